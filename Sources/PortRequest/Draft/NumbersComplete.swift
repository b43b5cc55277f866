/// Whether the documents themselves show that the list of telephone numbers is whole.
public struct NumbersComplete: Sendable, Equatable {
  public var state: State
  /// In the order in which the documents print what they rest on.
  public var checks: [Check]

  public enum State: String, Sendable, Codable {
    /// A check covers the whole list, and none speaks against it.
    case shown
    case contradicted
    /// Nothing was printed to check the list by, or only for a part of it.
    case unknown
  }

  /// Something printed that the list was held against.
  public struct Check: Sendable, Equatable {
    public var kind: Kind
    /// As printed, in digits: dollars with two decimals, or how many numbers.
    public var expected: String
    /// The same of the numbers listed.
    public var found: String
    public var evidence: [DraftEvidence]

    public enum Kind: String, Sendable, Codable {
      /// The lines' charges against a printed total.
      case sum
      /// A printed number of lines against those listed.
      case count
      /// The summary's numbers against those with details of their own.
      case details
    }

    public init(kind: Kind, expected: String, found: String, evidence: [DraftEvidence]) {
      self.kind = kind
      self.expected = expected
      self.found = found
      self.evidence = evidence
    }

    public var isContradicting: Bool { expected != found }
  }

  public init(state: State, checks: [Check]) {
    self.state = state
    self.checks = checks
  }
}

extension NumbersComplete: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(("state", .string(state.rawValue)), ("checks", .array(checks)))
  }

  private enum CodingKeys: CodingKey { case state, checks }
}

extension NumbersComplete.Check: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(
      ("kind", .string(kind.rawValue)), ("expected", .string(expected)), ("found", .string(found)),
      ("evidence", .array(evidence)))
  }

  private enum CodingKeys: CodingKey { case kind, expected, found, evidence }
}
