internal import NumberingPlan

/// A table whose columns are lines of the account and whose rows say what each has:
///
///     TN        603-555-0100    603-555-0101
///     ROLE      BTN             WTN
///     STATUS    ACT             DISC
struct TransposedTable {
  private static let leastNumbers = 2
  private static let mostRows = 30
  private static let longestLabel = 24

  /// The lines with such tables as a line of headings over a line for each number; other lines as they are.
  static func turned(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    var turned: [RecordLine] = []
    var index = 0
    while index < lines.count {
      guard isNumbers(lines[index]) else {
        turned.append(lines[index])
        index += 1
        continue
      }
      let end = end(of: lines, from: index)
      let isNamed = mayHeadNumbers(lines[index], labels)
      if end - index > 1, isNamed || tellsLines(lines[(index + 1)..<end], labels) {
        turned += rows(lines[index..<end], isNamed: isNamed)
        index = end
      } else {
        turned.append(lines[index])
        index += 1
      }
    }
    return turned
  }

  private static func mayHeadNumbers(_ line: RecordLine, _ labels: RecordLabelTable) -> Bool {
    labels.mayHeadNumbers(label(of: line))
  }

  private static func label(of line: RecordLine) -> String {
    line.firstCell.trimming { $0 == ":" || $0 == " " }
  }

  /// Whether rows say what each line is and whether it works: the numbers over them are lines, `Feature` or whatever
  /// else stands before them.
  private static func tellsLines(_ rows: ArraySlice<RecordLine>, _ labels: RecordLabelTable) -> Bool {
    let isTold = rows.contains { row in
      row.cells.dropFirst().contains { Lexicon.billingNumberMarks.contains($0.text.uppercased()) }
    }
    return isTold
      && rows.contains { row in
        let states = row.cells.dropFirst().map { LineStatus(headed: $0.text) }
        return states.contains(.working) && states.allSatisfy { $0 != .unsaid && $0 != .doubtful }
      }
  }

  /// Whether a label is followed by cells of one number each.
  private static func isNumbers(_ line: RecordLine) -> Bool {
    guard line.cells.count > leastNumbers, !line.firstCell.contains(where: \.isPrintedNumber),
      line.firstCell.utf8.count <= longestLabel
    else { return false }
    return line.cells.dropFirst().allSatisfy { cell in
      let digits = cell.text.utf8.count { (0x30...0x39).contains($0) }
      return (7...11).contains(digits) && !cell.text.contains(where: \.isPrintedLetter)
        && cell.text.utf8.count <= 16
    }
  }

  /// Behind the last row: a label and no more cells than there are numbers, each under one, and none of them a number.
  private static func end(of lines: [RecordLine], from start: Int) -> Int {
    let head = lines[start].cells
    var end = start + 1
    while end < lines.count, end - start < mostRows, lines[end].page == lines[start].page {
      let cells = lines[end].cells
      guard cells.count > 1, cells.count <= head.count, abs(cells[0].column - head[0].column) <= 2,
        cells[0].text.contains(where: \.isPrintedLetter), !cells[0].text.contains(where: \.isPrintedNumber),
        cells.dropFirst().allSatisfy({ column(of: $0, head) != nil && !isNumber($0) })
      else { break }
      end += 1
    }
    return end
  }

  /// Which number a cell stands under.
  private static func column(of cell: RecordCell, _ head: [RecordCell]) -> Int? {
    head.indices.dropFirst().first { abs(head[$0].column - cell.column) <= 2 }
  }

  private static func isNumber(_ cell: RecordCell) -> Bool {
    cell.text.utf8.count { (0x30...0x39).contains($0) } >= 7
  }

  /// - Parameter isNamed: whether a label of numbers stands before them; else they get one.
  private static func rows(_ table: ArraySlice<RecordLine>, isNamed: Bool) -> [RecordLine] {
    guard let first = table.first else { return [] }
    var headings = table.map(label)
    if !isNamed { headings[0] = "TN" }
    let columns = first.cells.indices.dropFirst().map { column in
      table.map { row in
        row.cells.dropFirst().first { Self.column(of: $0, first.cells) == column }?.text ?? ""
      }
    }
    return ([headings] + columns).map { texts in row(first, texts) }
  }

  /// A line whose cells are parted as by tabs.
  private static func row(_ line: RecordLine, _ texts: [String]) -> RecordLine {
    var row = line
    var cells: [RecordCell] = []
    var before = 0
    for (index, text) in texts.enumerated() where !text.isEmpty {
      cells.append(
        RecordCell(text: text, column: index * 20, end: index * 20 + text.count, tabs: index - before))
      before = index
    }
    row.cells = cells
    return row
  }
}
