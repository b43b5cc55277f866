internal import NumberingPlan
internal import PageText

/// What the labels beside, above or below a telephone number say of it.
extension NumberFinder {
  func labelVerdict(_ placed: Placed) -> Verdict? {
    if let hit = labelBefore(placed), let verdict = verdict(of: hit, relation: .right) { return verdict }
    if let hit = labelAfter(placed), let verdict = verdict(of: hit, relation: .left) { return verdict }
    let line = index.cells[placed.cell].line
    let reach = max(placed.box.height, 7) * 2.1
    if isFirstInCell(placed), let above = index.cell(above: placed.box, line: line, reach: reach) {
      if let hit = hits.last(inCell: above) ?? hits.continuing(intoCell: above), hit.startsCell,
        hit.endsCell || hit.continuation != nil, hit.box.horizontalOverlap(placed.box) > 0,
        let verdict = verdict(of: hit, relation: .below)
      {
        return verdict
      }
    }
    if let below = index.cell(below: placed.box, line: line, reach: reach),
      let hit = hits.first(inCell: below),
      hit.startsCell, let verdict = verdict(of: hit, relation: .above)
    {
      return verdict
    }
    return nil
  }

  /// Ten digits beside an account or invoice number's label are that number.
  func isFieldValue(_ placed: Placed) -> Bool {
    let reach = max(placed.box.height, 7) * 2.1
    let above = index.cell(above: placed.box, line: index.cells[placed.cell].line, reach: reach)
    let hits = [labelBefore(placed), above.flatMap { self.hits.last(inCell: $0) }].compactMap { $0 }
    return hits.contains { hit in
      lexicon.uses[hit.phrase].contains { use in
        guard case .field(let rule) = use else { return use == .other }
        return rules.fieldRules[rule].field != .billingTelephoneNumber
      }
    }
  }

  func isFirstInCell(_ placed: Placed) -> Bool {
    placed.range.lowerBound - index.cells[placed.cell].range.lowerBound < 3
  }

  /// The last label before the number in its cell, few letters away, or the label that ends the cell to the left.
  func labelBefore(_ placed: Placed) -> LabelHit? {
    let inCell = hits.hits(inCell: placed.cell).last { $0.range.upperBound <= placed.range.lowerBound }
    if let inCell, isTooShort(inCell) { return nil }
    if let inCell {
      let between = index.bytes[inCell.range.upperBound..<placed.range.lowerBound]
      // "Summary for A. Person: 304-320-8816" names the user in between.
      let reach = between.contains(UInt8(ascii: ":")) ? 40 : 14
      return between.count(where: \.isLetter) <= reach && between.count(where: \.isDigit) < 7 ? inCell : nil
    }
    guard isFirstInCell(placed), let previous = index.previous(before: placed.cell),
      let hit = hits.last(inCell: previous), hit.endsCell, hit.startsCell || fillsHalf(hit), !isTooShort(hit),
      placed.box.left - hit.box.right < 30 * max(placed.box.height, 7),
      // "941 708 2617 Fax": that label is the other number's.
      index.bytes[index.cells[previous].range.lowerBound..<hit.range.lowerBound].count(where: \.isDigit) < 7
    else { return nil }
    return hit
  }

  /// "KNOXVILLE TN": two letters in the middle of a cell are a state, not a label.
  func isTooShort(_ hit: LabelHit) -> Bool {
    hit.range.count <= 2 && !hit.startsCell && index.bytes[hit.range.upperBound] != UInt8(ascii: ":")
  }

  func fillsHalf(_ hit: LabelHit) -> Bool {
    let letters = index.bytes[index.cells[hit.cell].range].count(where: \.isLetter)
    return index.bytes[hit.range].count(where: \.isLetter) * 2 >= letters
  }

  func labelAfter(_ placed: Placed) -> LabelHit? {
    if let hit = hits.hits(inCell: placed.cell).first(where: {
      $0.range.lowerBound >= placed.range.upperBound
    }) {
      let between = index.bytes[placed.range.upperBound..<hit.range.lowerBound]
      return between.contains(where: \.isLetterOrDigit) ? nil : hit
    }
    guard index.cells[placed.cell].range.upperBound - placed.range.upperBound < 3,
      let next = index.next(after: placed.cell),
      let hit = hits.first(inCell: next), hit.startsCell
    else { return nil }
    return hit
  }

  func verdict(of hit: LabelHit, relation: FieldRule.Relation) -> Verdict? {
    if let rule = numberRule(hit, where: { $0.place == .label && $0.relations.contains(relation) }) {
      return rule.owner == .none ? nil : rule.verdict(index.text(hit.range))
    }
    for case .field(let number) in lexicon.uses[hit.phrase] {
      let rule = rules.fieldRules[number]
      guard rule.field == .billingTelephoneNumber, case .beside(let relations, _) = rule.placement,
        relations.contains(relation)
      else { continue }
      let weight: Double =
        switch rule.strength {
        case .surely: 3.4
        case .likely: 1.6
        case .weakly: 0.8
        }
      return Verdict(
        owner: .account, weight: weight,
        reason: "\(rule.origin.grammar):\(rule.origin.line) \"\(index.text(hit.range))\"")
    }
    let isHeading = lexicon.uses[hit.phrase].contains { if case .number = $0 { true } else { false } }
    if relation == .right || relation == .below, !isHeading, lexicon.uses[hit.phrase].contains(.other) {
      return Verdict(owner: .other, weight: 2.4, reason: "beside \"\(index.text(hit.range))\"")
    }
    return nil
  }

  /// The first rule of a hit that passes; a carrier's rules stand before the generic ones.
  func numberRule(_ hit: LabelHit, where passes: (NumberRule) -> Bool) -> NumberRule? {
    for case .number(let rule) in lexicon.uses[hit.phrase] where passes(rules.numberRules[rule]) {
      return rules.numberRules[rule]
    }
    return nil
  }
}
