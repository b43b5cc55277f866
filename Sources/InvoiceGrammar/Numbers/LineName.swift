internal import NumberingPlan
internal import PageText

/// What the customer calls a line, between a label and its number.
extension NumberFinder {
  /// "Summary for ON CALL: 425-299-2363", "Charges for Toll Free 877-383-6378": behind "for" stands what the customer
  /// calls the line; its words are no labels.
  func headOfName(endingBefore last: LabelHit, _ placed: Placed) -> LabelHit? {
    guard let head = hits.first(inCell: placed.cell), head.startsCell,
      head.range.upperBound < last.range.lowerBound, isOfLine(head)
    else { return nil }
    let name = index.bytes[head.range.upperBound..<placed.range.lowerBound]
    guard name.count < 60, name.count(where: \.isDigit) < 7 else { return nil }
    if name.last(where: { !$0.isBlank })?.isOne(of: ":-") == true { return head }
    // "Charges for directory assistance": words that are more than a name.
    let words = index.bytes[last.range].split(whereSeparator: \.isBlank).count
    let rule = numberRule(last) { $0.place == .label && $0.relations.contains(.right) }
    return rule?.owner == .account || words == 1 ? head : nil
  }

  /// A label of the customer's numbers that ends with "for".
  private func isOfLine(_ hit: LabelHit) -> Bool {
    let text = index.bytes[hit.range]
    guard
      text.suffix(4).map(\.lowercased).elementsEqual(" for".utf8)
        || text.suffix(5).map(\.lowercased).elementsEqual(" pour".utf8)
    else { return false }
    return numberRule(hit) { $0.place == .label && $0.relations.contains(.right) }?.owner == .account
  }
}
