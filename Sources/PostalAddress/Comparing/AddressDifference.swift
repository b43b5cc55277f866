/// One part in which two addresses differ.
public struct AddressDifference: Sendable, Hashable, Codable {
  public enum Field: String, Sendable, Codable {
    case number, preDirectional, street, suffix, postDirectional, unit, ruralRoute, box, city, state,
      postalCode
  }

  public enum Kind: String, Sendable, Codable {
    /// Printed otherwise, the same in the USPS form.
    case form
    /// Only one of the two has it.
    case missing
    /// Really different.
    case value
  }

  public let field: Field
  public let kind: Kind
  /// As the first address prints it, nil where it does not.
  public let printed: String?
  /// As the other address prints it, nil where it does not.
  public let otherPrinted: String?

  /// The difference in words: `Street type printed 'Street' against 'St': the same in USPS form`.
  public var description: String { description(name: "the first address", other: "the other address") }

  /// The difference in words, with names for the two addresses: `the invoice`, `the customer service record`.
  public func description(name: String, other: String) -> String {
    switch (printed, otherPrinted) {
    case (let printed?, nil): return "\(field.words) '\(printed)' is missing in \(other)"
    case (nil, let otherPrinted?): return "\(field.words) '\(otherPrinted)' is missing in \(name)"
    default: break
    }
    let both = "\(field.words) printed '\(printed ?? "")' against '\(otherPrinted ?? "")'"
    return kind == .form ? "\(both): the same in USPS form" : "\(both): different"
  }
}

extension AddressDifference.Field {
  /// The name of the part at the start of a sentence.
  var words: String {
    switch self {
    case .number: "House number"
    case .preDirectional: "Direction before the street name"
    case .street: "Street name"
    case .suffix: "Street type"
    case .postDirectional: "Direction after the street name"
    case .unit: "Unit"
    case .ruralRoute: "Rural route"
    case .box: "Box"
    case .city: "City"
    case .state: "State"
    case .postalCode: "Postal code"
    }
  }
}
