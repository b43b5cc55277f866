internal import NumberingPlan
internal import PageText
internal import PostalAddress

/// Weighs the candidates of one field: equal values support one another, others compete.
///
/// How clearly its best reading is read, and what its features add, are a value's odds against none being right; its share is
/// these odds against those of all values and of none.
struct FieldArbiter {
  let weights: FieldWeights

  /// A value with everything that speaks for it.
  struct Group {
    /// The surest first.
    var candidates: [FieldCandidate]
    var features: [FieldFeature]
    /// Of the best reading without its features: 0 of one that is read clearly.
    var start: Double
    var odds: Double
  }

  /// The groups, the likeliest first, earlier ones first among equals.
  func groups(_ candidates: [FieldCandidate]) -> [Group] {
    var order: [String] = []
    var byKey: [String: [FieldCandidate]] = [:]
    for candidate in candidates {
      let key = candidate.key
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: []].append(candidate)
    }
    let hasCarrierRule = candidates.contains { $0.isCarrierRule && $0.probability > 0.6 }
    let groups = order.compactMap { byKey[$0] }.map { group($0, hasCarrierRule: hasCarrierRule) }
    return groups.enumerated().sorted { ($1.element.odds, $0.offset) < ($0.element.odds, $1.offset) }.map(
      \.element)
  }

  private func group(_ candidates: [FieldCandidate], hasCarrierRule: Bool) -> Group {
    let sorted = candidates.enumerated().sorted {
      ($1.element.probability, $0.offset) < ($0.element.probability, $1.offset)
    }.map(\.element)
    let places = Set(candidates.map(\.support)).count
    var said = Array([FieldFeature.secondPlace, .thirdPlace].prefix(places - 1))
    if hasCarrierRule, !candidates.contains(where: \.isCarrierRule) { said.append(.besideCarrierRule) }
    let best = sorted[0]
    said = best.said + said
    let expected = best.said.reduce(0) { $0 + ($1.isOfRule ? $1.prior : 0) }
    let start =
      LogOdds.sum(min(max(best.probability, 0.01), 0.99)) - weights.sum(best.features) - expected
    let features = best.features + said
    return Group(
      candidates: sorted, features: features, start: start,
      odds: LogOdds.odds(start + weights.sum(features)))
  }

  /// The share of readings like this that are right: the value's odds against all others and against none being right.
  func confidence(of group: Int, among groups: [Group]) -> Double {
    let others = groups.enumerated().filter { $0.offset != group }.reduce(0) { $0 + $1.element.odds }
    return groups[group].odds / (1 + groups[group].odds + others)
  }

  /// A reading of the likeliest value, with the others as alternatives.
  func reading<Value: Sendable>(
    _ candidates: [FieldCandidate], _ value: (FieldCandidate.Value) -> Value?
  ) -> Reading<Value>? {
    let groups = groups(candidates)
    guard let best = groups.first, let first = best.candidates.first, let winner = value(first.value) else {
      return nil
    }
    let alternatives = groups.indices.dropFirst().prefix(4).compactMap {
      position -> Reading<Value>.Alternative? in
      let candidate = groups[position].candidates[0]
      return value(candidate.value).map {
        Reading.Alternative(
          value: $0, printed: candidate.printed,
          confidence: LogOdds.rounded(confidence(of: position, among: groups)),
          evidence: [candidate.evidence])
      }
    }
    var sureness = confidence(of: 0, among: groups)
    if best.candidates.allSatisfy(\.isAmbiguous) { sureness = min(sureness, 0.85) }
    var evidence: [Evidence] = []
    for candidate in best.candidates where evidence.count < 6 && !evidence.contains(candidate.evidence) {
      evidence.append(candidate.evidence)
    }
    return Reading(
      value: winner, printed: first.printed, confidence: sureness,
      evidence: evidence, alternatives: alternatives)
  }
}

extension FieldCandidate.Value {
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var telephone: TelephoneNumber? {
    if case .telephone(let number) = self { number } else { nil }
  }

  var address: PostalAddress? {
    if case .address(let address) = self { address } else { nil }
  }
}
