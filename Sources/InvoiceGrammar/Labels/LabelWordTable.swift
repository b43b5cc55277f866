internal import GrammarLanguage
internal import PostalAddress

/// Words by their letters, each with the roles that it has in labels.
struct LabelWordTable {
  private let words: WordSet
  /// By the place of a word.
  private var roles: [LabelWord]

  /// - Parameter rows: words in lower case without accents, with blanks between, and what each of them is; a word may
  ///   stand in several rows.
  init(_ rows: [(words: StaticString, roles: LabelWord)]) {
    var words = WordSet(roomFor: rows.reduce(0) { $0 + $1.words.utf8CodeUnitCount })
    roles = [LabelWord](repeating: [], count: words.placeCount)
    roles.withUnsafeMutableBufferPointer { roles in
      words.fill { places in
        for row in rows {
          row.words.forEachWord { roles[places.insert(Self.symbols(of: $0))].formUnion(row.roles) }
        }
      }
    }
    self.words = words
  }

  /// - Parameter symbols: the letters of a word as ``LabelKey`` has them.
  subscript(symbols: ArraySlice<UInt8>) -> LabelWord? {
    words.index(of: WordCode(letters: symbols)).map { roles[$0] }
  }

  private static func symbols(of word: TableWord) -> WordCode {
    var code = WordCode()
    for byte in word.bytes { code.append(symbol(of: byte)) }
    return code
  }

  /// The symbol of a small letter, a digit or `#`, as ``LabelKey`` has it.
  static func symbol(of byte: UInt8) -> UInt8 {
    if byte.isDigit { return byte - UInt8(ascii: "0") + 27 }
    return byte == UInt8(ascii: "#") ? LabelKey.numberSign : byte - UInt8(ascii: "a") + 1
  }
}
