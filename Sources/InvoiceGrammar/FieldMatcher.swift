internal import NumberingPlan
internal import PageText

/// Applies the field rules to one page: every label with a value beside it becomes a candidate.
struct FieldMatcher {
  let index: PageIndex
  let hits: HitTable
  let lexicon: LabelLexicon
  let rules: RuleBook

  func candidates() -> [FieldCandidate] {
    var candidates: [FieldCandidate] = []
    let anchors = AnchorFinder(index: index, hits: hits)
    let reader = ValueReader(index: index, hits: hits)
    for hit in hits.hits where !isQualified(hit) {
      for case .field(let number) in lexicon.uses[hit.phrase] {
        let rule = rules.fieldRules[number]
        guard case .beside(let relations, _) = rule.placement else { continue }
        if isShadowed(number, by: hit, at: candidates) { continue }
        for anchor in anchors.anchors(of: hit, relations) {
          guard let read = reader.read(rule.reader, at: anchor), !isFirstOfColumn(read, rule, anchor) else {
            continue
          }
          candidates.append(candidate(rule, hit, anchor, read))
          break
        }
      }
    }
    let headers = headerCandidates(reader)
    // What a label says already rests on the same words.
    return candidates
      + headers.filter { header in
        !candidates.contains { $0.field == header.field && $0.evidence.box == header.evidence.box }
      }
  }

  /// "Previous invoice date": the word before, in its cell or in the one to the left or above, makes the label another's.
  private func isQualified(_ hit: LabelHit) -> Bool {
    let cell = index.cells[hit.lead ?? hit.cell]
    let before: Int? =
      hit.startsCell
      ? (hit.lead ?? hit.cell) > index.lines[cell.line].lowerBound && isWordApart(hit)
        ? index.cells[(hit.lead ?? hit.cell) - 1].words.last : nil
      : cell.words.last { index.words[$0].end <= hit.range.lowerBound }
    guard let before else { return false }
    let word = index.words[before]
    var key = LabelKey()
    key.append(bytes: index.bytes[word.start..<word.end], base: 0)
    return rules.qualifiers.contains(key.symbols)
  }

  /// The cell to the left is one word, a blank or two away.
  private func isWordApart(_ hit: LabelHit) -> Bool {
    let cell = hit.lead ?? hit.cell
    let left = index.cells[cell - 1]
    return left.words.count == 1
      && index.cells[cell].box.left - left.box.right < 3.5 * max(left.box.height, 6)
  }

  /// Cells of the first page's upper half whose whole text a rule `in header` reads.
  private func headerCandidates(_ reader: ValueReader) -> [FieldCandidate] {
    guard index.page == 1, index.view == nil else { return [] }
    let headers = rules.fieldRules.filter { $0.placement == .header }
    guard !headers.isEmpty else { return [] }
    return index.cells.indices.filter { index.cells[$0].box.middle < index.height / 2 }.flatMap { cell in
      headers.compactMap { headerCandidate($0, cell, reader) }
    }
  }

  private func headerCandidate(_ rule: FieldRule, _ cell: Int, _ reader: ValueReader) -> FieldCandidate? {
    let range = index.cells[cell].range
    let anchor = Anchor(cell: cell, start: range.lowerBound, relation: .below, gap: 0)
    guard let read = reader.read(rule.reader, at: anchor), read.range == range else { return nil }
    return FieldCandidate(
      field: rule.field, value: read.value, printed: read.printed,
      probability: rule.probability * read.clarity,
      evidence: Evidence(
        page: index.page, box: index.pageBox(read.box), text: read.printed,
        rule: "\(rule.origin.grammar):\(rule.origin.line) in the header"),
      support: "\(index.page):\(range.lowerBound)", isCarrierRule: !rule.origin.isGeneric,
      origin: rule.origin)
  }

  /// A heading such as "Telephone number" over a column of numbers says nothing of the first one.
  private func isFirstOfColumn(_ read: ReadValue, _ rule: FieldRule, _ anchor: Anchor) -> Bool {
    guard rule.field == .billingTelephoneNumber, anchor.relation == .below else { return false }
    if rule.strength == .surely {
      return isNumber(below: read.box, line: index.cells[anchor.cell].line, left: read.box.left)
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
      guard let below = index.cell(below: box, line: line, reach: max(box.height, 7) * 4) else {
        return false
      }
      let bytes = index.bytes[index.cells[below].range]
      if abs(index.cells[below].box.left - read.box.left) < 4,
        TelephoneNumberScanner().matches(in: bytes.span).contains(where: {
          !$0.isPartOfLongerNumber && $0.form == .grouped
        })
      {
        return true
      }
      box = index.cells[below].box
      line = index.cells[below].line
    }
    return false
  }

  /// The next line holds another telephone number at the same edge.
  private func isNumber(below box: Box, line: Int, left: Double) -> Bool {
    guard let below = index.cell(below: box, line: line, reach: max(box.height, 7) * 1.6),
      abs(index.cells[below].box.left - left) < 4
    else { return false }
    return TelephoneNumberScanner().matches(in: index.bytes[index.cells[below].range].span).contains {
      !$0.isPartOfLongerNumber && $0.form == .grouped
    }
  }

  /// A generic rule adds nothing where the carrier's own rule for the field already read at this label.
  private func isShadowed(_ number: Int, by hit: LabelHit, at candidates: [FieldCandidate]) -> Bool {
    let rule = rules.fieldRules[number]
    guard rule.origin.isGeneric else { return false }
    return candidates.contains {
      $0.field == rule.field && $0.isCarrierRule && $0.support == support(hit)
    }
  }

  private func support(_ hit: LabelHit) -> String { "\(index.page):\(hit.range.lowerBound):\(hit.phrase)" }

  private func candidate(
    _ rule: FieldRule, _ hit: LabelHit, _ anchor: Anchor, _ read: ReadValue
  ) -> FieldCandidate {
    let label = index.text(hit.range)
    return FieldCandidate(
      field: rule.field, value: read.value, printed: read.printed,
      probability: rule.probability * read.clarity * trust(hit, anchor, rule),
      evidence: Evidence(
        page: index.page, box: index.pageBox(read.box), text: read.printed,
        rule: "\(rule.origin.grammar):\(rule.origin.line) \(anchor.relation.phrase) \"\(label)\""),
      support: support(hit), isCarrierRule: !rule.origin.isGeneric,
      origin: rule.origin)
  }

  /// A label inside a sentence, or far from its value, says less.
  private func trust(_ hit: LabelHit, _ anchor: Anchor, _ rule: FieldRule) -> Double {
    guard case .beside(let relations, _) = rule.placement else { return 1 }
    var trust = 1.0
    if !hit.startsCell, index.cells[hit.cell].words.count > 8 { trust *= 0.95 }
    // Nothing stood to the right or below: a value above its label is seldom meant.
    if anchor.relation == .above, !relations.contains(.above) { trust *= 0.45 }
    if anchor.gap > 40 * max(hit.box.height, 7) { trust *= 0.85 }
    return trust
  }
}

extension FieldRule.Relation {
  /// How a rule with this relation reads aloud.
  var phrase: String {
    switch self {
    case .right: "right of"
    case .left: "left of"
    case .below: "below"
    case .above: "above"
    }
  }
}
