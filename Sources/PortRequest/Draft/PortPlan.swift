/// What shall be ported, and when.
public struct PortPlan: Sendable, Equatable {
  public var scope: Scope
  /// Required where the port is partial and the billing telephone number moves. E.164.
  public var newBillingTelephoneNumber: DraftValue?
  /// ISO 8601 date.
  public var desiredDate: DraftValue?
  public var complexity: Complexity

  public enum Scope: String, Sendable, Codable {
    /// Every number of the account moves.
    case full
    case partial
    case undecided
  }

  /// A simple port takes one business day, any other four (47 CFR 52.35).
  public enum Complexity: String, Sendable, Codable {
    case simple
    case nonSimple
    case undecided
  }

  public init(
    scope: Scope = .undecided, newBillingTelephoneNumber: DraftValue? = nil,
    desiredDate: DraftValue? = nil, complexity: Complexity = .undecided
  ) {
    self.scope = scope
    self.newBillingTelephoneNumber = newBillingTelephoneNumber
    self.desiredDate = desiredDate
    self.complexity = complexity
  }
}

extension PortPlan: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(
      ("scope", .string(scope.rawValue)),
      ("newBillingTelephoneNumber", newBillingTelephoneNumber?.json ?? .null),
      ("desiredDate", desiredDate?.json ?? .null), ("complexity", .string(complexity.rawValue)))
  }

  private enum CodingKeys: CodingKey {
    case scope, newBillingTelephoneNumber, desiredDate, complexity
  }
}
