/// How far a draft is from being submitted.
public enum DraftStatus: String, Sendable, Codable {
  /// An error stands.
  case incomplete
  /// A warning says that a value may be read wrong.
  case needsReview
  /// All that was read is sure, but a warning says that something stands in the way of the port or is undecided.
  case needsDecisions
  /// Neither an error nor a warning stands.
  case ready
  /// A person said so, and no error stands.
  case approved

  /// What follows from findings alone.
  public init(findings: [Finding]) {
    let warnings = findings.filter { $0.severity == .warning }
    if findings.contains(where: { $0.severity == .error }) {
      self = .incomplete
    } else if warnings.contains(where: { $0.concern == .reading }) {
      self = .needsReview
    } else {
      self = warnings.isEmpty ? .ready : .needsDecisions
    }
  }

  /// For people.
  package var words: String {
    switch self {
    case .incomplete: "incomplete"
    case .needsReview: "needs review"
    case .needsDecisions: "needs decisions"
    case .ready: "ready"
    case .approved: "approved"
    }
  }
}
