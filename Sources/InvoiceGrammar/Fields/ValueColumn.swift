internal import PageText

/// A column of values and labels in turn: whether each value stands over its label or below it.
struct ValueColumn {
  let index: PageIndex
  let hits: HitTable

  private enum Kind {
    case label
    case value
    /// A name, or a label that nobody knows.
    case words
  }

  /// Whether the column begins with a value. Where it begins with words, which may be a name or a heading, it must end
  /// with a label instead.
  ///
  /// - Parameters:
  ///   - value: the cell over the label in question.
  ///   - below: the cell under it.
  func putsValuesOverLabels(from value: Int, to below: Int) -> Bool {
    guard let top = end(from: value, isValue: true, goesUp: true), top.isValue else { return false }
    if top.kind == .value { return true }
    guard let bottom = end(from: below, isValue: true, goesUp: false) else { return false }
    return !bottom.isValue && bottom.kind == .label
  }

  /// The last cell up or down through values and labels in turn; nil where two of a kind stand over one another.
  private func end(from start: Int, isValue: Bool, goesUp: Bool) -> (kind: Kind, isValue: Bool)? {
    var (cell, isValue) = (start, isValue)
    while let next = next(to: cell, goesUp: goesUp) {
      isValue.toggle()
      guard kind(next) != (isValue ? .label : .value) else { return nil }
      cell = next
    }
    return (kind(cell), isValue)
  }

  private func next(to cell: Int, goesUp: Bool) -> Int? {
    let (box, line) = (index.cells[cell].box, index.cells[cell].line)
    let reach = max(box.height, 7) * 2.1
    let next =
      goesUp
      ? index.cell(above: box, line: line, reach: reach) : index.cell(below: box, line: line, reach: reach)
    return next.flatMap { isInColumn($0, cell) ? $0 : nil }
  }

  /// The cells begin about alike, a value perhaps indented, or are centred alike.
  private func isInColumn(_ cell: Int, _ other: Int) -> Bool {
    let (box, other) = (index.cells[cell].box, index.cells[other].box)
    return abs(box.left - other.left) < 16 || abs(box.left + box.right - other.left - other.right) < 8
  }

  private func kind(_ cell: Int) -> Kind {
    if hits.isLabelled(cell) { return .label }
    return index.cells[cell].digits == 0 ? .words : .value
  }
}
