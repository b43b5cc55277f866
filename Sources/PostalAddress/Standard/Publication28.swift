/// An address in the form that the USPS prefers (Publication 28), or Canada Post's for a Canadian one: upper case,
/// no punctuation, standard abbreviations. For comparing; never to stand in for what is printed.
public struct Publication28: Sendable, Hashable {
  /// `123 NOWHERE ST`, `PO BOX 629`, `RR 2 BOX 45`.
  public let deliveryLine: String
  /// `STE 0`, `BLDG D STE 11`; empty where no unit is printed.
  public let secondaryLine: String
  /// `BORING OR 97009`, `TORONTO ON  M5V 2T6`.
  public let lastLine: String

  public init(_ address: PostalAddress) {
    let parts = StandardParts(address)
    let street = [
      parts.number, parts.preDirectional, parts.street, parts.suffix, parts.postDirectional,
    ].compactMap { $0 }.joined(separator: " ")
    let delivery = [parts.route, parts.box].compactMap { $0 }.joined(separator: " ")
    deliveryLine = [street, delivery].filter { !$0.isEmpty }.joined(separator: " ")
    secondaryLine = parts.units.map(\.text).joined(separator: " ")
    let gap = address.country == .canada ? "  " : " "
    let cityState = [parts.city, parts.state].compactMap { $0 }.joined(separator: " ")
    lastLine = [cityState, parts.postalCode ?? ""].filter { !$0.isEmpty }.joined(separator: gap)
  }

  /// All in one line.
  public var text: String {
    [deliveryLine, secondaryLine, lastLine].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension PostalAddress {
  /// The address in the USPS Publication 28 (or Canada Post) form, in one line.
  public var publication28: String { Publication28(self).text }
}
