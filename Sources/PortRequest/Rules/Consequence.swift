/// What a difference between a request and the losing carrier's record leads to.
public enum Consequence: String, Sendable, Codable, CaseIterable, Comparable {
  /// Carriers do not look at it.
  case none
  /// Some carriers reject it, others do not.
  case mayBeRejected
  case rejected

  private var weight: Int {
    switch self {
    case .none: 0
    case .mayBeRejected: 1
    case .rejected: 2
    }
  }

  public static func < (a: Self, b: Self) -> Bool { a.weight < b.weight }
}
