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
  /// All letters and digits of the printed lines are in the parts: nothing was passed over.
  func covers(_ printed: String) -> Bool {
    func count(_ text: String) -> Int {
      text.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
    return count(oneLine) >= count(printed)
  }

  /// A text up to the postal code: what stands behind it in running text is no part of the address.
  func printed(in text: String) -> String {
    guard let postalCode, let start = text.places(of: postalCode).last else { return text }
    return String(text[..<start]) + postalCode
  }

  /// What two printings of one address have in common.
  var comparisonKey: String { publication28 }
}
