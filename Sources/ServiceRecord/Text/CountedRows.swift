/// Rows of a form that are counted in a column of their own: `1  Account type  Business`, `2  BTN  603-555-0100`.
struct CountedRows {
  private static let leastRows = 4

  /// The lines without the counts; those of another document as they are.
  static func uncounted(_ lines: [RecordLine]) -> [RecordLine] {
    var next = 1
    var counted: [Int] = []
    for (index, line) in lines.enumerated() where count(of: line) == next {
      next += 1
      counted.append(index)
    }
    guard counted.count >= leastRows else { return lines }
    var uncounted = lines
    for index in counted { uncounted[index].cells.removeFirst() }
    return uncounted
  }

  /// The count before a label's cell; nil where the line begins otherwise. Amounts and numbers are no labels.
  private static func count(of line: RecordLine) -> Int? {
    guard line.cells.count > 1, line.firstCell.utf8.count <= 3,
      line.cells[1].text.first?.isPrintedLetter == true
    else { return nil }
    return Int(line.firstCell.trimming { ".)#".contains($0) })
  }
}
