internal import PostalAddress

/// A heading over an address that no grammar lists, understood by its words: "Registered 911 location of phones".
enum AddressHeading {
  /// What the address under the heading is; nil where a word is none of a heading's, or none says it.
  static func purpose(_ text: String) -> PrintedBlock.Purpose? {
    if isNumberedPlace(text) { return .service }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard (1...7).contains(words.count), words.allSatisfy(isHeadingWord) else { return nil }
    if words.contains(where: serviceWords.contains) { return .service }
    // "Send correspondence to" leads to the issuer.
    if words.last == "to", words.contains("correspondence") { return nil }
    return words.contains(where: billingWords.contains) ? .billing : nil
  }

  /// "Location 001 — Main Office": a place of several, by its number.
  static func isNumberedPlace(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard (2...8).contains(words.count), (1...4).contains(words[1].utf8.count) else { return false }
    return Lexicon.PlaceHeads.column.contains(String(words[0])) && words[1].utf8.allSatisfy(\.isDigit)
  }

  /// Whether a column of addresses may stand under the words, of places unless they speak of bills or of help.
  static func isColumnHeading(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return (1...4).contains(words.count) && words.allSatisfy(isHeadingWord)
      && !words.contains(where: billingWords.contains) && !PrintedBlockFinder.isEmergency(text)
      && words.contains { Lexicon.PlaceHeads.column.contains($0) }
  }

  /// Whether the words are a heading alone, such as a column's "Address": no name.
  static func isHeading(_ text: String) -> Bool {
    guard text.utf8.count <= 24,
      ["ddr", "DDR", "oca", "OCA"].contains(where: { !text.occurrences(of: $0).isEmpty })
    else { return false }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.allSatisfy(isHeadingWord) && words.contains { Lexicon.PlaceHeads.heading.contains($0) }
  }

  private static func isHeadingWord(_ word: String) -> Bool {
    serviceWords.contains(word) || billingWords.contains(word) || joiningWords.contains(word)
  }

  private static let serviceWords = WordSet(Lexicon.LabelWords.headsService)
  private static let billingWords = WordSet(Lexicon.LabelWords.headsBilling)
  private static let joiningWords = WordSet(Lexicon.LabelWords.inHeading)
}
