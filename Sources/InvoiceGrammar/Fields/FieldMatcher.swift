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
    for hit in hits.hits where !isQualified(hit) {
      candidates += self.candidates(at: hit, anchors: anchors, reader: reader)
    }
    let placed = PlacedValues(index: index, hits: hits, rules: rules).candidates(besides: valuesOfOthers)
    // What a label says already rests on the same words.
    let labelled = Set(placed.isEmpty ? [] : candidates.map(Place.init))
    return candidates + AddressParts(index: index).candidates()
      + placed.filter { !labelled.contains(Place($0)) }
  }

  /// Where a field's value stands.
  private struct Place: Hashable {
    var field: Field
    var box: Box?

    init(_ candidate: FieldCandidate) {
      field = candidate.field
      box = candidate.evidence.box
    }
  }

  /// What the rules of a label read beside it.
  private func candidates(at hit: LabelHit, anchors: AnchorFinder, reader: ValueReader) -> [FieldCandidate] {
    var candidates: [FieldCandidate] = []
    for case .field(let number) in lexicon.uses[hit.phrase] {
      let rule = rules.fieldRules[number]
      guard case .beside(let relations, _) = rule.placement, !isShadowed(rule, by: candidates) else {
        continue
      }
      if let candidate = valueOver(hit, rule, relations, reader, anchors)
        ?? value(beside: hit, rule, relations, reader, anchors)
      {
        candidates.append(candidate)
      }
    }
    return candidates
  }

  /// The first value that a rule reads where its label may have one.
  private func value(
    beside hit: LabelHit, _ rule: FieldRule, _ relations: FieldRule.Relations, _ reader: ValueReader,
    _ anchors: AnchorFinder
  ) -> FieldCandidate? {
    for anchor in placed(anchors.anchors(of: hit, relations), hit, rule, reader) {
      guard !isMark(hit, rule, anchor), !isWord(hit, of: anchor, rule),
        let read = read(rule, at: anchor, by: reader),
        !isFirstOfColumn(read, rule, anchor)
      else { continue }
      var candidate = candidate(rule, hit, anchor, read)
      if isRivalled(read, anchor, hit, relations, rule, reader, anchors) { candidate.probability *= 0.8 }
      return candidate
    }
    return nil
  }

  /// At a label that only the generic grammar knows, a known carrier's account number has the carrier's form, or is never
  /// sure: a check digit behind it would be taken for a part.
  private func read(_ rule: FieldRule, at anchor: Anchor, by reader: ValueReader) -> ReadValue? {
    guard rule.field == .accountNumber, rule.origin.isGeneric, rule.reader == .code,
      case let shapes = rules.accountShapes, !shapes.isEmpty
    else { return reader.read(rule.reader, at: anchor) }
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
  private func isShadowed(_ rule: FieldRule, by candidates: [FieldCandidate]) -> Bool {
    rule.origin.isGeneric && candidates.contains { $0.field == rule.field && $0.isCarrierRule }
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
