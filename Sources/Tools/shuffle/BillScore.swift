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
    let truth = try JSONDecoder().decode(DocumentTruth.self, from: Data(truth.json.utf8))
    score = DraftScore(draft, against: truth)
    for (field, outcome) in score.outcomes where outcome != .right {
      let difference = Misreading(field, truth, draft)
      differences[field] = "wanted \(difference.wanted), read \(difference.read)"
    }
  }
}
