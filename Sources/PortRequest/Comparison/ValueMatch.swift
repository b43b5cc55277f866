/// How the value of a request and that of a record stand to each other, where both have one.
struct ValueMatch: Sendable, Equatable {
  var kind: Kind
  var consequence: Consequence
  /// What differs, in sentences.
  var words: [String]

  enum Kind: Sendable {
    case agrees
    /// Another wording of the same.
    case form
    case differs
  }

  static func agrees(_ words: String...) -> ValueMatch {
    ValueMatch(kind: .agrees, consequence: .none, words: words)
  }

  static func form(_ consequence: Consequence, _ words: String...) -> ValueMatch {
    ValueMatch(kind: .form, consequence: consequence, words: words)
  }

  static func differs(_ consequence: Consequence, _ words: String...) -> ValueMatch {
    ValueMatch(kind: .differs, consequence: consequence, words: words)
  }

  /// Two texts of which carriers do not compare case and punctuation (NPAC best practice 33); nil where more differs.
  static func spelling(_ one: String, _ other: String) -> ValueMatch? {
    if one == other { return .agrees() }
    guard AccountRules.alphanumerics(one) == AccountRules.alphanumerics(other) else { return nil }
    return .agrees()
  }
}
