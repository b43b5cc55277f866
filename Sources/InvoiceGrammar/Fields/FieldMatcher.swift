internal import PageText
internal import PostalAddress

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
    let shapes = rules.accountShapes
    for hit in hits.hits where !isQualified(hit) {
      for case .field(let number) in lexicon.uses[hit.phrase] {
        let rule = rules.fieldRules[number]
        guard case .beside(let relations, _) = rule.placement else { continue }
        if isShadowed(number, by: hit, at: candidates) { continue }
        if let over = valueOver(hit, rule, relations, reader, anchors) {
          candidates.append(over)
          continue
        }
        for anchor in placed(anchors.anchors(of: hit, relations), hit, rule, reader) {
          guard !isMark(hit, rule, anchor), !isWord(hit, of: anchor, rule),
            let read = read(rule, at: anchor, by: reader, shapes),
            !isFirstOfColumn(read, rule, anchor)
          else { continue }
          var candidate = candidate(rule, hit, anchor, read)
          if isRivalled(read, anchor, hit, relations, rule, reader, anchors) { candidate.probability *= 0.8 }
          candidates.append(candidate)
          break
        }
      }
    }
    let placed = PlacedValues(index: index, hits: hits, rules: rules).candidates(besides: valuesOfOthers)
    // What a label says already rests on the same words.
    return candidates + AddressParts(index: index).candidates()
      + placed.filter { value in
        !candidates.contains { $0.field == value.field && $0.evidence.box == value.evidence.box }
      }
  }

  /// At a label that only the generic grammar knows, a known carrier's account number has the carrier's form, or is never
  /// sure: a check digit behind it would be taken for a part.
  private func read(_ rule: FieldRule, at anchor: Anchor, by reader: ValueReader, _ shapes: [Shape])
    -> ReadValue?
  {
    guard rule.field == .accountNumber, rule.origin.isGeneric, rule.reader == .code, !shapes.isEmpty else {
      return reader.read(rule.reader, at: anchor)
    }
    if let shaped = reader.read(.shape(shapes), at: anchor), shaped.clarity == 1 { return shaped }
    var read = reader.read(.code, at: anchor)
    read?.isUnlikeCarriers = true
    return read
  }

  /// "Customer" in the middle of a cell is a word of its text and names nothing: "your Customer Relations, PO Box 1, …"; so
  /// is "telephone" in a sentence: "Our technician's telephone is 208-555-0122".
  private func isWord(_ hit: LabelHit, of anchor: Anchor, _ rule: FieldRule) -> Bool {
    guard rule.origin.isGeneric, rule.strength == .likely, anchor.cell == hit.cell,
      !index.bytes[hit.range].contains(UInt8(ascii: " "))
    else { return false }
    if rule.reader == .telephone { return index.cells[hit.cell].isSentence }
    guard !hit.startsCell else { return false }
    let isNameOrAddress = rule.reader == .name || rule.reader == .address
    return isNameOrAddress && index.bytes[hit.range.upperBound..<anchor.start].allSatisfy { $0.isBlank }
  }

  /// Cells that a label gives to something else: "Former account number" over a number of the same form.
  private func valuesOfOthers() -> Set<Int> {
    let anchors = AnchorFinder(index: index, hits: hits)
    return Set(
      hits.hits.filter { isQualified($0) || lexicon.uses[$0.phrase].contains(.other) }.flatMap { hit in
        anchors.anchors(of: hit, [.right, .below]).prefix(1).map(\.cell)
      })
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

  func candidate(
    _ rule: FieldRule, _ hit: LabelHit, _ anchor: Anchor, _ read: ReadValue
  ) -> FieldCandidate {
    let label = index.text(hit.range)
    return FieldCandidate(
      field: rule.field, value: read.value, printed: read.printed,
      probability: rule.probability * read.clarity * trust(hit, anchor, rule),
      evidence: Evidence(
        page: index.page, box: index.pageBox(read.box), text: read.printed,
        rule: "\(rule.origin.grammar):\(rule.origin.line) \(anchor.relation.phrase) \"\(label)\""),
      support: support(hit), label: label,
      // An address that leaves a printed word out is never sure, nor that an addressee speaks for the account.
      isAmbiguous: read.clarity <= 0.5 || read.value.address?.covers(read.printed) == false
        || rule.field == .authorizedContact && PrintedName.isAddressee(label) || read.isUnlikeCarriers
        || mayBeCut(rule, anchor),
      isUnlikeCarriers: read.isUnlikeCarriers,
      isPeriodEnd: rule.reader == .period, said: [rule.feature], origin: rule.origin)
  }

  /// A name or an address ends, or begins, in the middle of a line.
  private func mayBeCut(_ rule: FieldRule, _ anchor: Anchor) -> Bool {
    guard rule.reader == .name || rule.reader == .address else { return false }
    return index.mayBeCut(anchor.start..<index.cells[anchor.cell].range.upperBound, inCell: anchor.cell)
  }

  /// A label inside a sentence, or far from its value, says less.
  private func trust(_ hit: LabelHit, _ anchor: Anchor, _ rule: FieldRule) -> Double {
    guard case .beside(let relations, _) = rule.placement else { return 1 }
    var trust = 1.0
    if !hit.startsCell, index.cells[hit.cell].words.count > 8 { trust *= 0.95 }
    // Nothing stood to the right or below: a value above its label is seldom meant.
    if anchor.relation == .above, !relations.contains(.above) { trust *= 0.45 }
    if anchor.gap > hit.box.length(of: .acrossPage) { trust *= 0.85 }
    return trust
  }
}

extension FieldRule.Relation {
  /// How a rule with this relation reads aloud.
  package var phrase: String {
    switch self {
    case .right: "right of"
    case .left: "left of"
    case .below: "below"
    case .above: "above"
    }
  }
}
