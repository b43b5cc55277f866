/// Records printed in boxes: columns bounded by exclamation marks or bars, as AT&T's older system prints them, or frames
/// of box-drawing characters around a terminal's screen.
struct BoxedRecord {
  /// The lines without their boxes; rules and headings of columns fall away. Lines of a record without boxes as they
  /// are.
  static func unboxed(_ lines: [RecordLine]) -> [RecordLine] {
    let boxed = lines.count { isBoxed($0.text) }
    let isBoxedByMarks = boxed >= 4 && boxed * 2 > lines.count
    guard isBoxedByMarks || lines.contains(where: { isDrawn($0.text) }) else { return lines }
    return lines.compactMap { line in
      let isDrawn = isDrawn(line.text)
      guard isDrawn || isBoxedByMarks && isBoxed(line.text) else { return line }
      var line = line
      line.cells = line.cells.flatMap { pieces($0, isDrawn: isDrawn) }
      return line.cells.isEmpty ? nil : line
    }
  }

  /// Whether an exclamation mark or a bar begins the line.
  private static func isBoxed(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == exclamation || first == bar else { return false }
    // A bar before each line quotes them.
    return first == bar || text.utf8.last == first || text.utf8.count { $0 == first } > 1
      || text.contains("--")
  }

  private static let exclamation = UInt8(ascii: "!")
  private static let bar = UInt8(ascii: "|")

  /// Whether a box-drawing character (U+2500 to U+257F) stands in a line.
  private static func isDrawn(_ text: String) -> Bool {
    guard text.utf8.contains(0xE2) else { return false }
    return text.unicodeScalars.contains(where: isDrawing)
  }

  private static func isDrawing(_ scalar: Unicode.Scalar) -> Bool { (0x2500...0x257F).contains(scalar.value) }

  /// The words of a cell between the marks.
  private static func pieces(_ cell: RecordCell, isDrawn: Bool) -> [RecordCell] {
    var pieces: [RecordCell] = []
    var offset = 0
    let parts = cell.text.split(omittingEmptySubsequences: false) { character in
      if isDrawn { return character.unicodeScalars.first.map(isDrawing) ?? false }
      return character == "!" || character == "|"
    }
    for piece in parts {
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
