import FixtureScoring
import PortDraft

/// Where a draft differs from what was expected, in words for people.
struct FieldFailures {
  let draft: DraftPortRequest
  let truth: DocumentTruth

  /// A line for each field that is not right: expected, read, and the rule that read it.
  var lines: [String] {
    let outcomes = DraftScore(draft, against: truth).outcomes
    return ScoredField.allCases.flatMap { field -> [String] in
      guard let outcome = outcomes[field], outcome != .right else { return [] }
      let lines = field == .numbers ? numberLines : [line(field)]
      return outcome == .silent ? lines.map { $0 + "; no finding tells of it" } : lines
    }
  }

  private func line(_ field: ScoredField) -> String {
    let expected = truth.value(of: field)
    let value = draft.value(of: field.draftField)
    let read = field == .carrier ? draft.losingCarrier?.id ?? value?.value : value?.value
    let start = "\(field.draftField.rawValue): expected \(expected ?? "nothing"), "
    guard let value, let read else { return start + "read nothing: no rule found a value" }
    return start + "read \(read)" + place(value.evidence) + rival(expected, of: value)
  }

  /// The expected value where it was weighed and lost.
  private func rival(_ expected: String?, of value: DraftValue) -> String {
    guard let expected, let rival = value.alternatives.first(where: { $0.value == expected }) else {
      return ""
    }
    return "; \(expected) was weighed too" + place(rival.evidence)
  }

  private var numberLines: [String] {
    let name = DraftField.telephoneNumbers.rawValue
    let listed = Set(draft.telephoneNumbers.map(\.value))
    let lacking = truth.numbers.subtracting(listed).sorted().map { "\(name): expected \($0), not listed" }
    let extra = draft.telephoneNumbers.filter { !truth.numbers.contains($0.value) }.map {
      "\(name): \($0.value) is listed, not expected" + place($0.evidence)
    }
    return lacking + extra
  }

  /// The page and the rule: ` (page 1, acme:7 below "Posted")`.
  private func place(_ evidence: [DraftEvidence]) -> String {
    guard let first = evidence.first else { return "" }
    let parts = [first.page.map { "page \($0)" }, first.rule].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}
