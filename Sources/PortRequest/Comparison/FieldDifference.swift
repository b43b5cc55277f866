/// One field of two drafts beside each other.
public struct FieldDifference: Sendable, Equatable {
  public var field: DraftField
  public var verdict: Verdict
  /// What submitting the request as it is leads to.
  public var consequence: Consequence
  /// As people are shown it; nil where the first has none, and for the PIN, which is never shown.
  public var first: String?
  public var second: String?
  /// What differs, in sentences for people.
  public var words: [String]
  /// What to do about it; nil where nothing is to be done.
  public var remedy: String?

  public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// The same but for case and punctuation, which carriers do not compare (NPAC best practice 33).
    case agrees
    /// Another wording of the same: `Street` against `St`.
    case form
    case differs
    case onlyInFirst
    case onlyInSecond
  }

  public init(
    field: DraftField, verdict: Verdict, consequence: Consequence, first: String?, second: String?,
    words: [String] = [], remedy: String? = nil
  ) {
    self.field = field
    self.verdict = verdict
    self.consequence = consequence
    self.first = first
    self.second = second
    self.words = words
    self.remedy = remedy
  }
}

extension FieldDifference: JSONRepresentable {
  var json: JSONValue {
    .object(
      ("field", .string(field.rawValue)), ("verdict", .string(verdict.rawValue)),
      ("consequence", .string(consequence.rawValue)), ("first", first.map(JSONValue.string) ?? .null),
      ("second", second.map(JSONValue.string) ?? .null),
      ("words", .array(words.map(JSONValue.string))), ("remedy", remedy.map(JSONValue.string) ?? .null))
  }
}

extension ValueMatch.Kind {
  var verdict: FieldDifference.Verdict {
    switch self {
    case .agrees: .agrees
    case .form: .form
    case .differs: .differs
    }
  }
}
