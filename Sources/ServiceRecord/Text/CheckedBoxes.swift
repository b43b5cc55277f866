/// Boxes of a form with what was ticked: `[X] same  [ ] different:` says `same`, `Freeze? [ ] yes [X] no` says `no`.
struct CheckedBoxes {
  static func read(_ lines: [RecordLine]) -> [RecordLine] {
    guard lines.contains(where: { holdsBox($0.text) }) else { return lines }
    return lines.map { line in
      guard holdsBox(line.text) else { return line }
      var line = line
      line.cells = cells(line)
      return line
    }
  }

  private struct Box {
    var range: Range<String.Index>
    var isTicked: Bool
  }

  private static func holdsBox(_ text: String) -> Bool {
    text.utf8.contains(where: mayBegin) && !boxes(in: text).isEmpty
  }

  /// Whether a mark may begin with a byte.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") || byte == 0xE2
  }

  /// Boxes with a mark or a blank inside; a form has an empty one wherever one is ticked.
  private static func boxes(in text: String) -> [Box] {
    var boxes: [Box] = []
    var rest = text.utf8[...]
    while let start = rest.firstIndex(where: mayBegin) {
      rest = rest[start...]
      guard let mark = marks.first(where: { rest.starts(with: $0.text.utf8) }) else {
        rest.removeFirst()
        continue
      }
      rest.removeFirst(mark.text.utf8.count)
      boxes.append(Box(range: start..<rest.startIndex, isTicked: mark.isTicked))
    }
    return boxes
  }

  private static let marks: [(text: String, isTicked: Bool)] = [
    ("[X]", true), ("[x]", true), ("[ ]", false), ("[]", false), ("(X)", true), ("(x)", true), ("( )", false),
    ("[*]", true), ("\u{2611}", true), ("\u{2612}", true), ("\u{2610}", false),
  ]

  /// `different: PO Box 61` says what is different.
  private static func choice(_ option: String) -> String {
    guard let colon = option.firstIndex(of: ":") else { return option }
    let behind = option[option.index(after: colon)...].trimming { $0 == " " || $0 == "_" }
    return behind.isEmpty ? option[..<colon].trimmingBlanks : behind
  }

  /// The cells of a line, its boxes replaced by what is ticked.
  private static func cells(_ line: RecordLine) -> [RecordCell] {
    guard let first = line.cells.firstIndex(where: { holdsBox($0.text) }) else { return line.cells }
    let end = line.cells.lastIndex { holdsBox($0.text) } ?? first
    let text = line.cells[first...end].map(\.text).joined(separator: "  ")
    let boxes = boxes(in: text)
    guard let opening = boxes.first else { return line.cells }
    let ticked = boxes.indices.filter { boxes[$0].isTicked }.map { index in
      let next = index + 1 < boxes.count ? boxes[index + 1].range.lowerBound : text.endIndex
      return Self.choice(text[boxes[index].range.upperBound..<next].trimmingBlanks)
    }
    let label = text[..<opening.range.lowerBound].trimming { " ?:".contains($0) }
    let said = ticked.joined(separator: "; ")
    let answer = label.isEmpty ? said : label + ": " + said
    var cells = Array(line.cells[..<first])
    if !answer.isEmpty {
      let column = line.cells[first].column
      cells.append(
        RecordCell(text: answer, column: column, end: column + answer.count, tabs: line.cells[first].tabs))
    }
    cells += line.cells[(end + 1)...]
    return cells.isEmpty ? line.cells : cells
  }
}
