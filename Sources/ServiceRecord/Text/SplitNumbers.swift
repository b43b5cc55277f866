internal import NumberingPlan

/// A table in which area code, central office code and line number, or the first and the last of a range, have columns of
/// their own: `NPA  NXX  From  To`. They become one column.
struct SplitNumbers {
  private let area: Int
  private let office: Int
  private let line: Int
  /// Of a range's last number; nil where the table has none.
  private let last: Int?

  static func joined(_ lines: [RecordLine]) -> [RecordLine] {
    for (index, head) in lines.prefix(searchedLines).enumerated() where head.cells.count >= 3 {
      guard let numbers = SplitNumbers(head) else { continue }
      return lines[..<index] + [numbers.heading(head)] + lines[(index + 1)...].map(numbers.row)
    }
    return lines
  }

  private static let searchedLines = 40

  /// - Returns: nil where the line does not head such columns.
  private init?(_ head: RecordLine) {
    let keys = Self.columns(of: head.cells).map {
      (key: RecordLabelTable.key($0.cell.text), column: $0.column)
    }
    func column(_ names: [String]) -> Int? { keys.first { names.contains($0.key) }?.column }
    guard let area = column(Lexicon.NumberParts.area), let office = column(Lexicon.NumberParts.office),
      let line = column(Lexicon.NumberParts.line) ?? column(Lexicon.NumberParts.first)
    else { return nil }
    self.area = area
    self.office = office
    self.line = line
    last = column(Lexicon.NumberParts.last)
  }

  private static func columns(of cells: [RecordCell]) -> [(cell: RecordCell, column: Int)] {
    var column = 0
    return cells.enumerated().map { position, cell in
      column = position == 0 ? cell.tabs : column + max(cell.tabs, 1)
      return (cell, column)
    }
  }

  private func heading(_ head: RecordLine) -> RecordLine { saying("Telephone Number", head) }

  /// A row whose parts are no number stays as it is.
  private func row(_ row: RecordLine) -> RecordLine {
    let cells = Self.columns(of: row.cells)
    func text(_ column: Int?) -> String? { cells.first { $0.column == column }?.cell.text }
    guard let area = text(area), let office = text(office), let line = text(line),
      let first = TelephoneNumber([area, office, line].joined(separator: "-"))
    else { return row }
    let last = text(last).flatMap { TelephoneNumber([area, office, $0].joined(separator: "-")) }
    let printed = [area, office, line].joined(separator: "-")
    guard let last, last != first, let end = text(self.last) else { return saying(printed, row) }
    return saying(printed + " - " + [area, office, end].joined(separator: "-"), row)
  }

  /// The line with a text in the column of area codes and nothing in those of the other parts.
  private func saying(_ text: String, _ line: RecordLine) -> RecordLine {
    var said = line
    var before = 0
    said.cells = Self.columns(of: line.cells).compactMap { cell, column in
      if [office, self.line, last].contains(column) { return nil }
      defer { before = column }
      return RecordCell(
        text: column == area ? text : cell.text, column: cell.column, end: cell.end, tabs: column - before)
    }
    return said
  }
}
