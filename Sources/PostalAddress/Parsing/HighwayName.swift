/// The name of a numbered road: `US Hwy 50`, `County Road GV`, `FM 544`, `I-40`, `U.S. 17 Business`.
///
/// The forms are those of USPS Publication 28, Appendix F (county and state highways).
enum HighwayName {
  /// The end of a name that starts at `start`, nil where none does.
  static func end(_ tokens: [AddressToken], at start: Int, before limit: Int) -> Int? {
    var index = start
    var qualified = false
    while index < min(limit, start + 5) {
      let (key, code) = (tokens[index].key, tokens[index].code)
      if roads.contains(code), let end = identifier(tokens, after: index, before: limit, letters: qualified) {
        return tail(tokens, from: end, before: limit)
      }
      if systems.contains(code), let end = identifier(tokens, after: index, before: limit, letters: false) {
        return tail(tokens, from: end, before: limit)
      }
      if isAttached(key) { return tail(tokens, from: index + 1, before: limit) }
      guard
        qualifiers.contains(code) || (key == "S" && index > start && tokens[index - 1].key == "U")
          || (State.isState(code) && !Directional.isDirectional(code)),
        !tokens[index].endsSegment
      else { return nil }
      qualified = true
      index += 1
    }
    return nil
  }

  /// `I-40`, `US-17`, `SR-46`, `M-59`, and letters glued to the number where they name a system: `FM544`.
  static func isAttached(_ key: String) -> Bool {
    guard key.utf8.last?.isDigit == true, key.utf8.first?.isUpperLetter == true else { return false }
    let bytes = Array(key.utf8)
    let letters = bytes.prefix { $0.isUpperLetter }
    guard (1...3).contains(letters.count) else { return false }
    var rest = bytes[letters.count...]
    let prefix = WordCode(letters)
    let system = systems.contains(prefix) || State.isState(prefix)
    if rest.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
      guard system || prefix == WordCode("M") || prefix == WordCode("K") else { return false }
    } else {
      guard letters.count == 2, systems.contains(prefix) else { return false }
    }
    return (1...4).contains(rest.count) && rest.allSatisfy(\.isDigit)
  }

  /// The name as Publication 28, Appendix F, writes it: the road's words in full, its number without a sign.
  static func standard(_ tokens: [AddressToken]) -> String {
    var words: [String] = []
    for (index, token) in tokens.enumerated() where !token.isHash {
      if isAttached(token.key) {
        let letters = String(token.key.prefix { $0.isLetter })
        words += [
          letters == "US" ? "US HIGHWAY" : inFull(letters),
          String(token.key.drop { $0.isLetter || $0 == "-" }),
        ]
      } else if token.isLetters, index + 1 < tokens.count || endings.contains(token.code) {
        words.append(inFull(token.key))
        if token.key == "US", index + 1 < tokens.count, tokens[index + 1].hasDigit { words.append("HIGHWAY") }
      } else {
        words.append(token.key.filter { $0 != "#" })
      }
    }
    let text = words.joined(separator: " ")
    // Most names have nothing to replace, and looking for it takes long.
    let mayHold = words.contains {
      $0.hasSuffix("COUNTRY") || $0.hasSuffix("FARM") || $0.hasPrefix("STATE") || $0.hasSuffix("STATE")
    }
    guard mayHold else { return text }
    return text.replacing("COUNTRY ROAD", with: "COUNTY ROAD")
      .replacing("FARM TO MARKET ROAD", with: "FM").replacing("FARM TO MARKET", with: "FM")
      .replacing("STATE STATE", with: "STATE")
  }

  private static let abbreviations = WordTable(Lexicon.highwayWordsInFull)

  private static func inFull(_ word: String) -> String { abbreviations[word] ?? word }

  private static let roads = WordSet(Lexicon.highwayRoads)

  private static let systems = WordSet(Lexicon.highwaySystems)

  private static let qualifiers = WordSet(Lexicon.highwayQualifiers)

  private static let endings = WordSet(Lexicon.highwayEndings)

  private static func identifier(
    _ tokens: [AddressToken], after road: Int, before limit: Int, letters: Bool
  ) -> Int? {
    var index = road + 1
    guard !tokens[road].endsSegment else { return nil }
    if index < limit, tokens[index].isHash || tokens[index].key == "NO" { index += 1 }
    guard index < limit else { return nil }
    let token = tokens[index]
    if token.hasDigit {
      guard token.count <= 5, !token.isOrdinal, !HouseNumber.isFraction(token.key) else { return nil }
      return index + 1
    }
    guard letters, token.isLetters, token.count <= 3 else { return nil }
    guard token.count == 1 || !token.isCommonSuffix && !token.isDirectional
    else { return nil }
    return index + 1
  }

  private static func tail(_ tokens: [AddressToken], from index: Int, before limit: Int) -> Int {
    guard index < limit, !tokens[index - 1].endsSegment, endings.contains(tokens[index].code) else {
      return index
    }
    let next = index + 1
    let frontage = Lexicon.serviceRoads.contains(tokens[index].key)
    guard frontage else { return next }
    return next < limit && ["RD", "ROAD"].contains(tokens[next].key) ? next + 1 : index
  }
}
