/// A change that a person made to a draft.
public struct Review: Sendable, Equatable {
  /// ISO 8601 date and time.
  public var at: String
  public var by: String
  /// JSON Pointer (RFC 6901) into the draft.
  public var field: String
  public var from: JSONValue
  public var to: JSONValue

  public init(at: String, by: String, field: String, from: JSONValue, to: JSONValue) {
    self.at = at
    self.by = by
    self.field = field
    self.from = from.inOrderOfNames
    self.to = to.inOrderOfNames
  }
}

extension Review: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(
      ("at", .string(at)), ("by", .string(by)), ("field", .string(field)), ("from", from), ("to", to))
  }

  private enum CodingKeys: CodingKey { case at, by, field, from, to }
}
