internal import NumberingPlan
internal import PageText

/// What the labels beside, above or below a telephone number say of it.
extension NumberFinder {
  func labelStatement(_ placed: Placed, _ segment: RowSegment, _ section: Statement?, isTimed: Bool)
    -> Statement?
  {
    if let hit = labelBefore(placed), !isTimed || hit.cell == placed.cell, !isTurned(hit, segment),
      let said = statement(of: hit, relation: .right)
    {
      if said.owner == .account, !said.isMain, isQualified(hit) { return said.qualified }
      // "X2 Unlimited" of another block to the left says less than "Can be reached at" over the number.
      let isWeak = hit.cell != placed.cell && said.owner == .account
      // "ONTACT TELEPHONE", its first letter drawn apart: what stands before the label may turn its meaning.
      if isWeak, said.strength < (said.isCarriers && !said.isMain ? .likely : .surely),
        !hit.startsCell || segment.followsAnother
      {
        return said.atMost(.weakly)
      }
      if isWeak, let above = statementAbove(placed), above.owner == .other { return above }
      // "ON CALL   425-299-2363": words that end like a label may be a name.
      if hit.cell != placed.cell, !hit.startsCell, said.owner == .other {
        return said.atMost(.weakly).loosely
      }
      return isOfOtherBlock(hit, said, placed, segment) ? said.loosely : said
    }
    if let hit = labelAfter(placed), let said = statement(of: hit, relation: .left) { return said }
    // A call's row stands over the next heading by chance.
    if isTimed { return nil }
    if let said = statementAbove(placed) {
      return said.owner == .other && segment.isShared ? said.loosely : said
    }
    // What stands under a list of removed lines heads the next.
    if section?.owner == .removed { return nil }
    // "Leave a message at 412-266-9711." ends a text over the next heading.
    return segment.isStopped || segment.isSentence ? nil : statementBelow(placed, segment)
  }

  /// "Shared number 212-555-0143", "Former line": the word before the label makes it another's.
  private func isQualified(_ hit: LabelHit) -> Bool {
    FieldMatcher(index: index, hits: hits, lexicon: lexicon, rules: rules).isQualified(hit)
  }

  /// "Your friend's number 519-752-9309 was added": in a sentence a lone word is no label, what stands before it counts.
  private func isTurned(_ hit: LabelHit, _ segment: RowSegment) -> Bool {
    guard !hit.startsCell, hit.lead == nil, hit.continuation == nil else { return false }
    let label = index.bytes[hit.range]
    return label.allSatisfy(\.isLetter)
      && (segment.isSentence && label.first?.isUppercase == false || isPossessed(hit))
      && statement(of: hit, relation: .right)?.owner == .account
  }

  /// "Friend's Number": the word before says whose it is, and it is no customer.
  private func isPossessed(_ hit: LabelHit) -> Bool {
    let front = index.bytes[index.cells[hit.cell].range.lowerBound..<hit.range.lowerBound]
    let word = index.text(front.startIndex..<front.endIndex).split(separator: " ").last ?? ""
    guard let owner = [Substring("'s"), "\u{2019}s"].first(where: { word.lowercased().hasSuffix($0) }) else {
      return false
    }
    return LabelWord.roles(of: word.dropLast(owner.count)) == nil
  }

  /// "Contact us" or "Account summary" to the left may head another block: they are not about a line with a charge or
  /// a user.
  private func isOfOtherBlock(_ hit: LabelHit, _ said: Statement, _ placed: Placed, _ segment: RowSegment)
    -> Bool
  {
    guard hit.cell != placed.cell, said.owner == .other else { return false }
    if segment.hasAmount || segment.hasWords { return true }
    let (label, number) = (
      index.word(at: hit.range.lowerBound, inCell: hit.cell), index.cells[placed.cell].words
    )
    return index.words[label].fontSize > index.words[number.lowerBound].fontSize * 1.05
      || placed.match.form == .grouped
        && (lexicon.uses[hit.phrase].contains(.other)
          || numberRule(hit, where: { $0.place != .label }) != nil)
  }

