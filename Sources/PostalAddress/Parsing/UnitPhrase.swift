/// A unit as printed at one place of an address: `Ste 200`, `# 5`, `6th Floor`, `BSMT`.
struct UnitPhrase {
  let unit: PostalAddress.Unit
  /// Index of the first token after it.
  let end: Int

  init?(_ tokens: [AddressToken], at start: Int, before limit: Int) {
    guard start < limit else { return nil }
    let first = tokens[start]
    if let phrase = UnitPhrase.hash(tokens, at: start, before: limit) {
      self = phrase
    } else if let phrase = UnitPhrase.floor(tokens, at: start, before: limit) {
      self = phrase
    } else if let phrase = UnitPhrase.attached(first, end: start + 1) {
      self = phrase
    } else if first.isLetters, let phrase = UnitPhrase.designated(tokens, at: start, before: limit) {
      self = phrase
    } else {
      return nil
    }
  }

  private init(_ type: String?, _ value: String, end: Int) {
    unit = PostalAddress.Unit(type: type, value: value)
    self.end = end
  }

  /// `# 5`, `#5`, `# APT 3`.
  private static func hash(_ tokens: [AddressToken], at start: Int, before limit: Int) -> UnitPhrase? {
    let first = tokens[start]
    if first.key == "NO", start + 1 < limit, tokens[start + 1].hasDigit, !tokens[start + 1].isOrdinal,
      tokens[start + 1].count <= 6, start > 0
    {
      return UnitPhrase(nil, "\(first.printed) \(tokens[start + 1].printed)", end: start + 2)
    }
    guard first.key.utf8.first == UInt8(ascii: "#") else { return nil }
    guard first.isHash else {
      return first.hasDigit || first.count == 2 ? UnitPhrase(nil, first.printed, end: start + 1) : nil
    }
    guard start + 1 < limit, !first.endsSegment else { return nil }
    if let inner = designated(tokens, at: start + 1, before: limit), let type = inner.unit.type {
      return UnitPhrase("\(first.printed) \(type)", inner.unit.value, end: inner.end)
    }
    let next = tokens[start + 1]
    guard next.hasDigit || next.isLetter else { return nil }
    let end = directionalEnd(tokens, from: start + 2, before: limit)
    return AddressToken.joined(tokens, start, end).map { UnitPhrase(nil, $0, end: end) }
  }

  /// `Suite100`, `APT4`: the word and its value without a blank between.
  private static func attached(_ token: AddressToken, end: Int) -> UnitPhrase? {
    guard token.hasDigit, token.count <= 10 else { return nil }
    let letters = token.key.utf8.prefix(while: \.isUpperLetter)
    let word = WordCode(letters)
    guard letters.count >= 3 || word == WordCode("FL") || word == WordCode("RM"),
      token.key.utf8.dropFirst(letters.count).first?.isDigit == true,
      let type = UnitDesignator.abbreviation(of: word), !UnitDesignator.needsNumber(type)
    else { return nil }
    return UnitPhrase(nil, token.printed, end: end)
  }

  /// `6th Floor`, `Sixth Fl`, `Ground Floor`, `3 Floor`.
  private static func floor(_ tokens: [AddressToken], at start: Int, before limit: Int) -> UnitPhrase? {
    guard start + 1 < limit, !tokens[start].endsSegment else { return nil }
    let first = tokens[start]
    let (next, word) = (tokens[start + 1].key, tokens[start + 1].code)
    guard tokens[start + 1].isDesignator,
      UnitDesignator.abbreviation(of: word).map(UnitDesignator.isFloor) == true || next == "ETAGE"
    else { return nil }
    let ordinal =
      first.isOrdinal || NumberWord.isOrdinal(first.code)
      || Lexicon.FloorNames.named.contains(first.key) || Lexicon.FloorNames.french.contains(first.key)
    guard
      ordinal || (first.isDigits && first.count <= 3 && next != "FL" && !follows(tokens, start + 2, limit))
    else { return nil }
    // A plain number before its floor keeps its place: `2 Floor`.
    guard ordinal else {
      return UnitPhrase(nil, "\(first.printed) \(tokens[start + 1].printed)", end: start + 2)
    }
    return UnitPhrase(tokens[start + 1].printed, first.printed, end: start + 2)
  }

