internal import NumberingPlan
internal import PostalAddress

extension ExplainedCandidate {
  /// Everything that was weighed, field by field.
  static func all(_ gathering: DocumentGathering) -> [ExplainedCandidate] {
    Field.allCases.flatMap { fieldCandidates($0, gathering) } + addressCandidates(gathering)
      + numberCandidates(gathering)
  }

  private static func fieldCandidates(_ field: Field, _ gathering: DocumentGathering) -> [ExplainedCandidate]
  {
    let groups = FieldArbiter.groups(gathering.candidates[field] ?? [])
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

  private static func addressCandidates(_ gathering: DocumentGathering) -> [ExplainedCandidate] {
    gathering.book.groups.flatMap { group in
      Set(group.blocks.map(\.purpose)).map { purpose in
        let blocks = group.blocks.filter { $0.purpose == purpose }
        return ExplainedCandidate(
          field: purpose.field, value: blocks[0].address.oneLine, confidence: blocks[0].labelProbability,
          evidence: blocks.map(\.evidence), against: nil)
      }
    }
  }

  private static func numberCandidates(_ gathering: DocumentGathering) -> [ExplainedCandidate] {
    gathering.numbers.inOrder.map { entry in
      ExplainedCandidate(
        field: "telephoneNumbers", value: entry.number.e164,
        confidence: LogOdds.rounded(LogOdds.share(entry.weight)),
        evidence: entry.evidence,
        against: entry.removal?.rule ?? gathering.numbers.against(entry.number)?.reason)
    }
      + gathering.numbers.others.prefix(200).map {
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

extension PrintedBlock.Purpose {
  /// The draft's field for which blocks of this purpose are weighed.
  var field: String {
    switch self {
    case .service: "serviceAddress"
    case .billing, .unlabelled: "billingAddress"
    case .issuer: "losingCarrier"
    }
  }
}
