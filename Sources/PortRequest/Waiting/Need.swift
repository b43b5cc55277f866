/// What a document waits for before its numbers can move, in the order in which it must come: nothing is worth a review
/// that a better document will replace, and nobody decides over values that are not reviewed.
public enum Need: String, Sendable, CaseIterable, Comparable {
  /// The file gave no draft.
  case failed
  /// The document can't be relied on, is too old, or is another one than is needed.
  case document
  /// Only the losing carrier's record of the account can tell: a customer service record.
  case csr
  /// A value may be read wrong.
  case review
  /// What was read stands in the way of the port.
  case decision
  /// What no document says is not given yet.
  case intake
  /// Nothing: it can be sent.
  case ready

  /// Over the list of those that wait for it.
  public var title: String {
    switch self {
    case .failed: "Not read"
    case .document: "Waits for a better document"
    case .csr: "Waits for a customer service record (CSR)"
    case .review: "Waits for a review"
    case .decision: "Waits for a decision"
    case .intake: "Waits for an intake"
    case .ready: "Ready to send"
    }
  }

  public static func < (one: Need, other: Need) -> Bool { one.rank < other.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// One thing that a draft waits for.
public struct OpenNeed: Sendable, Equatable {
  public var need: Need
  /// Of the finding that says so; nil where a person said that the paper is missing.
  public var code: String?
  /// JSON Pointer into the draft.
  public var field: String?
  /// What is missing, in a few words: `missing service address`.
  public var words: String
}
