/// A compass word before or after a street's name.
enum Directional {
  /// One or two letters for a directional in upper case: `NORTH-WEST` gives `NW`.
  static func abbreviation(of key: String) -> String? { table[key] ?? short[key] }

  /// The word in full: `N` gives `NORTH`.
  static func name(of key: String) -> String? { table.full(WordCode(key)) }

  static func isDirectional(_ word: WordCode) -> Bool { table.contains(word) }

  /// `No. Main St` and `So. Main St`, which stand before a street's name alone: elsewhere `No.` is a number.
  static func mayPrecede(_ word: WordCode) -> Bool { table.contains(word) || short.contains(word) }

  static let short = WordTable(Lexicon.shortDirectionals)

  /// French directionals, which only stand after the street's name: Ouest, Est.
  static func french(_ key: String) -> String? { frenchTable[key] }

  static func isFrench(_ word: WordCode) -> Bool { frenchTable.contains(word) }

  static let table = WordTable(Lexicon.directionals)

  static let frenchTable = WordTable(Lexicon.frenchDirectionals)
}
