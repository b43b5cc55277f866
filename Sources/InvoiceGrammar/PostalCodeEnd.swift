/// Whether a text ends in what may be a postal code: five digits, ZIP+4, or a Canadian code's last three characters.
enum PostalCodeEnd {
  static func ends(_ text: String) -> Bool {
    let tail = Array(text.utf8.suffix(11).reversed().drop { ".,".utf8.contains($0) }.prefix(10).reversed())
    guard tail.count >= 5 else { return false }
    if tail.suffix(5).allSatisfy(\.isDigit) { return tail.count == 5 || !tail[tail.count - 6].isDigit }
    if tail.count == 10, tail.prefix(5).allSatisfy(\.isDigit), tail[5] == UInt8(ascii: "-") {
      return tail.suffix(4).allSatisfy(\.isDigit)
    }
    let last = tail.suffix(3)
    return last[last.startIndex].isDigit && last[last.startIndex + 1].isLetter
      && last[last.startIndex + 2].isDigit
  }
}