  private func statementAbove(_ placed: Placed) -> Statement? {
    let line = index.cells[placed.cell].line
    let reach = max(placed.box.height, 7) * 2.1
    guard isFirstInCell(placed), let above = index.cell(above: placed.box, line: line, reach: reach),
      let hit = hits.last(inCell: above) ?? hits.continuing(intoCell: above)
        ?? hits.leading(fromCell: above), hit.startsCell,
      hit.endsCell || hit.continuation != nil, hit.box.horizontalOverlap(placed.box) > 0
    else { return nil }
    return hasOwnNumber(hit) || isLabelOfValueAbove(hit, placed) ? nil : statement(of: hit, relation: .below)
  }

  /// "212-488-2121" over "Main TN" over "212-273-4641" over "P.O. Number": the label is that of the value over it.
  private func isLabelOfValueAbove(_ hit: LabelHit, _ placed: Placed) -> Bool {
    guard hit.continuation == nil, hit.lead == nil,
      let value = index.cell(above: hit.box, line: hit.line, reach: max(hit.box.height, 7) * 2.1),
      index.cells[value].digits > 0, !hits.isLabelled(value)
    else { return false }
    return ValueColumn(index: index, hits: hits).putsValuesOverLabels(from: value, to: placed.cell)
  }

  /// "Your PO:   2129434444": a label with its number to its right says nothing of the line below.
  private func hasOwnNumber(_ hit: LabelHit) -> Bool {
    guard hit.continuation == nil, lexicon.uses[hit.phrase].contains(.other),
      let next = index.next(after: hit.cell)
    else { return false }
    return index.cells[next].digits >= 6
  }

  /// "Customer line charge   6.50" under a line with its charge.
  private func hasOwnAmount(_ hit: LabelHit) -> Bool {
    guard hit.endsCell, let next = index.next(after: hit.cell) else { return false }
    return PrintedAmount.isAmount(index.bytes[index.cells[next].range])
  }

  private func statementBelow(_ placed: Placed, _ segment: RowSegment) -> Statement? {
    let line = index.cells[placed.cell].line
    let reach = max(placed.box.height, 7) * 2.1
    guard let below = index.cell(below: placed.box, line: line, reach: reach),
      let hit = hits.first(inCell: below), hit.startsCell, !hasOwnAmount(hit)
    else { return nil }
    if let said = statement(of: hit, relation: .above) { return said }
    // Labels in small letters under their values: "Can be reached at".
    guard hit.endsCell, segment.isOnlyNumber, numberRule(hit, where: { $0.place == .section }) == nil,
      let rule = numberRule(hit, where: { $0.place == .label && $0.owner == .other })
    else { return nil }
    return rule.statement(index.text(hit.range)).loosely.atMost(.likely)
  }

  /// Ten digits beside an account or invoice number's label are that number.
  func isFieldValue(_ placed: Placed) -> Bool {
    let reach = max(placed.box.height, 7) * 2.1
    let above = index.cell(above: placed.box, line: index.cells[placed.cell].line, reach: reach)
    let hits = [
      labelBefore(placed), above.flatMap { self.hits.last(inCell: $0) }.flatMap { $0.endsCell ? $0 : nil },
    ].compactMap { $0 }
    let codes: Set<Field> = [.accountNumber, .invoiceNumber, .portOutPin, .passcode]
    return hits.contains { hit in
      lexicon.uses[hit.phrase].contains { use in
        guard case .field(let rule) = use else { return use == .other }
        return codes.contains(rules.fieldRules[rule].field)
      }
    }
  }

  func isFirstInCell(_ placed: Placed) -> Bool {
    let front = index.bytes[index.cells[placed.cell].range.lowerBound..<placed.range.lowerBound]
    return !front.contains(where: \.isLetterOrDigit)
  }

  /// The last label before the number in its cell, few letters away, or the label that ends the cell to the left.
  func labelBefore(_ placed: Placed) -> LabelHit? {
    let inCell = hits.hits(inCell: placed.cell).last { $0.range.upperBound <= placed.range.lowerBound }
    if let inCell, let head = headOfName(endingBefore: inCell, placed) { return head }
    if let inCell, isTooShort(inCell) { return nil }
    if let inCell {
      let between = index.bytes[inCell.range.upperBound..<placed.range.lowerBound]
      // "Summary for A. Person: 304-320-8816" names the user in between.
      let reach = between.contains(UInt8(ascii: ":")) ? 40 : 14
      return between.count(where: \.isLetter) <= reach && between.count(where: \.isDigit) < 7 ? inCell : nil
    }
    guard isFirstInCell(placed), let previous = wordsBefore(placed.cell),
      let hit = hits.last(inCell: previous), hit.endsCell, hit.startsCell || fillsHalf(hit), !isTooShort(hit),
      placed.box.left - hit.box.right < 30 * max(placed.box.height, 7),
      // "941 708 2617 Fax": that label is the other number's.
      index.bytes[index.cells[previous].range.lowerBound..<hit.range.lowerBound].count(where: \.isDigit) < 7
    else { return nil }
    return hit
  }

