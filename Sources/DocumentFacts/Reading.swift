/// A value read from a document.
public struct Reading<Value: Sendable>: Sendable {
  /// In its normal form.
  public var value: Value
  /// As on the page; several printed lines joined by a line break.
  public var printed: String
  /// 0 to 1: the share of values stated like this that are right.
  public var confidence: Double
  /// Where it stands; more than one place where it is repeated.
  public var evidence: [Evidence]
  /// Rival values, the likeliest first.
  public var alternatives: [Alternative]

  /// A value that was weighed for the same field and lost.
  public struct Alternative: Sendable {
    /// In its normal form.
    public var value: Value
    /// As on the page.
    public var printed: String
    /// The share that weighing left it.
    public var confidence: Double
    /// Where it stands.
    public var evidence: [Evidence]

    /// A rival value.
    public init(value: Value, printed: String, confidence: Double, evidence: [Evidence]) {
      self.value = value
      self.printed = printed
      self.confidence = confidence
      self.evidence = evidence
    }
  }

  /// A value with how it was read.
  public init(
    value: Value, printed: String, confidence: Double, evidence: [Evidence],
    alternatives: [Alternative] = []
  ) {
    self.value = value
    self.printed = printed
    self.confidence = confidence
    self.evidence = evidence
    self.alternatives = alternatives
  }
}
