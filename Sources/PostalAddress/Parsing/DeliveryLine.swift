/// One printed line as the street line of an address.
public enum DeliveryLine {
  /// How much a line looks like a street line, 0 to 1. Fast enough to try on every cell of a page.
  public static func likelihood(of text: String) -> Double {
    guard FirstWord.mayBeginDeliveryLine(text) else { return 0 }
    let tokens = AddressToken.tokens(of: text)
    guard (2...20).contains(tokens.count) else { return 0 }
    let start = unitsEnd(tokens, 0)
    guard start < tokens.count else { return 0.1 }
    if let phrase = BoxPhrase(tokens, at: start, before: tokens.count) { return box(phrase, tokens) }
    guard let number = HouseNumber(tokens, at: start, before: tokens.count), number.end < tokens.count,
      !tokens[number.end - 1].endsSegment
    else { return 0 }
    return street(tokens, number)
  }

  /// Whether the line holds units and nothing else: `Suite 400`, `Bldg A Ste 18`, `6th Floor`.
  public static func isUnitLine(_ text: String) -> Bool {
    guard FirstWord.mayBeginUnitLine(text) else { return false }
    let tokens = AddressToken.tokens(of: text)
    return !tokens.isEmpty && unitsEnd(tokens, 0) == tokens.count
  }

  private static func unitsEnd(_ tokens: [AddressToken], _ start: Int) -> Int {
    var index = start
    while index < tokens.count {
      if let phrase = UnitPhrase(tokens, at: index, before: tokens.count) {
        index = phrase.end
      } else if index > start, tokens[index].key == "-" {
        index += 1
      } else {
        return index
      }
    }
    return index
  }

  private static func box(_ phrase: BoxPhrase, _ tokens: [AddressToken]) -> Double {
    let isBare = Lexicon.BoxTellers.bareBox.contains(tokens[0].key)
    let base = isBare && phrase.route == nil ? 0.6 : 0.97
    return base * remainder(tokens, from: phrase.end)
  }

  /// The best of all readings of the words after the number.
  private static func street(_ tokens: [AddressToken], _ number: HouseNumber) -> Double {
    var best = 0.0
    guard tokens[number.end...].contains(where: { $0.isLetters || $0.isOrdinal }) else { return 0 }
    for end in (number.end + 1)...min(tokens.count, number.end + 8) {
      guard let phrase = StreetPhrase(tokens, number.end, end) else { continue }
      let value = worth(phrase, tokens, number, end) * remainder(tokens, from: end)
      best = max(best, value)
    }
    return best
  }

  private static func worth(
    _ phrase: StreetPhrase, _ tokens: [AddressToken], _ number: HouseNumber, _ end: Int
  ) -> Double {
    let strangers = tokens[phrase.name].count { billWords.contains($0.code) }
    let directed = phrase.preDirectional != nil || phrase.postDirectional != nil
    let united = end < tokens.count && UnitPhrase(tokens, at: end, before: tokens.count) != nil
    let long = tokens[number.numberEnd - 1].count >= 3
    if phrase.score >= 3.4 {
      return strangers > 0 && !directed && !long ? 0.5 : (directed || united ? 0.97 : 0.93)
    }
    if strangers > 0 { return 0.03 }
    if phrase.suffix != nil, phrase.score > 1 { return directed || united ? 0.85 : (long ? 0.65 : 0.5) }
    guard phrase.score > -2 else { return 0.02 }
    if phrase.score > 1 { return directed || united ? 0.85 : 0.7 }
    let words = Double(phrase.name.count)
    return (united ? 0.75 : directed ? 0.5 : 0.3) / words
  }

  /// What the words after the street leave of its worth: all where they are units or a city with its state.
  private static func remainder(_ tokens: [AddressToken], from start: Int) -> Double {
    let index = unitsEnd(tokens, start)
    guard index < tokens.count else { return 1 }
    let end = AddressEnd(tokens)
    if end.postalCode != nil, end.state != nil, end.start > index { return 0.97 }
    if tokens[index - 1].endsSegment { return end.state != nil ? 0.9 : 0.7 }
    if index + 1 == tokens.count, tokens[index].isLetter { return 0.8 }
    return tokens[index...].contains { billWords.contains($0.code) } ? 0.03 : 0.3
  }

  /// Words that stand after a number on a bill's charges, and hardly in a street's name without a suffix.
  private static let billWords = WordSet(Lexicon.billWords)
}
