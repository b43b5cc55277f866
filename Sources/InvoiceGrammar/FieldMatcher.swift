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
    for hit in hits.hits {
      for case .field(let number) in lexicon.uses[hit.phrase] {
        let rule = rules.fieldRules[number]
        guard case .beside(let relations, _) = rule.placement else { continue }
        if isShadowed(number, by: hit, at: candidates) { continue }
        for anchor in anchors.anchors(of: hit, relations) {
          guard let read = reader.read(rule.reader, at: anchor) else { continue }
          candidates.append(candidate(rule, hit, anchor, read))
          break
        }
      }
    }
    return candidates
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
      support: support(hit), isCarrierRule: !rule.origin.isGeneric)
  }

  /// A label inside a sentence, or far from its value, says less.
  private func trust(_ hit: LabelHit, _ anchor: Anchor, _ rule: FieldRule) -> Double {
    guard case .beside(let relations, _) = rule.placement else { return 1 }
    var trust = 1.0
    if !hit.startsCell, index.cells[hit.cell].words.count > 8 { trust *= 0.95 }
    // Nothing stood to the right or below: a value above its label is seldom meant.
    if anchor.relation == .above, !relations.contains(.above) { trust *= 0.7 }
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
