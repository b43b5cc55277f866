/// Something that a person must know before the port is submitted.
public struct Finding: Sendable, Equatable {
  /// Stable, in kebab case: one of ``FindingCode`` where this version made it.
  public var code: String
  public var severity: Severity
  public var concern: Concern
  /// JSON Pointer (RFC 6901) into the draft; nil where it speaks of the document.
  public var field: String?
  public var message: String
  /// What to do about it.
  public var remedy: String?

  public enum Severity: String, Sendable, Codable, CaseIterable {
    /// Stands in the way for certain.
    case error
    /// A person must look.
    case warning
    case info
  }

  public enum Concern: String, Sendable, Codable {
    /// The value may be read wrong, or is missing although it may be there.
    case reading
    /// Read right, and still in the way of the port.
    case port
  }

  public init(
    _ code: FindingCode, _ severity: Severity, _ concern: Concern, field: String?, message: String,
    remedy: String?
  ) {
    self.code = code.rawValue
    self.severity = severity
    self.concern = concern
    self.field = field
    self.message = message
    self.remedy = remedy
  }
}

extension Finding: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(
      ("code", .string(code)), ("severity", .string(severity.rawValue)),
      ("concern", .string(concern.rawValue)), ("field", field.map(JSONValue.string) ?? .null),
      ("message", .string(message)), ("remedy", remedy.map(JSONValue.string) ?? .null))
  }

  private enum CodingKeys: CodingKey { case code, severity, concern, field, message, remedy }
}
