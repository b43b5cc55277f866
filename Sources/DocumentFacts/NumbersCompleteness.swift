/// Whether a document shows by itself that its list of telephone numbers is whole.
public struct NumbersCompleteness: Sendable {
  public var state = State.unknown
  /// In the order in which the document prints what they rest on.
  public var checks: [Check] = []

  public enum State: Sendable {
    /// A check covers the whole list, and none speaks against it.
    case shown
    case contradicted
    case unknown
  }

  /// Something printed that the list was held against.
  public struct Check: Sendable {
    public var kind: Kind
    /// In digits: dollars with two decimals, or how many numbers.
    public var expected: String
    /// The same of the numbers listed.
    public var found: String
    public var evidence: [Evidence]

    public enum Kind: Sendable {
      /// The lines' charges against a printed total.
      case sum
      /// A printed number of lines against those listed.
      case count
      /// The summary's numbers against those with details of their own.
      case details
    }

    public init(kind: Kind, expected: String, found: String, evidence: [Evidence]) {
      self.kind = kind
      self.expected = expected
      self.found = found
      self.evidence = evidence
    }

    public var isContradicting: Bool { expected != found }
  }

  public init(state: State = .unknown, checks: [Check] = []) {
    self.state = state
    self.checks = checks
  }
}

extension NumbersCompleteness {
  /// A note on each check that speaks against the list.
  package var contradictions: [ReadingNote] {
    checks.filter(\.isContradicting).map {
      ReadingNote(kind: .numbersMayBeIncomplete, field: "telephoneNumbers", message: $0.contradiction)
    }
  }
}

extension NumbersCompleteness.Check {
  /// What it says against the list, for people.
  fileprivate var contradiction: String {
    let text = evidence.first.map { ": “\($0.text)”" } ?? ""
    return switch kind {
    case .sum:
      "The charges of the listed numbers add up to $\(found), not to the printed $\(expected)\(text)."
    case .count: "The document counts \(expected), and \(found) are listed\(text)."
    case .details: "\(expected) numbers have details of their own, and \(found) of them are listed\(text)."
    }
  }
}
