/// A state, territory or armed-forces region of the United States, or a province or territory of Canada.
enum State {
  /// Two letters for a name or abbreviation in upper case without full stops: `CALIF`, `NEW YORK`.
  static func code(of key: String) -> String? { table[key] }

  static func isState(_ word: WordCode) -> Bool { table.contains(word) }

  /// The state that ends before `end`: its two letters and its number of words.
  static func match(_ tokens: [AddressToken], endingAt end: Int, after start: Int) -> (
    code: String, count: Int
  )? {
    table.match(tokens, endingAt: end, after: start).map { (code: $0.standard, count: $0.count) }
  }

  static func isProvince(_ code: String) -> Bool { provinces.contains(code) }

  /// Codes that are also words of English, directionals or suffixes, and prove nothing alone.
  static func isWord(_ code: String) -> Bool { words.contains(code) }

  /// Whether a name, an abbreviation or a country may end in a word, by its first eight letters.
  static func mayEnd(_ letters: WordCode) -> Bool {
    table.mayHold(letters) || lastWordsOfCountries.contains(letters)
  }

  private static let lastWordsOfCountries = WordSet(Lexicon.lastWordsOfCountries)

  static let provinces = WordSet(Lexicon.provinces)

  private static let words = WordSet(Lexicon.stateCodesThatAreWords)

  static let table = WordTable(Lexicon.states)
}
