/// A cell of comma-separated values (RFC 4180) that a spreadsheet may open.
package enum SpreadsheetCell {
  /// Characters with which a spreadsheet lets a formula begin, wide ones of East Asian scripts among them.
  private static let formulaSigns = "=+-@＝＋－＠\t\r"

  /// Whether a spreadsheet would take the text for a formula.
  package static func opensFormula(_ text: some StringProtocol) -> Bool {
    text.first.map(formulaSigns.contains) ?? false
  }

  /// The text without the apostrophe that keeps a spreadsheet from taking it for a formula.
  package static func text(_ cell: String) -> String {
    cell.first == "'" && opensFormula(cell.dropFirst()) ? String(cell.dropFirst()) : cell
  }

  /// In quotation marks where it holds what parts cells or rows.
  package static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ",\"\r\n".contains($0) }) else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// Cells as a row, ended by CR LF.
  package static func row(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\r\n" }
}
