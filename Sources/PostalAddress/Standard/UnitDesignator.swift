/// The word for a part of a building: Suite, Floor, Building.
///
/// USPS Publication 28, Appendix C2, the mail stops that businesses print, and Canada Post's French words.
enum UnitDesignator {
  /// The standard abbreviation of a designator in upper case.
  static func abbreviation(of word: WordCode) -> String? { table[word] }

  static func isDesignator(_ word: WordCode) -> Bool { table.contains(word) }

  /// Whether a designator may begin with a word, by its first eight letters: `MAIL` of Mail Stop.
  static func mayBegin(_ letters: WordCode) -> Bool { table.mayHold(letters) }

  /// The longest designator at `start`: its abbreviation and its number of words.
  static func match(_ tokens: [AddressToken], at start: Int, before end: Int) -> (
    standard: String, count: Int
  )? {
    table.match(tokens, at: start, before: end)
  }

  /// Designators that need no identifier after them (Appendix C2).
  static func standsAlone(_ abbreviation: String) -> Bool { alone.contains(abbreviation) }

  /// Designators that are as often a word of a street or place: they count only with a number after them.
  static func needsNumber(_ abbreviation: String) -> Bool { doubtful.contains(abbreviation) }

  static func isFloor(_ abbreviation: String) -> Bool { abbreviation == "FL" || abbreviation == "LVL" }

  private static let alone = WordSet(Lexicon.unitsAlone)

  private static let doubtful = WordSet(Lexicon.doubtfulUnits)

  static let table = WordTable(Lexicon.unitDesignators)
}
