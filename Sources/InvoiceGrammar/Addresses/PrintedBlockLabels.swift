internal import PageText
internal import PostalAddress

/// The label that says what an address block is.
extension PrintedBlockFinder {
  /// The label above the block or to the left of one of its lines.
  ///
  /// - Parameter highest: the block's first cell, or one above it that holds another label with its value.
  func nearestLabel(_ gathered: [Gathered], top highest: Int) -> LabelHit? {
    let top = gathered[0]
    let beside = gathered.compactMap { part -> LabelHit? in
      guard let previous = index.previous(before: part.cell), let hit = hits.last(inCell: previous),
        hit.endsCell || index.isOrdinalAlone(hit.range.upperBound, inCell: previous),
        let purpose = purpose(of: hit), hit.startsCell || purpose.strength == .surely,
        !hasOwnValue(hit, below: true)
      else { return nil }
      return hit
    }
    let all = beside + labelsBetween(gathered)
    if let surest = all.first(where: { purpose(of: $0)?.strength == .surely }) ?? all.first {
      return surest
    }
    return labelAbove(highest == top.cell ? top.line.box : index.cells[highest].box, cell: highest)
      ?? labelBelow(gathered)
  }

  /// A label on a line of its own between the block's lines, to their left: centred beside a value of two lines.
  private func labelsBetween(_ gathered: [Gathered]) -> [LabelHit] {
    guard let first = gathered.first, let last = gathered.last else { return [] }
    let (top, bottom) = (index.cells[first.cell].line + 1, index.cells[last.cell].line)
    guard top < bottom, bottom - top < 8 else { return [] }
    return (top..<bottom).flatMap { index.lines[$0] }.compactMap { cell in
      guard let hit = hits.last(inCell: cell), hit.startsCell, hit.endsCell, purpose(of: hit) != nil,
        index.cells[cell].box.right < first.line.box.left,
        index.next(after: cell) == nil || gathered.contains(where: { $0.cell == cell + 1 }),
        index.cell(below: hit.box, line: hit.line, within: .nextLine) == nil,
        !hasOwnValue(hit, below: true)
      else { return nil }
      return hit
    }
  }

  /// The label's value, a street, stands right below it at its edge, or in the cell to its right.
  private func hasOwnValue(_ hit: LabelHit, below: Bool) -> Bool {
    let cell =
      below
      ? index.cell(below: hit.box, line: hit.line, within: .blankLine)
      : index.next(after: hit.cell)
    guard let cell,
      !below
        || index.cells[cell].box.left > min(hit.box.left, index.cells[hit.cell].box.left) - Tolerance.edge
          && index.cells[cell].box.left < hit.box.left + Tolerance.indent
    else { return false }
    return AddressLine.likelihood(index.text(ofCell: cell)) >= 0.5
      || below && !hits.isLabelled(cell)
        && (beginsAddress(cell) || isNameOnly(hit) && PrintedName.mayBeName(index.text(ofCell: cell)))
  }

  /// A street with its city on one line, or a name over a street.
  private func beginsAddress(_ cell: Int) -> Bool {
    let text = index.text(ofCell: cell)
    if text.utf8.first?.isDigit == true, let address = PostalAddress.parse(text), address.number != nil,
      address.street != nil
    {
      return true
    }
    var below = cell
    for _ in 0..<3 {
      guard PrintedName.mayBeName(index.text(ofCell: below)),
        let next = index.cell(below: below, within: .nextLine), index.areAligned(next, below),
        !hits.isLabelled(next)
      else { return false }
      let street = index.text(ofCell: next)
      if AddressLine.likelihood(street) >= 0.5 || PostalAddress.parse(street)?.street != nil { return true }
      below = next
    }
    return false
  }

  /// The label names a customer, no address.
  private func isNameOnly(_ hit: LabelHit) -> Bool {
    lexicon.uses[hit.phrase].allSatisfy { use in
      guard case .field(let rule) = use else { return true }
      return [.companyName, .billedName].contains(rules.fieldRules[rule].field)
    }
  }

