extension PrintedAmount {
  /// Longest amount that is read, in digits: a billion dollars.
  private static let mostDigits = 12

  /// The cents of a text that is an amount with two decimals and nothing else: `$1,234.56`, `-0.43`, `(12.00)`,
  /// `12.50 CR`, `12.50-`, `1 234,56 $`.
  static func cents(_ text: ArraySlice<UInt8>) -> Int? {
    var text = text
    var isNegative = false
    while let first = text.first, first.isBlank || first.isOne(of: "$-(+") {
      if first.isOne(of: "-(") { isNegative = true }
      text.removeFirst()
    }
    while let last = text.last, !last.isDigit {
      if last.isOne(of: "-)") || last.lowercased == UInt8(ascii: "r") && isCredit(text) { isNegative = true }
      guard last.isBlank || last.isOne(of: "$-)") || isCredit(text) else { return nil }
      text.removeLast(isCredit(text) ? 2 : 1)
    }
    return magnitude(text).map { isNegative ? -$0 : $0 }
  }

  private static func isCredit(_ text: ArraySlice<UInt8>) -> Bool {
    text.suffix(2).map(\.lowercased) == Array("cr".utf8)
  }

  /// Groups of three digits parted by commas, dots or blanks, then a stop or comma and two digits.
  private static func magnitude(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= 3, text[text.endIndex - 3].isOne(of: ".,"),
      text.suffix(2).allSatisfy(\.isDigit)
    else { return nil }
    var value = 0
    var digits = 0
    var sinceGroup: Int?
    for byte in text.dropLast(3) {
      if byte.isDigit {
        value = value * 10 + Int(byte & 15)
        digits += 1
        sinceGroup = sinceGroup.map { $0 + 1 }
      } else if byte.isOne(of: ", .") || byte == 0xA0 {
        guard digits > 0, sinceGroup == nil || sinceGroup == 3, sinceGroup != nil || digits <= 3 else {
          return nil
        }
        sinceGroup = 0
      } else if byte != 0xC2 {
        return nil
      }
      guard digits <= mostDigits else { return nil }
    }
    guard sinceGroup == nil || sinceGroup == 3 else { return nil }
    return text.suffix(2).reduce(value) { $0 * 10 + Int($1 & 15) }
  }

  /// `1234.56`.
  static func text(cents: Int) -> String {
    let (whole, fraction) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return (cents < 0 ? "-" : "") + "\(whole)." + (fraction < 10 ? "0" : "") + "\(fraction)"
  }
}
