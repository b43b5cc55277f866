internal import PostalAddress

/// Whether a company's name has about it what no name has: it was cut, or joined with what stands beside it.
package enum NameClarity {
  /// A dash at an end, a label's colon, one small word, digits of a code, a street of its own.
  package static func isDoubtful(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first, let last = words.last, name.contains(where: \.isLetter) else {
      return true
    }
    if isJoint(first) || isJoint(last) || name.utf8.contains(where: { ":|=".utf8.contains($0) }) {
      return true
    }
    // "MILLER," and "Baker &" go on.
    if name.utf8.last == UInt8(ascii: ",") || last == "&" || last.lowercased() == "and" { return true }
    if isTitle(name) { return true }
    let isSmallWord = words.count == 1 && first.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    return isSmallWord || longestNumber(in: name) > mostDigits || holdsAddress(name)
  }

  /// "PO Box", "SERVICE RECORD", "Record printed": what documents and addresses begin with.
  private static func isTitle(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }
    let text = words.joined(separator: " ")
    return Lexicon.noNames.contains(text)
      || Lexicon.carrierDepartments.contains { " \(text) ".contains(" \($0) ") }
      || words.allSatisfy { Lexicon.paperWords.contains(String($0)) }
  }

  /// "Store 10442": more are a code's or a telephone number's.
  private static let mostDigits = 5

  /// "-" and the like, alone.
  private static func isJoint(_ word: Substring) -> Bool {
    word.allSatisfy { "-\u{2013}\u{2014}=*/,;".contains($0) }
  }

  private static func longestNumber(in name: String) -> Int {
    var (longest, count) = (0, 0)
    for byte in name.utf8 {
      count = (0x30...0x39).contains(byte) ? count + 1 : byte == UInt8(ascii: "-") ? count : 0
      longest = max(longest, count)
    }
    return longest
  }

  /// "GRAND LEDGE CANDLE CO LA 14 TANNERY ROW, LANSING": an address behind a name.
  private static func holdsAddress(_ name: String) -> Bool {
    guard name.utf8.contains(where: { (0x30...0x39).contains($0) }), name.utf8.contains(UInt8(ascii: ",")),
      let block = AddressBlock([name])
    else { return false }
    return !block.recipients.isEmpty && block.address.number != nil && block.address.suffix != nil
      && block.address.city != nil
  }
}