  /// Whether an identifier stands at `index`, so that the word before it is no end of a phrase.
  private static func follows(_ tokens: [AddressToken], _ index: Int, _ limit: Int) -> Bool {
    index < limit && tokens[index].hasDigit && !tokens[index - 1].endsSegment
  }

  private static func designated(_ tokens: [AddressToken], at start: Int, before limit: Int) -> UnitPhrase? {
    guard start < limit, tokens[start].mayBeginUnit,
      let found = UnitDesignator.match(tokens, at: start, before: limit)
    else { return nil }
    let afterType = start + found.count
    guard let type = AddressToken.joined(tokens, start, afterType) else { return nil }
    if afterType < limit, !tokens[afterType - 1].endsSegment || tokens[afterType].isDigits,
      let end = identifierEnd(tokens, at: afterType, before: limit, designator: found.standard),
      let value = AddressToken.joined(tokens, afterType, end)
    {
      return UnitPhrase(type, value, end: end)
    }
    guard UnitDesignator.standsAlone(found.standard) else { return nil }
    let closed = afterType == limit || tokens[afterType - 1].endsSegment
    let certain = found.count > 1 || certainAlone.contains(tokens[start].code)
    guard closed || certain else { return nil }
    return UnitPhrase(nil, type, end: afterType)
  }

  private static let certainAlone = WordSet(Lexicon.certainUnitsAlone)

  private static func identifierEnd(
    _ tokens: [AddressToken], at start: Int, before limit: Int, designator: String
  ) -> Int? {
    var index = start
    if tokens[index].isHash || Lexicon.unitNumberMarks.contains(tokens[index].key) { index += 1 }
    guard index < limit,
      isIdentifier(tokens[index], closed: tokens[index].endsSegment || index + 1 == limit, designator)
    else { return nil }
    index += 1
    while index + 1 < limit, !tokens[index - 1].endsSegment,
      Lexicon.unitJoints.contains(tokens[index].key),
      tokens[index + 1].hasDigit || tokens[index + 1].isLetter
    {
      index += 2
    }
    if index < limit, !tokens[index - 1].endsSegment, tokens[index].isLetter,
      tokens[index].endsSegment || index + 1 == limit, tokens[index - 1].isDigits
    {
      index += 1
    }
    return directionalEnd(tokens, from: index, before: limit)
  }

  /// The end of a directional after an identifier where nothing else follows: `Unit 2 East`.
  private static func directionalEnd(_ tokens: [AddressToken], from index: Int, before limit: Int) -> Int {
    guard index < limit, !tokens[index - 1].endsSegment, tokens[index].isDirectional,
      tokens[index].endsSegment || index + 1 == limit
    else { return index }
    return index + 1
  }

  private static func isIdentifier(_ token: AddressToken, closed: Bool, _ designator: String) -> Bool {
    if token.key.utf8.first == UInt8(ascii: "#") { return token.count > 1 }
    guard token.count <= 10, !token.key.contains("$"), !token.key.contains("%") else { return false }
    // A lobby or basement has no ZIP code for a number.
    if UnitDesignator.standsAlone(designator), token.count > 4 { return false }
    if token.hasDigit { return !(UnitDesignator.needsNumber(designator) && token.isOrdinal) }
    guard
      !UnitDesignator.needsNumber(designator)
        || (Lexicon.letteredUnits.contains(designator) && token.isLetter)
    else {
      return false
    }
    if token.isLetter || NumberWord.isCardinal(token.code) || NumberWord.isOrdinal(token.code) { return true }
    guard token.isLetters, !placePrefixes.contains(token.code) else {
      return token.key.contains("-") && token.count <= 4
    }
    return token.count <= 2 || (closed && token.count == 3)
  }

  private static let placePrefixes = WordSet(Lexicon.unitPlacePrefixes)
}

extension PostalAddress.Unit {
  /// As printed, the value first where it is an ordinal before its floor: `6th Floor`.
  public var printed: String {
    guard let type else { return value }
    return precedesType ? "\(value) \(type)" : "\(type) \(value)"
  }

  /// Whether the value stands before its type.
  var precedesType: Bool {
    guard let type, let word = AddressToken(type),
      UnitDesignator.abbreviation(of: word.code).map(UnitDesignator.isFloor) == true || word.key == "ETAGE",
      let token = AddressToken(value)
    else { return false }
    return token.isOrdinal || NumberWord.isOrdinal(token.code)
      || Lexicon.FloorNames.named.contains(token.key) || token.key.hasSuffix("E") && token.hasDigit
  }
}
