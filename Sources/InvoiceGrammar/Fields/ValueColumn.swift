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
    let next =
      goesUp ? index.cell(above: cell, within: .value) : index.cell(below: cell, within: .value)
    return next.flatMap { index.cells[$0].box.sharesColumn(with: index.cells[cell].box) ? $0 : nil }
  }

  private func kind(_ cell: Int) -> Kind {
    if hits.isLabelled(cell) { return .label }
    return index.cells[cell].digits == 0 ? .words : .value
  }
}
