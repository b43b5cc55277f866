/// Labels that a gap of two blanks cuts into cells: `Main  TN      603-555-0100`.
///
/// In a plain text two blanks part columns as well as words; only words that make one label together are joined.
struct CutLabels {
  private let labels: RecordLabelTable

  /// Columns between the words of one label at most.
  private static let widestGap = 2
  private static let mostPieces = 4

  static func joined(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    let cut = CutLabels(labels: labels)
    return lines.map { cut.whole($0) ?? $0 }
  }

  /// The line with its first cells as one; nil where they are no label, or more than one.
  private func whole(_ line: RecordLine) -> RecordLine? {
    let cells = line.cells
    guard cells.count > 1, Self.isNear(cells[0], cells[1]), !Self.hasDigits(cells[1]) else { return nil }
    var label = cells[0].text
    for count in 2...min(cells.count, Self.mostPieces) {
      let piece = cells[count - 1]
      guard Self.isNear(cells[count - 2], piece), !Self.hasDigits(piece) else { return nil }
      label += " " + piece.text
      guard isLabel(label) else { continue }
      // Behind a label that is whole already another word may be its value: `Account  Name`.
      guard !isLabel(cells[0].text) || count < cells.count || label.hasSuffix(":") else { return nil }
      var whole = line
      let joined = RecordCell(text: label, column: cells[0].column, end: piece.end, tabs: cells[0].tabs)
      whole.cells = [joined] + cells[count...]
      return whole
    }
    return nil
  }

  private func isLabel(_ text: String) -> Bool {
    let name = text.hasSuffix(":") ? String(text.dropLast()) : text
    return labels[name].map { $0 != .other } ?? false || ComposedLabel(name)?.field != nil
  }

  private static func isNear(_ cell: RecordCell, _ next: RecordCell) -> Bool {
    next.tabs == 0 && next.column - cell.end <= widestGap
  }

  private static func hasDigits(_ cell: RecordCell) -> Bool { cell.text.contains(where: \.isPrintedNumber) }
}
