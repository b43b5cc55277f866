/// The word for the kind of street that stands after its name: Street, Avenue, Parkway.
///
/// USPS Publication 28, Appendix C1, with its variants and some that bills print beside them (`CRT`, `PY`),
/// and the street types of Canada Post's Addressing Guidelines that Publication 28 lacks (Close, Gate, Mews).
enum StreetSuffix {
  /// The standard abbreviation of a suffix or variant in upper case: `STREET`, `STR` and `ST` give `ST`.
  static func abbreviation(of word: WordCode) -> String? { common[word] ?? others[word] }

  /// The word in full: `HTS` gives `HEIGHTS`.
  static func name(of key: String) -> String? {
    let word = WordCode(key)
    return common.full(word) ?? others.full(word)
  }

  static func isSuffix(_ word: WordCode) -> Bool { common.contains(word) || others.contains(word) }

  /// Whether the word is nearly always the end of a street, rather than a word of a place: `AVE` but not `LAKE`.
  static func isCommon(_ word: WordCode) -> Bool { common.contains(word) }

  static let common = WordTable(Lexicon.commonStreetSuffixes)

  static let others = WordTable(Lexicon.otherStreetSuffixes)
}
