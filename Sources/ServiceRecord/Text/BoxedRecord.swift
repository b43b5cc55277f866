/// Records printed in boxes: columns bounded by exclamation marks or bars, as AT&T's older system prints them.
struct BoxedRecord {
  /// The lines without their boxes; rules and headings of columns fall away. Lines of a record without boxes as they
  /// are.
  static func unboxed(_ lines: [RecordLine]) -> [RecordLine] {
    let boxed = lines.count { isBoxed($0) }
    guard boxed >= 4, boxed * 2 > lines.count else { return lines }
    return lines.compactMap { line in
      guard isBoxed(line) else { return line }
      var line = line
      line.cells = line.cells.flatMap(pieces)
      return line.cells.isEmpty ? nil : line
    }
  }

  private static func isBoxed(_ line: RecordLine) -> Bool {
    let text = line.text
    guard let first = text.first, let last = text.last else { return false }
    return (first == "!" || first == "|")
      && (last == first || text.count { $0 == first } > 1 || text.contains("--"))
  }

  /// The words of a cell between the marks.
  private static func pieces(_ cell: RecordCell) -> [RecordCell] {
    var pieces: [RecordCell] = []
    var offset = 0
    for piece in cell.text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "!" || $0 == "|" })
    {
      let text = piece.trimmingBlanks
      let leading = piece.prefix { $0 == " " }.count
      if !text.isEmpty, text.contains(where: { $0 != "-" && $0 != "=" && $0 != "+" && $0 != " " }) {
        let start = cell.column + offset + leading
        pieces.append(RecordCell(text: text, column: start, end: start + text.count, tabs: 0))
      }
      offset += piece.count + 1
    }
    return pieces
  }
}
