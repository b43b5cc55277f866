import PostalAddress

/// A part in which two addresses differ, without regard to case and punctuation.
struct AddressDifference: Equatable, CustomStringConvertible {
  var part: String
  var one: String
  var other: String

  /// `street “Main St” and “Oak Ave”`.
  var description: String {
    if one.isEmpty { return "\(part) “\(other)” only in the billing address" }
    if other.isEmpty { return "\(part) “\(one)” only in the service address" }
    return "\(part) “\(one)” and “\(other)”"
  }

  static func between(_ one: PostalAddress, _ other: PostalAddress) -> [AddressDifference] {
    zip(parts(one), parts(other)).compactMap { a, b in
      AccountRules.alphanumerics(a.text) == AccountRules.alphanumerics(b.text)
        ? nil : AddressDifference(part: a.name, one: a.text, other: b.text)
    }
  }

  /// Whether house number and city or ZIP code are the same.
  static func isOnePlace(_ one: PostalAddress, _ other: PostalAddress) -> Bool {
    func same(_ a: String?, _ b: String?) -> Bool {
      guard let a, let b else { return false }
      return AccountRules.alphanumerics(a) == AccountRules.alphanumerics(b)
    }
    return one.isPostOfficeBox == other.isPostOfficeBox && same(one.number, other.number)
      && (same(one.city, other.city)
        || same(one.postalCode.map(fiveDigits), other.postalCode.map(fiveDigits)))
  }

  private static func parts(_ address: PostalAddress) -> [(name: String, text: String)] {
    let street = [
      address.preDirectional, address.street, address.suffix, address.postDirectional, address.ruralRoute,
    ]
    let units = address.units.map { ($0.type.map { $0 + " " } ?? "") + $0.value }
    return [
      ("house number", joined([address.number, address.numberSuffix])),
      ("street", joined(street)),
      ("box", address.box ?? ""),
      ("unit", units.joined(separator: ", ")),
      ("city", address.city ?? ""), ("state", address.state ?? ""),
      ("ZIP code", address.postalCode.map(fiveDigits) ?? ""),
    ]
  }

  private static func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.joined(separator: " ")
  }

  /// ZIP+4 without its last four digits.
  private static func fiveDigits(_ code: String) -> String {
    code.first?.isNumber == true ? String(code.prefix(5)) : code
  }
}
