/// The last line of an address: city, state or province, postal code.
///
/// Strict enough to try on every cell of a bill: without a postal code it needs a comma or a city that is known.
public struct LastLine: Sendable, Hashable {
  /// As printed.
  public let city: String
  /// As printed.
  public let state: String
  /// Two letters.
  public let stateCode: String
  /// As printed.
  public let postalCode: String?
  public let country: PostalAddress.Country?

  public var hasPostalCode: Bool { postalCode != nil }

  /// Reads one printed line, nil where it is none: `CITY, ST ZIP`, `Toronto ON  M5V 2T6`, `Montréal (Québec) H2X 1Y4`.
  public init?(_ text: String) {
    guard LastLine.isPlausible(text) else { return nil }
    let tokens = AddressToken.tokens(of: text)
    guard (2...10).contains(tokens.count) else { return nil }
    let end = AddressEnd(tokens)
    guard let stateRange = end.state, let code = end.stateCode, (1...5).contains(end.start) else {
      return nil
    }
    let cityEnd = end.start
    guard LastLine.isCity(tokens, cityEnd),
      LastLine.isTrusted(tokens, cityEnd, stateRange, code, end.postalCode, misprinted: end.postal)
    else { return nil }
    city = AddressToken.joined(tokens, 0, cityEnd) ?? ""
    state = AddressToken.joined(tokens, stateRange.lowerBound, stateRange.upperBound) ?? code
    stateCode = code
    postalCode = end.postal.flatMap { AddressToken.joined(tokens, $0.lowerBound, $0.upperBound) }
    country = end.country
  }

  /// A quick look at the bytes, before any word is cut: how the line begins and how it ends.
  private static func isPlausible(_ text: String) -> Bool {
    WordCode.withBytes(text) { bytes in
      guard (5...80).contains(bytes.count) else { return false }
      let first = bytes.first { $0 != UInt8(ascii: " ") } ?? 0
      guard (first & 0xDF).isUpperLetter || first >= 0x80 else { return false }
      guard
        let end = bytes.lastIndex(where: {
          ![UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ",")].contains($0)
        })
      else { return false }
      guard bytes[end].isDigit else { return endsInState(bytes, end) }
      var start = end
      while start > 0, bytes[start - 1].isDigit { start -= 1 }
      return [1, 4, 5, 9].contains(end - start + 1)
    }
  }

  /// Whether the last word is one that names of states, provinces and countries end in.
  private static func endsInState(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    var start = end
    while start > 0, bytes[start - 1] != UInt8(ascii: " "), bytes[start - 1] != UInt8(ascii: ",") {
      start -= 1
    }
    let word = bytes[start...end]
    return word.contains { $0 >= 0x80 } || State.mayEnd(WordCode.letters(of: word))
  }

  private static func isCity(_ tokens: [AddressToken], _ end: Int) -> Bool {
    for index in 0..<end {
      let token = tokens[index]
      guard !token.hasDigit, token.key.utf8.allSatisfy({ $0.isUpperLetter || $0 == UInt8(ascii: "-") }) else {
        return false
      }
      if token.endsSegment, index + 1 < end { return false }
      if strangers.contains(token.code) { return false }
    }
    if PlaceName.isKnown(tokens, 0, end) { return true }
    return !tokens[..<(end - 1)].dropFirst().contains { $0.isCommonSuffix }
  }

  private static func isTrusted(
    _ tokens: [AddressToken], _ cityEnd: Int, _ state: Range<Int>, _ code: String, _ postal: PostalCode?,
    misprinted: Range<Int>?
  ) -> Bool {
    let comma = tokens[cityEnd - 1].endsSegment
    let known = PlaceName.isKnown(tokens, 0, cityEnd)
    if let postal { return postal.states.contains(code) || (comma && isWritten(tokens, state)) }
    guard misprinted == nil, isWritten(tokens, state) else { return false }
    if known { return comma || !State.isWord(code) || cityEnd > 1 || tokens[state.lowerBound].count > 2 }
    if State.isWord(code) && tokens[state.lowerBound].count <= 2 { return false }
    return comma || (cityEnd == 1 && tokens[state.lowerBound].count == 2)
  }

  /// Two capitals, or a longer word that begins with one.
  private static func isWritten(_ tokens: [AddressToken], _ state: Range<Int>) -> Bool {
    let token = tokens[state.lowerBound]
    let letters = token.printed.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "(") }
    guard let first = letters.first, first.isUpperLetter || first >= 0x80 else { return false }
    return token.count > 2 || letters.prefix(2).allSatisfy(\.isUpperLetter)
  }

  /// Words of bills that no city has.
  private static let strangers = WordSet(Lexicon.cityStrangers)
}
