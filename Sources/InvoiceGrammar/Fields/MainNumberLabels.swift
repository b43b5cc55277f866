internal import NumberingPlan
internal import PageText

/// Labels of the billing telephone number that stand over a list, or behind another number.
extension FieldMatcher {
  /// "(515) 555-0143 (Main number)   (877) 555-0100", "225.555.0121 Primary phone, 225.555.0113": what follows is another
  /// number's.
  func isMark(_ hit: LabelHit, _ rule: FieldRule, _ anchor: Anchor) -> Bool {
    guard rule.field == .billingTelephoneNumber, anchor.relation == .right else { return false }
    let before = index.bytes[index.cells[hit.cell].range.lowerBound..<hit.range.lowerBound]
    if hit.lead == nil, !hit.startsCell, anchor.cell != hit.cell,
      before.last(where: { !$0.isBlank && $0 != UInt8(ascii: "(") })?.isDigit == true
    {
      return true
    }
    let end = anchor.cell == hit.cell ? anchor.start : index.cells[hit.cell].range.upperBound
    guard hit.continuation == nil, hit.range.upperBound < end else { return false }
    let between = index.bytes[hit.range.upperBound..<end]
    return between.first == UInt8(ascii: ",")
      || between.contains(UInt8(ascii: ")")) && !between.contains(UInt8(ascii: "("))
  }

  /// A heading such as "Telephone number" over a column of numbers says nothing of the first one.
  func isFirstOfColumn(_ read: ReadValue, _ rule: FieldRule, _ anchor: Anchor) -> Bool {
    if rule.field == .invoiceDate { return rule.strength != .surely && isFirstOfDates(read, anchor) }
    guard rule.field == .billingTelephoneNumber else { return false }
    if isJoined(read, cell: anchor.cell) { return true }
    guard anchor.relation == .below else { return false }
    if rule.strength == .surely {
      return isList(read, cell: anchor.cell)
    }
    let row = index.lines[index.cells[anchor.cell].line]
    // A row of a table: an amount or a second number stands beside it.
    if row.contains(where: { $0 > anchor.cell && PrintedAmount.isAmount(index.bytes[index.cells[$0].range]) })
    {
      return true
    }
    var box = read.box
    var line = index.cells[anchor.cell].line
    for _ in 0..<6 {
      guard let below = index.cell(below: box, line: line, within: .list) else {
        return false
      }
      if index.cells[below].box.sharesLeftEdge(with: read.box), holdsNumber(below) { return true }
      box = index.cells[below].box
      line = index.cells[below].line
    }
    return false
  }

  /// The next line holds another telephone number at the same edge, or the next cell one: a list.
  private func isList(_ read: ReadValue, cell: Int) -> Bool {
    if let next = index.next(after: cell), holdsNumber(next, besides: read.value),
      index.bytes[index.cells[next].range].first?.isLetter == false
    {
      return true
    }
    guard
      let below = index.cell(below: read.box, line: index.cells[cell].line, within: .blankLine),
      index.cells[below].box.sharesLeftEdge(with: read.box)
    else { return false }
    // The same number in each row is every line's main number.
    return holdsNumber(below, besides: read.value)
  }

  /// "BTN: 973-555-0138, 973-555-0167": another number follows the comma.
  private func isJoined(_ read: ReadValue, cell: Int) -> Bool {
    let rest = index.bytes[
      read.range.upperBound..<max(read.range.upperBound, index.cells[cell].range.upperBound)]
    guard let joint = rest.first, joint == UInt8(ascii: ",") || joint == UInt8(ascii: ";"),
      let following = rest.dropFirst().first(where: { !$0.isBlank })
    else { return false }
    return following.isDigit || following == UInt8(ascii: "(") || following == UInt8(ascii: "+")
  }

  /// A telephone number stands in the cell, and not first a known one.
  private func holdsNumber(_ cell: Int, besides known: FieldCandidate.Value? = nil) -> Bool {
    let matches = TelephoneNumberScanner().matches(in: index.bytes[index.cells[cell].range].span)
    return matches.contains { !$0.isPartOfLongerNumber } && matches.first?.number != known?.telephone
  }

  /// "Date" over a ledger's rows: more dates stand below.
  private func isFirstOfDates(_ read: ReadValue, _ anchor: Anchor) -> Bool {
    guard anchor.relation == .below,
      let below = index.cell(below: read.box, line: index.cells[anchor.cell].line, within: .list)
    else { return false }
    return index.cells[below].box.sharesLeftEdge(with: read.box)
      && PrintedDate.match(index.bytes[index.cells[below].range]) != nil
  }
}
