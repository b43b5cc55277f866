internal import GrammarLanguage

/// The name of a month in English, French or Spanish, whole or cut after three letters or more.
enum MonthName {
  /// The number of the month, 1 to 12, that a word's letters name, as ``LabelKey`` has them.
  static func number(of symbols: [UInt8]) -> Int? {
    guard symbols.count >= 3 else { return nil }
    return names.firstIndex {
      begins($0.english, with: symbols) || begins($0.french, with: symbols)
        || begins($0.spanish, with: symbols)
    }.map { $0 + 1 }
  }

  private static func begins(_ name: StaticString, with symbols: [UInt8]) -> Bool {
    name.withUTF8Buffer { letters in
      letters.count >= symbols.count && zip(letters, symbols).allSatisfy { $0 & 0x1F == $1 }
    }
  }

  /// Without accents.
  private static let names: [(english: StaticString, french: StaticString, spanish: StaticString)] =
    Lexicon.monthNames
}
