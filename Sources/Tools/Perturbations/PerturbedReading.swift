public import FixtureScoring
import PortDraft
import PortRequest

/// A document printed otherwise and read again, held against how it was read before.
public struct PerturbedReading: Sendable {
  public var document: String
  public var perturbation: Perturbation
  public var medium: Perturbation.Medium
  public private(set) var fields: [Field] = []

  /// A field that was right before, or is silently wrong only now.
  public struct Field: Sendable {
    public var field: ScoredField
    public var outcome: Outcome
    /// Nil where it is right.
    public var misreading: Misreading?
  }

  init(
    _ document: String, _ perturbation: Perturbation, _ medium: Perturbation.Medium,
    _ draft: DraftPortRequest, _ truth: DocumentTruth, before: DraftScore
  ) {
    self.document = document
    self.perturbation = perturbation
    self.medium = medium
    let outcomes = DraftScore(draft, against: truth).outcomes
    for field in ScoredField.allCases {
      guard let outcome = outcomes[field], let earlier = before.outcomes[field],
        earlier == .right || outcome == .silent && earlier != .silent
      else { continue }
      let misreading = outcome == .right ? nil : Misreading(field, truth, draft)
      fields.append(Field(field: field, outcome: outcome, misreading: misreading))
    }
  }
}
