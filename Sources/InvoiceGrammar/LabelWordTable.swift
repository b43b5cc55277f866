internal import GrammarLanguage
internal import PostalAddress

/// Words by their letters, each with the roles that it has in labels.
struct LabelWordTable {
  private var words: WordSet
  /// By the place of a word.
  private var roles: [LabelWord]

  /// - Parameter rows: words in lower case without accents, with blanks between, and what each of them is; a word may
  ///   stand in several rows.
  init(_ rows: [(words: StaticString, roles: LabelWord)]) {
    words = WordSet(places: rows.reduce(0) { $0 + WordSet.count(of: $1.words) })
    roles = [LabelWord](repeating: [], count: words.placeCount)
    for row in rows {
      var word = WordCode()
      row.words.withUTF8Buffer { bytes in
        for byte in bytes {
          if byte == UInt8(ascii: " ") {
            roles[words.insert(word)].formUnion(row.roles)
            word = WordCode()
          } else {
            word.append(Self.symbol(of: byte))
          }
        }
      }
      roles[words.insert(word)].formUnion(row.roles)
    }
  }

  /// - Parameter symbols: the letters of a word as ``LabelKey`` has them.
  subscript(symbols: ArraySlice<UInt8>) -> LabelWord? {
    words.index(of: WordCode(symbols)).map { roles[$0] }
  }

  /// The symbol of a small letter, a digit or `#`, as ``LabelKey`` has it.
  static func symbol(of byte: UInt8) -> UInt8 {
    if byte.isDigit { return byte - UInt8(ascii: "0") + 27 }
    return byte == UInt8(ascii: "#") ? LabelKey.numberSign : byte - UInt8(ascii: "a") + 1
  }
}
