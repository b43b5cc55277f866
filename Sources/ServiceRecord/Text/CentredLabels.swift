internal import PageText

/// Labels of a printed table that stand at half the height of a value of two lines: the value's first line stands above its
/// label.
struct CentredLabels {
  /// The lines with each label before its value; lines of another document as they are.
  static func lowered(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    var lowered: [RecordLine] = []
    for (index, line) in lines.enumerated() {
      guard index + 1 < lines.count, let above = lowered.last,
        isCentred(above, line, lines[index + 1], labels)
      else {
        lowered.append(line)
        continue
      }
      var first = line
      first.cells = line.cells + above.cells
      lowered[lowered.count - 1] = first
    }
    return lowered
  }

  /// Whether a label stands midway between the lines of a value right of it.
  private static func isCentred(
    _ above: RecordLine, _ line: RecordLine, _ below: RecordLine, _ labels: RecordLabelTable
  ) -> Bool {
    guard line.cells.count == 1, above.cells.count == 1, below.cells.count == 1, above.page == line.page,
      below.page == line.page, above.indent > line.end, below.indent > line.end,
      abs(above.indent - below.indent) <= 1,
      let field = labels[line.text] ?? ComposedLabel(line.text)?.field, LabelledRecord.mayHoldPlace(field)
    else { return false }
    let (up, down) = (line.box.middle - above.box.middle, below.box.middle - line.box.middle)
    // Closer than lines of one column stand to one another, and as far above as below.
    return up > 0 && down > 0 && abs(up - down) < 0.25 * line.box.height && up < line.box.height
  }
}
