/// A telephone number that the end of a line breaks: `1-888-704-` with `2216` on the line below.
enum BrokenNumber {
  /// The text ends in three digits, a dash or a parenthesis between, three digits and a dash, or in an area code in parentheses.
  static func ends(_ text: ArraySlice<UInt8>) -> Bool {
    if text.last == UInt8(ascii: ")") { return endsInAreaCode(text) }
    guard text.last == UInt8(ascii: "-"), text.count >= 8 else { return false }
    let exchange = text.dropLast().suffix(3)
    guard exchange.count == 3, exchange.allSatisfy(\.isDigit) else { return false }
    let before = text[..<exchange.startIndex].reversed().drop { $0.isBlank || "-.)".utf8.contains($0) }
    let area = before.prefix(3)
    return area.count == 3 && area.allSatisfy(\.isDigit)
      && before.startIndex != text[..<exchange.startIndex].reversed().startIndex
  }

  /// `(817)` behind something else: the rest of the number stands on the line below.
  private static func endsInAreaCode(_ text: ArraySlice<UInt8>) -> Bool {
    let tail = text.suffix(5)
    return text.count > 8 && tail.count == 5 && tail.first == UInt8(ascii: "(")
      && tail.dropFirst().prefix(3).allSatisfy(\.isDigit)
  }
}
