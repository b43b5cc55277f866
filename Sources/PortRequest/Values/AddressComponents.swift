import PostalAddress

/// The parts of an address as the schema names them.
///
/// Apart from `PostalAddress`' own coding, so that what that type learns to hold never changes the draft's schema.
struct AddressComponents: Equatable {
  var address: PostalAddress

  init(_ address: PostalAddress) { self.address = address }
}

extension AddressComponents: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(
      ("number", text(address.number)), ("numberSuffix", text(address.numberSuffix)),
      ("preDirectional", text(address.preDirectional)), ("street", text(address.street)),
      ("suffix", text(address.suffix)), ("postDirectional", text(address.postDirectional)),
      ("units", address.units.isEmpty ? nil : .array(address.units.map(unit))),
      ("ruralRoute", text(address.ruralRoute)), ("box", text(address.box)),
      ("isPostOfficeBox", .bool(address.isPostOfficeBox)), ("city", text(address.city)),
      ("state", text(address.stateCode ?? address.state)), ("postalCode", text(address.postalCode)),
      ("country", text(address.country?.rawValue)))
  }

  private func text(_ part: String?) -> JSONValue? { part.map(JSONValue.string) }

  private func unit(_ unit: PostalAddress.Unit) -> JSONValue {
    .object(("type", text(unit.type)), ("value", .string(unit.value)))
  }

  private enum CodingKeys: CodingKey {
    case number, numberSuffix, preDirectional, street, suffix, postDirectional, units, ruralRoute, box
    case isPostOfficeBox, city, state, postalCode, country
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String? {
      try container.decodeIfPresent(String.self, forKey: key)
    }
    var address = PostalAddress()
    address.number = try text(.number)
    address.numberSuffix = try text(.numberSuffix)
    address.preDirectional = try text(.preDirectional)
    address.street = try text(.street)
    address.suffix = try text(.suffix)
    address.postDirectional = try text(.postDirectional)
    address.units = try container.decodeIfPresent([Unit].self, forKey: .units)?.map(\.unit) ?? []
    address.ruralRoute = try text(.ruralRoute)
    address.box = try text(.box)
    address.isPostOfficeBox = try container.decodeIfPresent(Bool.self, forKey: .isPostOfficeBox) ?? false
    address.city = try text(.city)
    address.state = try text(.state)
    address.postalCode = try text(.postalCode)
    address.country = try text(.country).flatMap(PostalAddress.Country.init(rawValue:))
    self.init(address)
  }

  private struct Unit: Decodable {
    var type: String?
    var value: String
    var unit: PostalAddress.Unit { PostalAddress.Unit(type: type, value: value) }
  }
}
