internal import PageText

/// Values of labels side by side that go on in the next line, each under its own beginning:
///
///     Service location   640 Beacon Hill Rd, Rochester,     Billing location   Same
///                        NY 14610
struct WrappedValues {
  private let labels: RecordLabelTable

  static func joined(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    let values = WrappedValues(labels: labels)
    var joined: [RecordLine] = []
    for line in lines {
      if let above = joined.last, let whole = values.whole(above, with: line) {
        joined[joined.count - 1] = whole
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// - Returns: nil unless each cell of the line goes on with a value above, and one of them is not the last.
  private func whole(_ above: RecordLine, with line: RecordLine) -> RecordLine? {
    guard above.cells.count >= 3, line.cells.count < above.cells.count, above.page == line.page,
      line.indent > above.indent + 2, above.box.reaches(downTo: line.box, within: .nextLine),
      (above.cells + line.cells).allSatisfy({ $0.tabs == 0 })
    else { return nil }
    var whole = above
    var isInner = false
    for cell in line.cells {
      guard let index = above.cells.lastIndex(where: { abs($0.column - cell.column) <= 1 }), index > 0,
        isLabel(above.cells[index - 1]), !isLabel(above.cells[index]), !isLabel(cell),
        cell.text.utf8.count(where: { (0x30...0x39).contains($0) }) < 7
      else { return nil }
      isInner = isInner || above.cells[(index + 1)...].contains(where: isLabel)
      let value = above.cells[index]
      whole.cells[index] = RecordCell(
        text: value.text + " " + cell.text, column: value.column, end: max(value.end, cell.end), tabs: 0)
    }
    return isInner ? whole : nil
  }

  private func isLabel(_ cell: RecordCell) -> Bool {
    let name = cell.text.hasSuffix(":") ? String(cell.text.dropLast()) : cell.text
    return labels[name] != nil || ComposedLabel(name)?.field != nil
  }
}
