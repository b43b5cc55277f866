public import PostalAddress

/// A postal address of a draft, as printed and in parts.
public struct DraftAddress: Sendable, Equatable, EvidencedValue {
  /// One line of printed words: street, units, city, state, postal code, joined by `, `.
  public var text: DraftValue
  public var components: PostalAddress?
  /// USPS Publication 28 (or Canada Post) form, for comparing; never for submitting in place of the printed form.
  public var normalized: String?

  /// In what order suffix and directional are printed shows in the text alone: the components do not say it.
  public init(text: DraftValue, components: PostalAddress?, normalized: String?) {
    self.text = text
    self.components = components
    self.components?.directionalPrecedesSuffix = false
    self.normalized = normalized
  }
}

extension DraftAddress: Codable, JSONRepresentable {
  var json: JSONValue {
    var members = text.members
    if let components {
      members.append(.init(name: "components", value: AddressComponents(components).json))
    }
    if let normalized { members.append(.init(name: "normalized", value: .string(normalized))) }
    return .object(members)
  }

  private enum CodingKeys: CodingKey { case components, normalized }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      text: try DraftValue(from: decoder),
      components: try container.decodeIfPresent(AddressComponents.self, forKey: .components)?.address,
      normalized: try container.decodeIfPresent(String.self, forKey: .normalized))
  }
}
