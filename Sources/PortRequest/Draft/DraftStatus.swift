/// How far a draft is from being submitted.
public enum DraftStatus: String, Sendable, Codable {
  /// An error stands.
  case incomplete
  /// A warning stands.
  case needsReview
  /// Neither an error nor a warning stands.
  case ready
  /// A person said so.
  case approved

  /// What follows from findings alone.
  public init(findings: [Finding]) {
    if findings.contains(where: { $0.severity == .error }) {
      self = .incomplete
    } else if findings.contains(where: { $0.severity == .warning }) {
      self = .needsReview
    } else {
      self = .ready
    }
  }
}
