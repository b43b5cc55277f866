/// Whether a text ends in what may be a postal code: five digits, ZIP+4, or a Canadian code's last three characters.
enum PostalCodeEnd {
  /// A cheap look at the last characters, before anything is parsed.
  static func ends(_ text: ArraySlice<UInt8>) -> Bool {
    let tail = withoutStops(text).suffix(10)
    guard tail.count >= 5 else { return false }
    if tail.suffix(5).allSatisfy(\.isDigit) { return tail.count == 5 || !tail[tail.endIndex - 6].isDigit }
    if tail.count == 10, tail.prefix(5).allSatisfy(\.isDigit), tail[tail.startIndex + 5] == UInt8(ascii: "-"),
      tail.suffix(4).allSatisfy(\.isDigit)
    {
      return true
    }
    let last = tail.suffix(3)
    return last[last.startIndex].isDigit && last[last.startIndex + 1].isLetter
      && last[last.startIndex + 2].isDigit
  }

  /// The text without full stops and commas at its end.
  static func withoutStops(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = text.endIndex
    while end > text.startIndex, text[end - 1].isOne(of: ".,") { end -= 1 }
    return text[..<end]
  }
}
