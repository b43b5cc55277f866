internal import PageText

/// The text beside a value that may be its label, where no rule knows one.
struct LabelBeside {
  let index: PageIndex

  struct Label {
    /// As a rule says it: `right of`, `below`.
    var relation: String
    var text: String
    var cell: Int
  }

  /// The text before the value in its cell, above it, or in the cell to its left.
  func label(of value: Range<Int>, inCell cell: Int) -> Label? {
    let labels = labels(of: value, inCell: cell)
    return labels.first { $0.relation == "below" } ?? labels.first
  }

  /// The text before the value in its cell; else those in the cell to its left and above it.
  func labels(of value: Range<Int>, inCell cell: Int) -> [Label] {
    let indexed = index.cells[cell]
    if value.lowerBound > indexed.range.lowerBound {
      return [label("right of", indexed.range.lowerBound..<value.lowerBound, cell)].compactMap { $0 }
    }
    let box = index.box(value, inCell: cell)
    let above = index.cell(above: box, line: indexed.line, within: .value)
    let left = index.previous(before: cell)
    return [
      left.flatMap { label("right of", index.cells[$0].range, $0) },
      above.flatMap { label("below", index.cells[$0].range, $0) },
    ].compactMap { $0 }
  }

  /// A text may be a label that has letters, few digits and not many words.
  private func label(_ relation: String, _ range: Range<Int>, _ cell: Int) -> Label? {
    var text = index.text(range)[...]
    while let last = text.last, !last.isLetter, !last.isNumber, last != "#", last != ")" { text.removeLast() }
    let label = String(text)
    guard label.isLabel, label.letterCount >= 2, label.digitCount == 0,
      label.split(separator: " ").count <= 6
    else { return nil }
    return Label(relation: relation, text: label, cell: cell)
  }
}
