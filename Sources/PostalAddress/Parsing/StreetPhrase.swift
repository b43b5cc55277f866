/// A reading of some tokens as a street: directionals, name and suffix, with a score of how well they fit.
///
/// Scores are compared between readings of the same tokens only. The unit is about one common suffix = 4.
struct StreetPhrase {
  private(set) var preDirectional: Int?
  private(set) var name: Range<Int>
  private(set) var suffix: Int?
  private(set) var postDirectional: Int?
  private(set) var score = 0.0

  /// Reads the tokens from `start` up to `end`, all of them.
  init?(_ tokens: [AddressToken], _ start: Int, _ end: Int, french: Bool = false) {
    guard start < end, end <= tokens.count else { return nil }
    name = start..<end
    readHighway(tokens)
    if score == 0 { readTypeFirst(tokens, french: french) }
    if score == 0 { readTypeLast(tokens) }
    guard !name.isEmpty else { return nil }
    let inside = tokens[start..<(end - 1)]
    score -= 5 * Double(inside.count { $0.endsSegment })
    if end - start > 1, tokens[end - 2].endsSegment, isSetOff(tokens, end) { score += 6.2 }
  }

  /// A directional after a comma belongs to the street where it names a quadrant or stands alone: `M St, NW, Washington`.
  private func isSetOff(_ tokens: [AddressToken], _ end: Int) -> Bool {
    guard suffix != nil, let postDirectional, postDirectional == end - 1 else { return false }
    let token = tokens[postDirectional]
    return token.count == 2 || token.endsSegment || end == tokens.count
  }

  /// `US Hwy 50`, `W County Road LL`, `State Route 7 NE`.
  private mutating func readHighway(_ tokens: [AddressToken]) {
    let start = name.lowerBound
    let end = name.upperBound
    for first in [start, start + 1] where first < end {
      if first > start, !tokens[start].isDirectional { return }
      guard let nameEnd = HighwayName.end(tokens, at: first, before: end) else { continue }
      let closed = nameEnd == end
      guard closed || (nameEnd + 1 == end && tokens[nameEnd].isDirectional) else { continue }
      preDirectional = first > start ? start : nil
      postDirectional = closed ? nil : nameEnd
      name = first..<nameEnd
      score = closed ? 5 : 5.4
      return
    }
  }

  /// `Avenue B`, `Avenue of the Americas`, `Calle Luna`, `rue Sainte-Catherine Ouest`, `The Parkway`.
  private mutating func readTypeFirst(_ tokens: [AddressToken], french: Bool) {
    guard name.count >= 2 else { return }
    let whole = name
    if name.count >= 3, tokens[name.lowerBound].isDirectional,
      StreetPhrase.spanishTypes.contains(tokens[name.lowerBound + 1].code)
        || ["AVE", "AVENUE"].contains(tokens[name.lowerBound + 1].key)
    {
      preDirectional = name.lowerBound
      name = (name.lowerBound + 1)..<name.upperBound
    }
    let first = tokens[name.lowerBound].key
    let count = name.count
    let second = tokens[name.lowerBound + 1]
    if first == "THE", count == 2, second.isSuffix {
      score = 3.5
    } else if first == "AVENUE" || first == "AVE" {
      let direction = tokens[name.upperBound - 1].isDirectional && count == 3
      let letter = second.isLetter || second.isDigits
      if (letter && (count == 2 || direction)) || (second.key == "OF" && (3...4).contains(count)) {
        score = 4.5
        if direction { takePostDirectional() }
      }
    } else if StreetPhrase.spanishTypes.contains(tokens[name.lowerBound].code), count <= 4,
      !tokens[name.upperBound - 1].isSuffix
    {
      score = 2.5
      if count > 2, tokens[name.upperBound - 1].isDirectional { takePostDirectional() }
    }
    guard score == 0 else { return }
    preDirectional = nil
    name = whole
    guard isFrench(tokens, french) else { return }
    score = 3.6 - 0.3 * Double(count - 2)
    let last = tokens[name.upperBound - 1].code
    if count > 2, Directional.isFrench(last) || Directional.isDirectional(last) {
      takePostDirectional()
      score += 1
    }
  }

  private func isFrench(_ tokens: [AddressToken], _ french: Bool) -> Bool {
    let first = tokens[name.lowerBound].code
    if StreetPhrase.frenchTypes.contains(first) { return true }
    guard StreetPhrase.sharedTypes.contains(first) else { return false }
    if tokens[name.upperBound - 1].isCommonSuffix { return false }
    return french || Lexicon.SmallStreetWords.behindType.contains(tokens[name.lowerBound + 1].key)
  }

  private mutating func takePostDirectional() {
    postDirectional = name.upperBound - 1
    name = name.lowerBound..<(name.upperBound - 1)
  }

  /// `W Hastings St`, `Marietta St NW`, `Saint John W St`, `Broadway`, `500 E`.
  private mutating func readTypeLast(_ tokens: [AddressToken]) {
    takePreDirectional(tokens)
    let isTyped = name.count >= 2 && tokens[name.upperBound - 2].isSuffix
    if name.count >= 2, tokens[name.upperBound - 1].isDirectional {
      if name.count >= 3 || !isTyped || preDirectional == nil { takePostDirectional() }
    }
    if name.count >= 2, tokens[name.upperBound - 1].isSuffix {
      suffix = name.upperBound - 1
      name = name.lowerBound..<(name.upperBound - 1)
      takeInnerDirectional(tokens)
    }
    scoreTypeLast(tokens)
  }

