/// A number written as a word: `One` of One Market Plaza, `Sixth` of Sixth Floor.
enum NumberWord {
  static func isCardinal(_ word: WordCode) -> Bool { cardinals.contains(word) }

  static func isOrdinal(_ word: WordCode) -> Bool { ordinals.contains(word) }

  /// `SIXTH` gives `6TH`.
  static func ordinal(_ key: String) -> String? { ordinals[key] }

  private static let cardinals = WordSet(Lexicon.cardinals)

  static let ordinals = WordTable(Lexicon.ordinals)
}
