/// A place of a document of several, as a correct draft has it.
public struct LocationTruth: Sendable, Decodable {
  /// As it is printed; nil for an account whose section names no place.
  public var address: String?
  /// The number of the place's own account; nil where it has none of its own.
  public var accountNumber: String?
  /// The billing telephone number of the place's own account; nil where none is named.
  public var btn: String?
  /// E.164.
  public var numbers: Set<String>

  private enum CodingKeys: String, CodingKey {
    case address = "printed"
    case accountNumber, btn, numbers
  }
}
