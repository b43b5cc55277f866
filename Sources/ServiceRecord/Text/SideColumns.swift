/// Labels with their values in two columns side by side, of which one goes on in the next line:
///
///     Account Name: Meridian Tool      Service Address: 12 Main St
///     BTN: 603-555-0100                                 Concord, NH 03301
///
/// Rows of labels whose values all end in their line are read row by row.
struct SideColumns {
  private let labels: RecordLabelTable

  /// Lines that a block of two columns may have.
  private static let mostLines = 30
  private static let leastColumn = 12

  /// The lines with the left column of each such block before the right one.
  static func parted(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    let columns = SideColumns(labels: labels)
    guard lines.contains(where: { $0.cells.count > 1 && columns.rightLabel(of: $0) != nil }) else {
      return lines
    }
    var parted: [RecordLine] = []
    var index = 0
    while index < lines.count {
      guard let edge = columns.rightLabel(of: lines[index]) else {
        parted.append(lines[index])
        index += 1
        continue
      }
      let end = columns.end(of: lines, from: index, edge)
      let block = lines[index..<end]
      if columns.goesOn(block, edge) {
        parted += block.compactMap { columns.part($0) { $0.column < edge - 1 } }
        parted += Self.parted(block.compactMap { columns.part($0) { $0.column >= edge - 1 } }, labels: labels)
      } else {
        parted += block
      }
      index = end
    }
    return parted
  }

  /// The column of the second label of a line whose first cell is one too.
  private func rightLabel(of line: RecordLine) -> Int? {
    guard line.cells.count > 1, line.cells.allSatisfy({ $0.tabs == 0 }), label(line.cells[0]) != nil else {
      return nil
    }
    return line.cells.dropFirst().first { $0.column >= Self.leastColumn && label($0) != nil }?.column
  }

  private func label(_ cell: RecordCell) -> LabelledCell? {
    guard let label = LabelledCell(cell.text, labels: labels, mayBeBare: false), label.isMarked else {
      return nil
    }
    return label
  }

  /// Behind the last line in which nothing reaches over the edge of the right column.
  private func end(of lines: [RecordLine], from start: Int, _ edge: Int) -> Int {
    var end = start + 1
    while end < lines.count, end - start < Self.mostLines, lines[end].page == lines[start].page {
      let line = lines[end]
      if line.cells.contains(where: { $0.column < edge - 1 && $0.end >= edge - 1 }) { break }
      if line.cells.contains(where: { $0.tabs > 0 }) || RecordColumns(line, labels: labels) != nil { break }
      if let right = rightLabel(of: line), abs(right - edge) > 1 { break }
      if line.indent < edge - 1, label(line.cells[0]) == nil, line.indent <= lines[start].indent { break }
      end += 1
    }
    return end
  }

  /// Whether a value of either column goes on beside a label or value of the other.
  private func goesOn(_ block: ArraySlice<RecordLine>, _ edge: Int) -> Bool {
    var above: LabelledCell?
    for line in block {
      let right = line.cells.first { $0.column >= edge - 1 }
      let left = line.cells.first { $0.column < edge - 1 }
      if let right, let label = label(right) {
        if let left, self.label(left) == nil { return true }
        above = label
      } else if right != nil, let left, let above,
        LabelledRecord.isPlace(above.field) || above.value.isEmpty,
        self.label(left).map({ !$0.value.isEmpty }) ?? true
      {
        return true
      }
    }
    return false
  }

  private func part(_ line: RecordLine, _ isPart: (RecordCell) -> Bool) -> RecordLine? {
    var part = line
    part.cells = line.cells.filter(isPart)
    return part.cells.isEmpty ? nil : part
  }
}
