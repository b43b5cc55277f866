/// A value read from a document.
public struct Reading<Value: Sendable>: Sendable {
  public var value: Value
  /// As on the page; several printed lines joined by a line break.
  public var printed: String
  /// 0 to 1: the share of values stated like this that are right.
  public var confidence: Double
  public var evidence: [Evidence]
  public var alternatives: [Alternative]

  public struct Alternative: Sendable {
    public var value: Value
    public var printed: String
    public var confidence: Double
    public var evidence: [Evidence]

    public init(value: Value, printed: String, confidence: Double, evidence: [Evidence]) {
      self.value = value
      self.printed = printed
      self.confidence = confidence
      self.evidence = evidence
    }
  }

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
