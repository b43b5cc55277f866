/// A telephone number of the North American Numbering Plan.
public struct TelephoneNumber: Sendable, Hashable, Comparable {
  /// The ten digits as a number, 2_000_000_000 and up.
  public let tenDigits: UInt64

  /// - Returns: nil unless area code and central office code are of the form NXX and neither is N11.
  public init?(tenDigits: UInt64) {
    let areaCode = tenDigits / 10_000_000
    let centralOfficeCode = tenDigits / 10_000 % 1000
    guard (200...999).contains(areaCode), (200...999).contains(centralOfficeCode),
      areaCode % 100 != 11, centralOfficeCode % 100 != 11
    else { return nil }
    self.tenDigits = tenDigits
  }

  public static func < (a: Self, b: Self) -> Bool { a.tenDigits < b.tenDigits }
}
