internal import NumberingPlan
internal import PostalAddress

extension ExplainedCandidate {
  /// Everything that was weighed, field by field, the likeliest first.
  static func all(_ weighed: FieldCandidates, numbers: NumberLedger) -> [ExplainedCandidate] {
    Field.allCases.flatMap { candidates($0, weighed[$0] ?? []) } + candidates(numbers)
  }

  private static func candidates(_ field: Field, _ candidates: [FieldCandidate]) -> [ExplainedCandidate] {
    let groups = FieldArbiter.groups(candidates)
    return groups.indices.map { position in
      let candidates = groups[position].candidates
      return ExplainedCandidate(
        field: field.rawValue, value: candidates[0].value.shown,
        confidence: LogOdds.rounded(FieldArbiter.confidence(of: position, among: groups)),
        evidence: candidates.map(\.evidence),
        against: groups.count > 1
          ? "\(groups.count - 1) other value\(groups.count > 2 ? "s" : "") in competition" : nil)
    }
  }

  private static func candidates(_ ledger: NumberLedger) -> [ExplainedCandidate] {
    ledger.inOrder.map { entry in
      ExplainedCandidate(
        field: "telephoneNumbers", value: entry.number.e164,
        confidence: LogOdds.rounded(LogOdds.share(entry.weight)), evidence: entry.evidence,
        against: entry.removal?.rule ?? ledger.against(entry.number)?.reason)
    }
      + ledger.others.prefix(200).map {
        ExplainedCandidate(
          field: "telephoneNumbers", value: $0.number.e164, confidence: 0, evidence: [], against: $0.reason)
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
