/// What was read and why: for explanations.
public struct Examination: Sendable {
  public var facts: AccountFacts
  public var recognition: Recognition
  /// Every candidate of each field, the likeliest first.
  public var candidates: [ExplainedCandidate]
}

/// A value that was weighed for a field.
public struct ExplainedCandidate: Sendable {
  /// As in the draft's schema.
  public var field: String
  public var value: String
  public var confidence: Double
  public var evidence: [Evidence]
  /// What speaks against it; nil where nothing does.
  public var against: String?
}