  /// The cell to the left, passing leaders and colons by.
  private func wordsBefore(_ cell: Int) -> Int? {
    var previous = index.previous(before: cell)
    while let words = previous, !index.cells[words].hasLettersOrDigits {
      previous = index.previous(before: words)
    }
    return previous ?? besideOnOtherLine(cell)
  }

  /// A label in smaller letters may count as another line, where a third text stands between the two heights.
  private func besideOnOtherLine(_ cell: Int) -> Int? {
    let (box, line) = (index.cells[cell].box, index.cells[cell].line)
    let near = [line - 1, line + 1].filter(index.lines.indices.contains).flatMap { index.lines[$0] }
    return near.filter {
      let other = index.cells[$0].box
      return other.right <= box.left && abs(other.middle - box.middle) < 0.3 * box.height
    }.max { index.cells[$0].box.right < index.cells[$1].box.right }
  }

  /// "KNOXVILLE TN": two letters in the middle of a cell are a state, not a label.
  func isTooShort(_ hit: LabelHit) -> Bool {
    hit.range.count <= 2 && !hit.startsCell && index.bytes[hit.range.upperBound] != UInt8(ascii: ":")
  }

  func fillsHalf(_ hit: LabelHit) -> Bool {
    index.bytes[hit.range].count(where: \.isLetter) * 2 >= index.cells[hit.cell].letters
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
      let hit = hits.first(inCell: next), hit.startsCell, !hasOwnValue(hit)
    else { return nil }
    return hit
  }

  /// "Ph: 1-888-705-4484   Main DID 314 661 0842": the label belongs to the number behind it.
  private func hasOwnValue(_ hit: LabelHit) -> Bool {
    let rest = index.bytes[hit.range.upperBound..<index.cells[hit.cell].range.upperBound]
    if rest.count(where: \.isDigit) >= 7 { return true }
    guard let next = index.next(after: hit.cell) else { return false }
    return index.cells[next].digits >= 7
  }

  func statement(of hit: LabelHit, relation: FieldRule.Relation) -> Statement? {
    if let rule = numberRule(hit, where: { $0.place == .label && $0.relations.contains(relation) }) {
      return rule.owner == .none ? nil : rule.statement(index.text(hit.range))
    }
    // "DID numbers: 208 972 8785, 833 770 3600": a section on one line.
    if relation == .right, hit.startsCell, hit.range.upperBound < index.bytes.count,
      index.bytes[hit.range.upperBound] == UInt8(ascii: ":"),
      let rule = numberRule(hit, where: { $0.place == .section && $0.owner != .none })
    {
      return rule.statement(index.text(hit.range))
    }
    if let main = mainNumberStatement(of: hit, relation) { return main }
    let isHeading = lexicon.uses[hit.phrase].contains { if case .number = $0 { true } else { false } }
    if relation == .right || relation == .below, !isHeading, lexicon.uses[hit.phrase].contains(.other) {
      return Statement(
        owner: .other, strength: .likely, reason: "beside \"\(index.text(hit.range))\"", namesOtherValue: true
      )
    }
    return nil
  }

  /// The label of the billing telephone number.
  private func mainNumberStatement(of hit: LabelHit, _ relation: FieldRule.Relation) -> Statement? {
    for case .field(let number) in lexicon.uses[hit.phrase] {
      let rule = rules.fieldRules[number]
      guard rule.field == .billingTelephoneNumber, case .beside(let relations, _) = rule.placement,
        relations.contains(relation)
      else { continue }
      return Statement(
        owner: .account, strength: rule.strength.ofStatement, isCarriers: !rule.origin.isGeneric,
        reason: "\(rule.origin.grammar):\(rule.origin.line) \"\(index.text(hit.range))\"", isMain: true)
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
