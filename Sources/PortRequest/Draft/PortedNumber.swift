/// A working telephone number of the account, and what shall become of it.
public struct PortedNumber: Sendable, Equatable, EvidencedValue {
  /// The number in E.164, `+19085550100`.
  public var text: DraftValue
  public var kind: Kind
  public var role: Role
  public var action: Action

  public enum Kind: String, Sendable, Codable {
    case local
    case tollFree
    case wireless
    /// Not a number of a known area code.
    case unknown
  }

  public enum Role: String, Sendable, Codable {
    /// The account's billing telephone number.
    case billing
    case listed
    /// A line on no invoice: it came from a customer service record or the intake.
    case overline
    /// One of a range that is printed by its ends.
    case rangeMember
  }

  public enum Action: String, Sendable, Codable {
    case port
    case keep
    case undecided
  }

  public init(text: DraftValue, kind: Kind, role: Role = .listed, action: Action = .undecided) {
    self.text = text
    self.kind = kind
    self.role = role
    self.action = action
  }
}

extension PortedNumber: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(
      text.members + [
        .init(name: "kind", value: .string(kind.rawValue)),
        .init(name: "role", value: .string(role.rawValue)),
        .init(name: "action", value: .string(action.rawValue)),
      ])
  }

  private enum CodingKeys: CodingKey { case value, kind, role, action }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      text: try container.checked(
        DraftValue(from: decoder), .value, "A telephone number is +1 and ten digits."
      ) {
        $0.value.isTelephoneNumber
      },
      kind: try container.decodeIfPresent(Kind.self, forKey: .kind) ?? .unknown,
      role: try container.decodeIfPresent(Role.self, forKey: .role) ?? .listed,
      action: try container.decodeIfPresent(Action.self, forKey: .action) ?? .undecided)
  }
}
