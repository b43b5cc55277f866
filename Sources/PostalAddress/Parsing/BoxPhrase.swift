/// A post office box, a rural or highway-contract route with its box, or a military station as printed at one place.
struct BoxPhrase {
  let route: String?
  let box: String?
  /// Index of the first token after it.
  let end: Int

  init?(_ tokens: [AddressToken], at start: Int, before limit: Int) {
    guard start < limit, BoxPhrase.mayBegin(tokens[start].letters) else { return nil }
    let isGeneral = start + 1 < limit && tokens[start].key == "GENERAL" && tokens[start + 1].key == "DELIVERY"
    if let boxEnd = isGeneral ? start + 2 : BoxPhrase.boxEnd(tokens, at: start, before: limit) {
      route = nil
      box = AddressToken.joined(tokens, start, boxEnd)
      end = boxEnd
      return
    }
    guard let routeEnd = BoxPhrase.routeEnd(tokens, at: start, before: limit) else { return nil }
    let boxEnd = BoxPhrase.boxEnd(tokens, at: routeEnd, before: limit)
    guard boxEnd != nil || BoxPhrase.standsAlone(tokens[start].key) else { return nil }
    route = AddressToken.joined(tokens, start, routeEnd)
    box = boxEnd.flatMap { AddressToken.joined(tokens, routeEnd, $0) }
    end = boxEnd ?? routeEnd
  }

  /// Whether a box or route may begin with a word, by its first eight letters: most words end here.
  private static func mayBegin(_ letters: WordCode) -> Bool {
    boxWords.mayHold(letters) || routeWords.mayHold(letters) || generalDelivery.contains(letters)
  }

  private static let generalDelivery = WordSet("GENERAL")

  static let boxWords = WordTable(Lexicon.boxWords)

  static let routeWords = WordTable(Lexicon.routeWords)

  /// The standard word of a route (`RR`, `HC`), nil where the words are none.
  static func routeKind(_ tokens: [AddressToken]) -> String? {
    // Publication 28 writes every rural and star route as RR or HC (sections 24 and 25).
    switch routeWords.match(tokens, at: 0, before: tokens.count)?.standard {
    case "RD", "RTE", "RR": "RR"
    case "SR", "HC": "HC"
    case let other: other
    }
  }

  /// Routes that are deliveries without a box number.
  private static func standsAlone(_ key: String) -> Bool {
    Lexicon.BoxTellers.routeAlone.contains(key)
  }

  private static func boxEnd(_ tokens: [AddressToken], at start: Int, before limit: Int) -> Int? {
    guard start < limit, let found = boxWords.match(tokens, at: start, before: limit) else { return nil }
    return identifierEnd(tokens, at: start + found.count, before: limit)
  }

  private static func routeEnd(_ tokens: [AddressToken], at start: Int, before limit: Int) -> Int? {
    if start < limit, isAttached(tokens[start].key) { return start + 1 }
    guard let found = routeWords.match(tokens, at: start, before: limit) else { return nil }
    return identifierEnd(tokens, at: start + found.count, before: limit)
  }

  /// `RR2`, `HC68`: the word and its number without a blank between.
  private static func isAttached(_ key: String) -> Bool {
    let digits = key.drop { $0.isLetter }
    return Lexicon.BoxTellers.routeWithNumber.contains(String(key.prefix { $0.isLetter }))
      && (1...4).contains(digits.utf8.count)
      && digits.utf8.allSatisfy(\.isDigit)
  }

  private static func identifierEnd(_ tokens: [AddressToken], at start: Int, before limit: Int) -> Int? {
    var index = start
    guard index < limit, !tokens[index - 1].endsSegment else { return nil }
    if tokens[index].isHash || tokens[index].key == "NO" || tokens[index].key == "NUMBER" { index += 1 }
    guard index < limit, tokens[index].count <= 12 else { return nil }
    let token = tokens[index]
    guard token.hasDigit || (token.isLetter && !token.isDirectional), !token.isOrdinal,
      !token.key.contains("$"), !token.key.contains("%")
    else { return nil }
    return index + 1
  }
}
