/// A mail that quotes a record: the quotation's lines without their marks, before what the mail says itself.
///
/// A mail also quotes what it answers, a request. So the quotation comes first only where it has more labels of a record.
struct QuotedMail {
  /// The lines in the order of their weight; lines of another document as they are.
  static func unquoted(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    guard lines.count(where: isQuoted) >= 3 else { return lines }
    let quoted = lines.filter(isQuoted).compactMap(withoutMarks)
    let own = lines.filter { !isQuoted($0) }
    if labelCount(quoted, labels) > labelCount(own, labels) { return quoted + own }
    // What the mail answers says nothing of the account, but a question is the label of the line behind it.
    return labelCount(own, labels) >= leastLabels
      ? lines.filter { !isQuoted($0) || isQuestion($0.text) } : lines
  }

  private static let leastLabels = 3

  private static func isQuestion(_ text: String) -> Bool {
    text.utf8.last == UInt8(ascii: "?") || text.utf8.last == UInt8(ascii: ":")
  }

  private static func isQuoted(_ line: RecordLine) -> Bool { line.text.utf8.first == UInt8(ascii: ">") }

  private static func withoutMarks(_ line: RecordLine) -> RecordLine? {
    var line = line
    while let first = line.cells.first {
      let rest = first.text.drop { $0 == ">" || $0 == " " }
      if !rest.isEmpty {
        let column = first.column + first.text.count - rest.count
        line.cells[0] = RecordCell(text: String(rest), column: column, end: first.end, tabs: first.tabs)
        return line
      }
      line.cells.removeFirst()
    }
    return nil
  }

  /// Cells that begin with a label of a record; `To` and `Subject` are a mail's.
  private static func labelCount(_ lines: [RecordLine], _ labels: RecordLabelTable) -> Int {
    lines.count { line in
      guard let cell = LabelledCell(line.firstCell, labels: labels, mayBeBare: true) else { return false }
      return ![.other, .recordDate, .contactNumber].contains(cell.field)
    }
  }
}
