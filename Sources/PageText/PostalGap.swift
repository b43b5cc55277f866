/// A wide gap in front of a word of a place line, "ORLANDO, FL  32801-1234".
///
/// Postal services ask for two blanks before the code and many programs set a tab there: the line is one text, however wide
/// the gap.
struct PostalGap {
  /// In font sizes; columns of a table stand further apart.
  static let widest = 5.0

  /// Between city and state where no comma stands: three blanks of a plain text.
  static let widestWithoutComma = 1.9

  /// Whether the words on both sides of the gap are of one place line.
  let isInside: Bool

  /// - Parameter gap: its width in font sizes.
  init(_ words: [Word], before index: Int, of gap: Double) {
    // In tables most words begin with a digit, as neither a state nor a city does.
    guard gap <= Self.widest, index >= 1, case let last = words[index - 1].text.utf8,
      last.first.map({ (0x30...0x39).contains($0) }) != true
    else {
      isInside = false
      return
    }
    let next = words[index].text.utf8
    if Self.isState(last) {
      // With a city before it: in a table state and code have columns of their own.
      isInside =
        index >= 2 && Self.beginsPostalCode(next)
        && Self.isCity(words[index - 2].text.utf8)
        && words[index - 2].box.right + Self.widestWithoutComma * words[index - 1].box.height
          > words[index - 1].box.left
    } else {
      isInside =
        (last.last == UInt8(ascii: ",") || gap < Self.widestWithoutComma) && Self.isCity(last)
        && Self.isState(next)
        && index + 1 < words.count && Self.beginsPostalCode(words[index + 1].text.utf8)
    }
  }

  /// "FL", "FL,", "D.C.".
  private static func isState(_ word: String.UTF8View) -> Bool {
    guard (2...4).contains(word.count) else { return false }
    var capitals = 0
    for byte in word {
      if (0x41...0x5A).contains(byte) {
        capitals += 1
      } else if byte != UInt8(ascii: ","), byte != UInt8(ascii: ".") {
        return false
      }
    }
    return capitals == 2
  }

  /// A word of letters, perhaps with a comma.
  private static func isCity(_ word: String.UTF8View) -> Bool {
    word.count > 1
      && word.allSatisfy {
        (0x41...0x5A).contains($0 & 0xDF) || $0 >= 0x80 || ",.-'".utf8.contains($0)
      }
  }

  /// Five or nine digits, perhaps with a dash, or the front half of a Canadian code or all of it: "M5V".
  private static func beginsPostalCode(_ word: String.UTF8View) -> Bool {
    var word = word[...]
    while let last = word.last, ",.".utf8.contains(last) { word = word.dropLast() }
    let digits = word.count { (0x30...0x39).contains($0) }
    if digits == word.count { return digits == 5 || digits == 9 }
    if digits == 9 { return word.count == 10 && word.dropFirst(5).first == UInt8(ascii: "-") }
    return (word.count == 3 && digits == 1 || word.count == 6 && digits == 3)
      && word.enumerated().allSatisfy { position, byte in
        position % 2 == 1 ? (0x30...0x39).contains(byte) : (0x41...0x5A).contains(byte & 0xDF)
      }
  }
}