  /// The label over a place; a line such as "Account number: 07964" in between is passed by.
  private func labelAbove(_ place: Box, cell: Int) -> LabelHit? {
    var box = place
    var line = index.cells[cell].line
    for _ in 0..<3 {
      guard let above = index.cell(above: box, line: line, within: .value) else {
        return nil
      }
      if let hit = hits.continuing(intoCell: above) ?? hits.leading(fromCell: above) { return hit }
      guard let hit = hits.last(inCell: above), hit.startsCell else { return nil }
      if hit.endsCell, hasOwnValue(hit, below: false) { return nil }
      if hit.endsCell
        || purpose(of: hit) != nil
          && (followedByColon(hit) || index.endsInOrdinal(hit.range.upperBound, inCell: above))
      {
        return hit
      }
      guard followedByColon(hit) else { return nil }
      box = index.cells[above].box
      line = index.cells[above].line
    }
    return nil
  }

  /// Some bills print the label in small letters under the value.
  private func labelBelow(_ gathered: [Gathered]) -> LabelHit? {
    guard let last = gathered.last else { return nil }
    guard
      let below = index.cell(below: last.line.box, line: index.cells[last.cell].line, within: .wrappedLine),
      let hit = hits.first(inCell: below), hit.startsCell, hit.endsCell, purpose(of: hit) != nil,
      !hasOwnValue(hit, below: true),
      index.cell(below: hit.box, line: hit.line, within: .wrappedLine) == nil || isSmaller(below, than: last)
    else { return nil }
    return hit
  }

  private func isSmaller(_ cell: Int, than part: Gathered) -> Bool {
    let word = index.words[index.cells[cell].words.lowerBound]
    return word.fontSize > 0 && word.fontSize < part.line.fontSize * 0.92
  }

  struct PurposeUse {
    var purpose: PrintedBlock.Purpose
    var origin: RuleOrigin?
    var strength: FieldRule.Strength
    /// The words the purpose was understood from, where no grammar lists them.
    var heading: String?
  }

  /// What a heading that no grammar lists says by its words: the block's own first line, or the cell above or to the left.
  func inferredPurpose(_ heading: String?, _ gathered: [Gathered], top highest: Int) -> PurposeUse? {
    var headings = [heading].compactMap { $0 }
    if gathered[0].isBehindLabel {
      let cell = index.cells[gathered[0].cell]
      let words = cell.words.filter { index.words[$0].box.right < gathered[0].line.box.left }
      if let last = words.last { headings.append(index.text(cell.range.lowerBound..<index.words[last].end)) }
    }
    let box = highest == gathered[0].cell ? gathered[0].line.box : index.cells[highest].box
    if let above = index.cell(above: box, line: index.cells[highest].line, within: .value) {
      let text = index.text(ofCell: above)
      if hits.first(inCell: above) == nil || AddressHeading.isNumberedPlace(text) { headings.append(text) }
    }
    if let left = index.previous(before: gathered[0].cell), hits.first(inCell: left) == nil {
      headings.append(index.text(ofCell: left))
    }
    for heading in headings {
      guard let purpose = AddressHeading.purpose(heading) else { continue }
      let origin = RuleOrigin(grammar: RuleBook.genericID, line: 0)
      return PurposeUse(purpose: purpose, origin: origin, strength: .likely, heading: heading)
    }
    return nil
  }

  func purpose(of hit: LabelHit) -> PurposeUse? {
    if lexicon.uses[hit.phrase].contains(.issuer) {
      return PurposeUse(purpose: .issuer, origin: nil, strength: .surely)
    }
    for use in lexicon.uses[hit.phrase] {
      guard case .field(let rule) = use else { continue }
      let fieldRule = rules.fieldRules[rule]
      let purpose: PrintedBlock.Purpose? =
        switch fieldRule.field {
        case .serviceAddress: .service
        case .billingAddress, .companyName, .billedName: .billing
        default: nil
        }
      if let purpose {
        return PurposeUse(purpose: purpose, origin: fieldRule.origin, strength: fieldRule.strength)
      }
    }
    return nil
  }
}
