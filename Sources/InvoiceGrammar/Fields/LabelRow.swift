internal import NumberingPlan
internal import PageText

/// A row of labels over a row of their values, which stand in the same order wherever their columns begin.
extension AnchorFinder {
  /// The value under a label by its place in the row, where both rows have as many places.
  func opposite(_ hit: LabelHit) -> Anchor? {
    let (row, line) = (index.lines[hit.line], hit.line + 1)
    guard hit.cell >= row.lowerBound, hit.cell < row.upperBound, hit.continuation == nil,
      line < index.lines.count,
      case let values = index.lines[line],
      hit.box.reaches(downTo: index.cells[values.lowerBound].box, within: .value)
    else { return nil }
    return (row.count > 1 ? opposite(hit, row, values) : nil) ?? glued(hit, row, values)
  }

  /// The value over a label in a row of labels that stand close, where the values stand close in the line above.
  func oppositeAbove(_ hit: LabelHit) -> Anchor? {
    let (row, line) = (index.lines[hit.line], hit.line - 1)
    guard line >= 0, hit.cell >= row.lowerBound, hit.cell < row.upperBound, hit.continuation == nil,
      case let values = index.lines[line],
      index.cells[values.lowerBound].box.reaches(downTo: hit.box, within: .value),
      var anchor = glued(hit, row, values)
    else { return nil }
    anchor.relation = .above
    anchor.gap = hit.box.top - index.cells[values.lowerBound].box.bottom
    return anchor
  }

  /// Cells of labels alone over cells of values alone.
  private func opposite(_ hit: LabelHit, _ row: Range<Int>, _ values: Range<Int>) -> Anchor? {
    guard values.count <= row.count, hit.startsCell, hit.endsCell,
      !values.contains(where: hits.isLabelled),
      row.count(where: { hits.first(inCell: $0).map { $0.startsCell && $0.endsCell } == true }) > 1
    else { return nil }
    guard
      let cell = values.count == row.count
        ? values.lowerBound + hit.cell - row.lowerBound : aligned(hit.cell, row, values)
    else { return nil }
    return anchor(at: index.cells[cell].range.lowerBound, cell: cell, under: hit)
  }

  /// Where some labels have no value, each value goes to a label so that all stand as near as their order allows.
  private func aligned(_ label: Int, _ row: Range<Int>, _ values: Range<Int>) -> Int? {
    guard row.count > 2, row.count <= Self.mostColumns, values.count > 1 else { return nil }
    let labels = row.map { index.cells[$0].box }
    let boxes = values.map { index.cells[$0].box }
    return ColumnAlignment(heads: labels, values: boxes).value(ofHead: label - row.lowerBound).map {
      values.lowerBound + $0
    }
  }

  /// More are no form's row.
  private static let mostColumns = 12

  /// Labels that stand as close as words, over values that do: "Account number Invoice date" over "041069100 July 22, 2026".
  private func glued(_ hit: LabelHit, _ row: Range<Int>, _ values: Range<Int>) -> Anchor? {
    let labels = row.flatMap { hits.hits(inCell: $0) }
    guard values.count < labels.count, labels.count > 1, row.allSatisfy(isLabels),
      !values.contains(where: hits.isLabelled),
      let place = labels.firstIndex(where: { $0.range == hit.range })
    else { return nil }
    let starts = values.flatMap { cell in valueStarts(in: cell).map { (cell: cell, start: $0) } }
    guard starts.count == labels.count else { return nil }
    return anchor(at: starts[place].start, cell: starts[place].cell, under: hit)
  }

  /// The cell begins and ends with labels.
  private func isLabels(_ cell: Int) -> Bool {
    hits.first(inCell: cell)?.startsCell == true && hits.last(inCell: cell)?.endsCell == true
  }

  private func anchor(at start: Int, cell: Int, under hit: LabelHit) -> Anchor {
    Anchor(cell: cell, start: start, relation: .below, gap: index.cells[cell].box.top - hit.box.bottom)
  }

  /// Where each value of a cell begins: dates and telephone numbers are several words.
  private func valueStarts(in cell: Int) -> [Int] {
    let range = index.cells[cell].range
    let numbers = TelephoneNumberScanner().matches(in: index.bytes[range].span)
    var (starts, next): ([Int], Int) = ([], range.lowerBound)
    for word in index.cells[cell].words where index.words[word].start >= next {
      let start = index.words[word].start
      starts.append(start)
      if let date = PrintedDate.match(index.bytes[start..<range.upperBound]) {
        next = start + date.length
      } else if let number = numbers.first(where: { range.lowerBound + $0.utf8Range.lowerBound == start }) {
        next = range.lowerBound + number.utf8Range.upperBound
      } else {
        next = index.words[word].end
      }
    }
    return starts
  }
}
