/// Marks of Markdown and HTML in a plain text: `**BTN:** 603-555-0100 &nbsp; …`.
struct MarkdownMarks {
  static func removed(_ lines: [RecordLine]) -> [RecordLine] {
    guard lines.contains(where: holdsMarks) else { return lines }
    return lines.map { line in
      guard holdsMarks(line) else { return line }
      var bare = line
      bare.cells = line.cells.flatMap(cells)
      return bare
    }
  }

  private static let marks = ["**", "`", "~~"]

  private static func holdsMarks(_ line: RecordLine) -> Bool {
    line.text.utf8.contains {
      $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "&")
    }
      && (marks.contains { line.text.holds($0) } || line.text.holds("&nbsp;") || line.text.holds("&amp;"))
  }

  /// The cell without marks; what is struck out is no longer so.
  private static func cells(of cell: RecordCell) -> [RecordCell] {
    var text = cell.text
    if text.holds("~~") { text = text.replacing("~~", with: "") + "  DISCONNECTED" }
    for mark in ["**", "`"] { text = text.replacing(mark, with: "") }
    text = text.replacing("&nbsp;", with: "  ").replacing("&amp;", with: "&")
    var cells: [RecordCell] = []
    var column = cell.column
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.firstByteRange(of: "  ")
      let piece = rest[..<(end?.lowerBound ?? rest.endIndex)]
      let trimmed = piece.trimmingBlanks
      if !trimmed.isEmpty {
        let tabs = cells.isEmpty ? cell.tabs : 0
        cells.append(RecordCell(text: trimmed, column: column, end: column + trimmed.count, tabs: tabs))
      }
      column += piece.count + 2
      rest = end.map { rest[$0.upperBound...] } ?? ""
    }
    return cells
  }
}
