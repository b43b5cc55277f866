internal import NumberingPlan
internal import PageText

/// Ten digits in a run, which may be a telephone number or any other code.
extension NumberFinder {
  /// Ten digits in a run beside or under words that no grammar knows are those words' value; an amount in the row says
  /// that they are a line's name.
  func isBareValue(_ placed: Placed, _ segment: RowSegment) -> Bool {
    guard placed.match.form == .bare else { return false }
    let cell = index.cells[placed.cell]
    if !isFirstInCell(placed) { return !segment.hasAmount }
    if !segment.hasAmount, let previous = index.previous(before: placed.cell),
      index.cells[previous].digits == 0,
      placed.box.left - index.cells[previous].box.right < 30 * max(cell.box.height, 7)
    {
      return true
    }
    guard
      let above = index.cell(above: placed.box, line: cell.line, reach: max(placed.box.height, 7) * 1.6),
      abs(index.cells[above].box.left - cell.box.left) < 16
    else { return false }
    return index.cells[above].digits == 0 && index.cells[above].letters > 0
      && !hits.hits(inCell: above).contains { numberRule($0, where: { $0.owner == .account }) != nil }
  }
}
