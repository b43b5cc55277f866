internal import NumberingPlan
internal import PageText

/// Ten digits in a run, which may be a telephone number or any other code.
extension NumberFinder {
  /// Ten digits in a run: the account's where its section or an amount in the row says so, else only mentioned.
  func bareVerdict(_ placed: Placed, _ segment: RowSegment, _ section: Verdict?, isProse: Bool)
    -> Verdict?
  {
    // "Your PO   5158950559": words to the left are a label that no grammar knows.
    guard !segment.isSentence else { return nil }
    let isHeaded = isUnderOtherHead(placed)
    if !isHeaded, !isProse, section?.owner == .account, !isBareValue(placed, segment) { return section }
    guard AreaCode(placed.match.number.areaCode) != nil else { return nil }
    if !isHeaded, !isProse, isFirstInCell(placed), segment.hasAmount, section == nil {
      // "ELECTRIC  5634410982  44102  45870": a meter's number, where nothing but the amount speaks for it.
      return Verdict(
        owner: .account, weight: segment.isFirstOnLine ? 1 : 0.9,
        reason: "ten digits in a row with an amount")
    }
    return Verdict(owner: .other, weight: 0.5, reason: "ten digits that nothing vouches for", isFirm: false)
  }

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
