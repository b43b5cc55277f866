/// Whether a text ends in what may be a postal code: five digits, ZIP+4 with a dash, a blank, both or none, or a Canadian
/// code's last three characters.
enum PostalCodeEnd {
  /// A cheap look at the last characters, before anything is parsed.
  static func ends(_ text: ArraySlice<UInt8>) -> Bool {
    let text = withoutStops(text)
    guard text.count >= 5 else { return false }
    switch digits(endOf: text) {
    case 5: return true
    case 9: return text.count > 9 && !isJoint(text[text.endIndex - 10])
    case 4: return endsInCode(before: text.dropLast(4))
    case 1 where text[text.endIndex - 2].isLetter && text[text.endIndex - 3].isDigit: return true
    case let few where few < 4: return endsInCutCode(text, digits: few)
    default: return false
    }
  }

  /// The front of ZIP+4, with what parts it from the add-on: "74702-", "74702 ", "74702 - ".
  private static func endsInCode(before addOn: ArraySlice<UInt8>) -> Bool {
    guard addOn.last?.isDigit != true, let last = addOn.last(where: { !$0.isBlank }) else { return false }
    if last == UInt8(ascii: "-"), addOn.last == last, digits(endOf: addOn.dropLast()) >= 5 { return true }
    var front = withoutBlanks(addOn)
    if last == UInt8(ascii: "-") { front = withoutBlanks(front.dropLast()) }
    return digits(endOf: front) == 5
  }

  /// "74702-15 50".
  private static func endsInCutCode(_ text: ArraySlice<UInt8>, digits: Int) -> Bool {
    let front = text.dropLast(digits)
    guard digits > 0, front.last?.isBlank == true, case let add = self.digits(endOf: front.dropLast()),
      add + digits == 4
    else { return false }
    let code = front.dropLast(1 + add)
    return code.last == UInt8(ascii: "-") && self.digits(endOf: code.dropLast()) == 5
  }

  /// Nine digits behind a dash or a stroke are part of some other number.
  private static func isJoint(_ byte: UInt8) -> Bool { byte.isOne(of: "-/.#") }

  /// How many digits a text ends in.
  private static func digits(endOf text: ArraySlice<UInt8>) -> Int {
    var start = text.endIndex
    while start > text.startIndex, text[start - 1].isDigit { start -= 1 }
    return text.endIndex - start
  }

  private static func withoutBlanks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = text.endIndex
    while end > text.startIndex, text[end - 1].isBlank { end -= 1 }
    return text[..<end]
  }

  /// The text without full stops and commas at its end.
  static func withoutStops(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = text.endIndex
    while end > text.startIndex, text[end - 1].isOne(of: ".,") { end -= 1 }
    return text[..<end]
  }
}
