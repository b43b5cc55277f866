import FixtureScoring
import Foundation
import PortDraft
import PortRequest

/// A draft held against the truth of its bill, with what differs in words.
struct BillScore {
  let score: DraftScore
  /// Of what is not right: wanted and read.
  private(set) var differences: [ScoredField: String] = [:]

  var outcomes: [ScoredField: Outcome] { score.outcomes }

  init(_ truth: BillTruth, _ draft: DraftPortRequest) throws {
    score = DraftScore(
      draft, against: try JSONDecoder().decode(DocumentTruth.self, from: Data(truth.json.utf8)))
    for (field, outcome) in score.outcomes where outcome != .right {
      differences[field] =
        field == .numbers ? Self.difference(truth.numbers, draft) : difference(field, truth, draft)
    }
  }

  private func difference(_ field: ScoredField, _ truth: BillTruth, _ draft: DraftPortRequest) -> String {
    let stated = draft.value(of: field.draftField)
    let read = field == .carrier ? draft.losingCarrier?.id : stated?.value
    return "wanted \(truth[field] ?? "none"), read \(read ?? "none")"
      + (stated.map { " at \($0.confidence)" } ?? "")
  }

  private static func difference(_ wanted: Set<String>, _ draft: DraftPortRequest) -> String {
    let lost = wanted.subtracting(draft.telephoneNumbers.map(\.value))
    let extra = draft.telephoneNumbers.filter { !wanted.contains($0.value) }.map {
      "\($0.value) at \($0.confidence)"
    }
    return "lost \(list(lost.sorted())), extra \(list(extra))"
  }

  private static func list(_ texts: [String]) -> String {
    texts.isEmpty
      ? "none"
      : texts.prefix(3).joined(separator: " ") + (texts.count > 3 ? " and \(texts.count - 3) more" : "")
  }
}
