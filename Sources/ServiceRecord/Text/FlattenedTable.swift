internal import NumberingPlan

/// A table that a mail program flattened: each heading and each cell on a line of its own.
struct FlattenedTable {
  /// Lines that the headings may take.
  private static let mostHeadings = 10

  /// The lines with such tables as rows of cells; other lines as they are.
  static func restored(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    var restored: [RecordLine] = []
    var index = 0
    while index < lines.count {
      guard let first = firstRow(lines, headedAt: index, labels) else {
        restored.append(lines[index])
        index += 1
        continue
      }
      let width = first - index
      restored.append(row(lines[index..<first]))
      index = first
      while index < lines.count, isNumber(lines[index]) {
        var end = index + 1
        while end < lines.count, end - index < width, isCell(lines[end], labels) { end += 1 }
        restored.append(row(lines[index..<end]))
        index = end
      }
    }
    return restored
  }

  /// Where the first number stands under headings that begin with one of numbers.
  private static func firstRow(_ lines: [RecordLine], headedAt index: Int, _ labels: RecordLabelTable) -> Int?
  {
    guard lines[index].cells.count == 1, isHeading(lines[index]), labels.mayHeadNumbers(lines[index].text)
    else {
      return nil
    }
    var end = index + 1
    while end < lines.count, end - index < mostHeadings, isHeading(lines[end]) {
      if labels.mayHeadNumbers(lines[end].text) { return nil }
      end += 1
    }
    guard end < lines.count, end - index > 1, isNumber(lines[end]) else { return nil }
    let known = lines[index..<end].count { labels[$0.text] != nil }
    return known * 2 >= end - index && known > 1 ? end : nil
  }

  private static func isHeading(_ line: RecordLine) -> Bool {
    line.cells.count == 1 && line.text.utf8.count < 30 && !line.text.contains(where: \.isPrintedNumber)
      && !line.text.contains(":")
  }

  /// Whether a number or a range is all that stands on a line.
  private static func isNumber(_ line: RecordLine) -> Bool {
    guard line.cells.count == 1, line.text.utf8.count < 40 else { return false }
    let list = TelephoneList(line.text, inheriting: nil)
    return list.items.count == 1 && list.rest.isEmpty && !line.text.contains(":")
  }

  /// Whether a line goes on with its row.
  private static func isCell(_ line: RecordLine, _ labels: RecordLabelTable) -> Bool {
    guard line.cells.count == 1, !isNumber(line), !LabelledRecord.isLeave(line.text) else { return false }
    return LabelledCell(line.text, labels: labels, mayBeBare: false).map { $0.field == .other } ?? true
  }

  /// One line whose cells are parted as by tabs.
  private static func row(_ lines: ArraySlice<RecordLine>) -> RecordLine {
    var row = lines[lines.startIndex]
    row.cells = lines.enumerated().map { position, line in
      RecordCell(text: line.text, column: line.indent, end: line.end, tabs: position == 0 ? 0 : 1)
    }
    return row
  }
}
