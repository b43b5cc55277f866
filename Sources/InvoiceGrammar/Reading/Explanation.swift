internal import NumberOwnership
internal import NumberingPlan
internal import PostalAddress

extension ExplainedCandidate {
  /// Everything that was weighed, field by field, the likeliest first.
  static func all(
    _ weighed: FieldCandidates, _ arbiter: FieldArbiter, numbers: [JudgedNumber], weights: OwnershipWeights
  ) -> [ExplainedCandidate] {
    Field.allCases.flatMap { candidates($0, weighed[$0] ?? [], arbiter) } + candidates(numbers, weights)
  }

  private static func candidates(_ field: Field, _ candidates: [FieldCandidate], _ arbiter: FieldArbiter)
    -> [ExplainedCandidate]
  {
    let groups = arbiter.groups(candidates)
    return groups.indices.map { position in
      let candidates = groups[position].candidates
      return ExplainedCandidate(
        field: field.rawValue, value: candidates[0].value.shown,
        confidence: LogOdds.rounded(arbiter.confidence(of: position, among: groups)),
        evidence: candidates.map(\.evidence),
        against: groups.count > 1
          ? "\(groups.count - 1) other value\(groups.count > 2 ? "s" : "") in competition" : nil,
        reasons: reasons(groups[position], arbiter.weights))
    }
  }

  /// What the rule says by itself, then what is said beside it, the heaviest first.
  private static func reasons(_ group: FieldArbiter.Group, _ weights: FieldWeights) -> [Reason] {
    [Reason(meaning: "how clearly its best reading is read", weight: group.start)]
      + group.features.map { Reason(meaning: $0.entry.meaning, weight: weights[$0]) }
      .filter { $0.weight != 0 }.sorted { abs($0.weight) > abs($1.weight) }
  }

  /// Of the numbers that are somebody else's; nobody reads more.
  static let mostPassedOver = 200

  /// Those that are listed or undecided, then others, as many as anybody reads.
  private static func candidates(_ numbers: [JudgedNumber], _ weights: OwnershipWeights)
    -> [ExplainedCandidate]
  {
    let (own, others) = (numbers.filter { !$0.isPassedOver }, numbers.filter(\.isPassedOver))
    return (own + others.prefix(mostPassedOver)).map { number in
      ExplainedCandidate(
        field: "telephoneNumbers", value: number.number.e164,
        confidence: number.isPassedOver ? 0 : LogOdds.rounded(number.share),
        evidence: number.isPassedOver ? [] : number.evidence, against: number.against,
        outcome: number.outcome,
        reasons: number.voice == nil
          ? []
          : weights.reasons(for: number.features).map {
            ExplainedCandidate.Reason(meaning: $0.feature.entry.meaning, weight: $0.weight)
          })
    }
  }
}

extension FieldCandidate.Value {
  var shown: String {
    switch self {
    case .text(let text): text
    case .telephone(let number): number.e164
    case .address(let address): address.oneLine
    }
  }
}
