/// A telephone number of the North American Numbering Plan: area code, central office code and line number.
public struct TelephoneNumber: Sendable, Hashable, Comparable {
  /// The ten digits as a number, 2_000_000_000 and up.
  public let tenDigits: UInt64

  /// A number of the form NXX-NXX-XXXX, N being 2 to 9.
  ///
  /// The second digit of an area code is never 9 (kept for longer numbers), and neither code ends in 11 (service codes) but in
  /// toll-free numbers, whose central office codes are assigned one by one.
  /// Whether the area code is in service is another question: see ``AreaCode``.
  ///
  /// - Returns: nil for any other ten digits.
  public init?(tenDigits: UInt64) {
    let areaCode = tenDigits / 10_000_000
    let centralOfficeCode = tenDigits / 10_000 % 1000
    guard (200...999).contains(areaCode), areaCode / 10 % 10 != 9, areaCode % 100 != 11,
      centralOfficeCode >= 200,
      centralOfficeCode % 100 != 11 || [800, 833, 844, 855, 866, 877, 888].contains(areaCode)
    else { return nil }
    self.tenDigits = tenDigits
  }

  /// A number from its three parts, `610`, `510`, `1318`.
  ///
  /// - Returns: nil where they are no valid number.
  public init?(areaCode: Int, centralOfficeCode: Int, lineNumber: Int) {
    guard (200...999).contains(areaCode), (200...999).contains(centralOfficeCode),
      (0...9999).contains(lineNumber)
    else { return nil }
    self.init(tenDigits: UInt64((areaCode * 1000 + centralOfficeCode) * 10_000 + lineNumber))
  }

  /// A number from a text that holds it and nothing else, in any printed form: `(610) 510-1318`, `1-610-510-1318`,
  /// `+16105101318`, `6105101318`.
  ///
  /// - Returns: nil for a range, for seven digits, and where anything else stands beside the number.
  public init?(_ text: String) {
    guard let match = TelephoneNumberScanner().onlyMatch(of: text) else { return nil }
    self = match.number
  }

  /// Three digits: 610 of (610) 510-1318. Its state or province is that of ``AreaCode``.
  public var areaCode: Int { Int(tenDigits / 10_000_000) }
  /// Three digits: 510 of (610) 510-1318.
  public var centralOfficeCode: Int { Int(tenDigits / 10_000 % 1000) }
  /// Up to four digits: 1318 of (610) 510-1318.
  public var lineNumber: Int { Int(tenDigits % 10_000) }

  public static func < (a: Self, b: Self) -> Bool { a.tenDigits < b.tenDigits }
}

// MARK: - Printed forms

extension TelephoneNumber {
  /// The international form, `+16105101318`.
  public var e164: String { "+1\(tenDigits)" }

  /// The national form, `(610) 510-1318`.
  public var national: String {
    let digits = String(tenDigits)
    return "(\(digits.prefix(3))) \(digits.dropFirst(3).prefix(3))-\(digits.suffix(4))"
  }
}

extension TelephoneNumber: CustomStringConvertible {
  /// The national form.
  public var description: String { national }
}

/// In JSON a number is its international form.
extension TelephoneNumber: Codable {
  /// Reads any printed form, for drafts that people edit.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let number = TelephoneNumber(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a North American telephone number")
    }
    self = number
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(e164)
  }
}
