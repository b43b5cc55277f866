/// What was read and why: for explanations.
public struct Examination: Sendable {
  /// What is stated.
  public var facts: AccountFacts
  /// Whose marks were found.
  public var recognition: Recognition
  /// Every candidate of each field, the likeliest first.
  public var candidates: [ExplainedCandidate]
}

/// A value that was weighed for a field.
public struct ExplainedCandidate: Sendable {
  /// As in the draft's schema.
  public var field: String
  /// In its normal form.
  public var value: String
  /// The share that weighing gave it.
  public var confidence: Double
  /// Where it stands; none for a number that was passed over.
  public var evidence: [Evidence]
  /// What speaks against it; nil where nothing does.
  public var against: String?
  /// Of a telephone number: listed, undecided, removed, or passed over.
  public var outcome: String?
  /// What was weighed, and what each adds in log odds, the heaviest first; empty where nothing was fitted.
  public var reasons: [Reason] = []

  public struct Reason: Sendable {
    public var meaning: String
    /// In log odds.
    public var weight: Double
  }
}
