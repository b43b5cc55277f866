/// A cell of comma-separated values (RFC 4180) that a spreadsheet may open.
package enum SpreadsheetCell {
  /// Characters with which a spreadsheet lets a formula begin, wide ones of East Asian scripts among them.
  private static let formulaSigns = "=+-@＝＋－＠\t\r"

  /// Whether a spreadsheet would take the text for a formula.
  package static func opensFormula(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.first.map(formulaSigns.unicodeScalars.contains) ?? false
  }

  /// The text without the apostrophe that keeps a spreadsheet from taking it for a formula.
  package static func text(_ cell: String) -> String {
    cell.first == "'" && opensFormula(cell.dropFirst()) ? String(cell.dropFirst()) : cell
  }

  /// In quotation marks where it holds what parts cells or rows: by bytes, since a mark may stand under an accent.
  package static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: parting.contains) else { return cell }
    var bytes = [quotationMark]
    for byte in cell.utf8 {
      if byte == quotationMark { bytes.append(byte) }
      bytes.append(byte)
    }
    return String(decoding: bytes + [quotationMark], as: UTF8.self)
  }

  private static let quotationMark = UInt8(ascii: "\"")
  private static let parting = Array(",\"\r\n".utf8)

  /// Cells as a row, ended by CR LF.
  package static func row(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\r\n" }
}
