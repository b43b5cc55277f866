internal import PostalAddress

/// Whether one printed line belongs to an address: a street, a box, a unit, a city with its postal code.
enum AddressLine {
  static func likelihood(_ text: String) -> Double {
    if DeliveryLine.isUnitLine(text) { return 0.8 }
    let delivery = DeliveryLine.likelihood(of: text)
    if delivery >= 0.5 { return delivery }
    return LastLine(text)?.hasPostalCode == true ? 0.9 : delivery
  }
}

extension PostalAddress {
  /// A text up to the postal code: what stands behind it in running text is no part of the address.
  func printed(in text: String) -> String {
    guard let postalCode, let start = text.occurrences(of: postalCode).last else { return text }
    return String(text[..<start]) + postalCode
  }

  /// What two printings of one address have in common.
  var comparisonKey: String { publication28 }
}
