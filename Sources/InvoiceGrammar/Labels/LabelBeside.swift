internal import PageText

/// The text beside a value that may be its label, where no rule knows one.
struct LabelBeside {
  let index: PageIndex

  struct Label {
    /// As a rule says it: `right of`, `below`.
    var relation: String
    var text: String
  }

  /// The text before the value in its cell, above it, or in the cell to its left.
  func label(of value: Range<Int>, inCell cell: Int) -> Label? {
    let indexed = index.cells[cell]
    if value.lowerBound > indexed.range.lowerBound {
      return label("right of", indexed.range.lowerBound..<value.lowerBound)
    }
    let box = index.box(value, inCell: cell)
    if let above = index.cell(above: box, line: indexed.line, within: .value),
      let label = label("below", index.cells[above].range)
    {
      return label
    }
    return index.previous(before: cell).flatMap { label("right of", index.cells[$0].range) }
  }

  /// A text may be a label that has letters, few digits and not many words.
  private func label(_ relation: String, _ range: Range<Int>) -> Label? {
    var text = index.text(range)[...]
    while let last = text.last, !last.isLetter, !last.isNumber, last != "#", last != ")" { text.removeLast() }
    let label = String(text)
    guard label.isLabel, label.letterCount >= 2, label.digitCount == 0,
      label.split(separator: " ").count <= 6
    else { return nil }
    return Label(relation: relation, text: label)
  }
}