  private mutating func takePreDirectional(_ tokens: [AddressToken]) {
    let first = name.lowerBound
    guard name.count >= 2, Directional.mayPrecede(tokens[first].code) else { return }
    if StreetPhrase.compounds.contains(tokens[first + 1].code), name.count > 2 { return }
    if name.count == 3, StreetPhrase.axes.contains(AddressToken.code(tokens, first, first + 2)) {
      return
    }
    if name.count == 2, tokens[first + 1].isCommonSuffix { return }
    if name.count == 3, tokens[first + 1].isSuffix,
      tokens[first + 1].isCommonSuffix || tokens[first].count > 2,
      tokens[first + 2].isDirectional
    {
      return
    }
    preDirectional = first
    name = (first + 1)..<name.upperBound
  }

  /// A directional between name and suffix: `Washington NE Pl`.
  private mutating func takeInnerDirectional(_ tokens: [AddressToken]) {
    guard postDirectional == nil, name.count >= 2, let suffix, tokens[suffix].isCommonSuffix,
      tokens[name.upperBound - 1].isDirectional
    else { return }
    let before = tokens[name.upperBound - 2]
    // `Interstate North Pkwy` and `2900 E Rd` are names; `Priority Way South Dr` is not.
    if before.isDigits { return }
    if tokens[name.upperBound - 1].count > 2, !before.isCommonSuffix { return }
    takePostDirectional()
  }

  private mutating func scoreTypeLast(_ tokens: [AddressToken]) {
    let first = tokens[name.lowerBound]
    if let suffix {
      score = tokens[suffix].isCommonSuffix ? 4 : 1.8
      if first.isOrdinal && name.count == 1 { score += 0.5 }
      if name.count > 3 { score -= 0.5 * Double(name.count - 3) }
    } else if first.isDigits, name.count == 1 {
      score = preDirectional != nil && postDirectional != nil ? 4.2 : -2
    } else {
      let particles = tokens[name].count { Lexicon.SmallStreetWords.inName.contains($0.key) }
      score = -0.7 * Double(max(0, name.count - 1 - particles))
      if name.count == 1, first.key == "THE" || Directional.mayPrecede(first.code) { score -= 2 }
      if name.count == 2, first.key == "THE" { score += 1.5 }
      if name.count == 1, first.isOrdinal || StreetPhrase.loneNames.contains(first.code) { score += 1.8 }
    }
    if let postDirectional {
      let isShort = tokens[postDirectional].count <= 2
      score += suffix == nil ? 0.1 : (isShort ? 0.8 : 0.3) + (first.isOrdinal ? 0.3 : 0)
    }
    for index in name { score -= doubt(of: index, tokens) }
    let end = (suffix ?? name.upperBound - 1) + 1
    if suffix != nil || preDirectional != nil, tokens[end - 1].key == "ST", end < tokens.count,
      name.count + (preDirectional == nil ? 0 : 1) == 1, StreetPhrase.saints.contains(tokens[end].code)
    {
      score -= 2.5
    }
  }

  /// What speaks against a word as part of a street's name.
  private func doubt(of index: Int, _ tokens: [AddressToken]) -> Double {
    let token = tokens[index]
    if token.isHash || token.key.utf8.first == UInt8(ascii: "#") { return 4 }
    if !token.isLetters, !token.isDigits, token.key.utf8.contains(where: { "$%@".utf8.contains($0) }) {
      return 6
    }
    var doubt = 0.0
    if token.hasDigit, !token.isOrdinal, name.count > 1 { doubt += index == name.lowerBound ? 1.5 : 2 }
    guard index > name.lowerBound else { return doubt }
    if token.isCommonSuffix {
      let next = index + 1 < name.upperBound ? tokens[index + 1] : nil
      let isSaint = token.key == "ST" && StreetPhrase.beforeSaint.contains(tokens[index - 1].code)
      let isDoubled =
        next.map { $0.isSuffix || $0.isDirectional } ?? true
      doubt += isSaint ? 0.4 : isDoubled ? 1 : 2.2
    }
    if Lexicon.SmallStreetWords.atEnd.contains(token.key), index == name.upperBound - 1 { doubt += 2 }
    return doubt
  }

  /// Two directionals that make one name: `East West Hwy`.
  private static let axes = WordSet(Lexicon.axes)

  /// Words that make one name with a directional before them: `West Side Ave`, `North End Blvd`.
  private static let compounds = WordSet(Lexicon.afterDirectional)

  /// Names after Saint: `N St Clair Run` has a saint, `N St` has none.
  private static let saints = WordSet(Lexicon.saints)

  /// Words before Saint in names: Port St Lucie, Mount St Helens.
  private static let beforeSaint = WordSet(Lexicon.beforeSaint)

  private static let loneNames = WordSet(Lexicon.loneStreetNames)

  private static let spanishTypes = WordSet(Lexicon.spanishStreetTypes)

  private static let frenchTypes = WordSet(Lexicon.frenchStreetTypes)

  private static let sharedTypes = WordSet(Lexicon.sharedStreetTypes)
}
