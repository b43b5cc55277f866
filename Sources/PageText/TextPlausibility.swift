/// Counts over a page's scalars that tell text from what fonts without a Unicode map yield.
struct TextPlausibility {
  /// Share of scalars that no Western bill prints, from which the text layer is not to be trusted.
  static let mostUnprintable = 0.2
  /// Cosine between letter frequencies and English from which text counts as language; French and Spanish have about 0.9,
  /// shifted alphabets 0.6.
  static let leastLikeness = 0.68
  /// Fewer letters than this say nothing about language.
  static let fewestLetters = 300

  /// So many different words of bills tell text from garbage.
  private static let fewestWords = 4

  /// Whether several different words that bills print stand among a page's.
  static func holdsPlainWords(_ words: [Word]) -> Bool {
    let plain = Lexicon.plainWords
    var found: Set<String> = []
    for word in words {
      let letters = word.text.lowercased().filter(\.isLetter)
      guard letters.utf8.count > 1, plain.contains(letters) else { continue }
      found.insert(letters)
      if found.count >= fewestWords { return true }
    }
    return false
  }

  private var letters = [Int](repeating: 0, count: 26)
  private var unprintable = 0
  private var total = 0

  /// Occurrences of a to z in a thousand letters of English.
  private static let english: [Double] = [
    82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1,
  ]

  mutating func count(_ scalar: Unicode.Scalar) {
    if let letter = Self.letter(scalar) { letters[letter] += 1 }
    if Self.isUnprintable(scalar.value) { unprintable += 1 }
    total += 1
  }

  mutating func count(_ glyphs: [Glyph]) {
    var letters = letters.mutableSpan
    var unprintable = 0
    for glyph in glyphs {
      if let letter = Self.letter(glyph.scalar) {
        letters[letter] += 1
      } else if Self.isUnprintable(glyph.scalar.value) {
        unprintable += 1
      }
    }
    self.unprintable += unprintable
    total += glyphs.count
  }

  /// Which of a to z it is; nil for anything else.
  private static func letter(_ scalar: Unicode.Scalar) -> Int? {
    let letter = Int(scalar.value | 0x20) - 0x61
    return letter >= 0 && letter < 26 ? letter : nil
  }

  /// Control characters, private use and replacement characters, and scalars of no script a bill is printed in.
  private static func isUnprintable(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0xE000...0xF8FF, 0xFFF0...0xFFFF, 0xF0000...0x10FFFF: true
    default: false
    }
  }

  /// So many scalars that no bill prints that the text layer is not to be trusted.
  var isUnprintable: Bool { total > 0 && Double(unprintable) > Self.mostUnprintable * Double(total) }

  /// The letters are not spread as a language's are.
  var isUnlikeLanguage: Bool {
    let letterCount = letters.reduce(0, +)
    return letterCount >= Self.fewestLetters && likeness < Self.leastLikeness
  }

  /// Cosine between the letters' frequencies and those of English: 0 to 1.
  private var likeness: Double {
    var (product, square, englishSquare) = (0.0, 0.0, 0.0)
    for (count, share) in zip(letters, Self.english) {
      product += Double(count) * share
      square += Double(count) * Double(count)
      englishSquare += share * share
    }
    return product / (square * englishSquare).squareRoot()
  }
}
