/// What follows the street: units, a box, perhaps the name of a building, the city; with a score.
struct AddressTail {
  private(set) var units: [PostalAddress.Unit] = []
  private(set) var route: String?
  private(set) var box: String?
  private(set) var city: Range<Int>
  private(set) var score = 0.0
  /// Words that are no part of the address: the name of a building, a neighbourhood.
  private(set) var asides: [Range<Int>] = []
  /// Where the city can lie, by the printed state or else the ZIP code.
  private let states: [String]

  /// Reads the tokens from `start` up to the state or ZIP code at `addressEnd`.
  init(_ tokens: [AddressToken], from start: Int, to addressEnd: AddressEnd, afterStreet: Bool) {
    let end = addressEnd.start
    let expectsCity = !addressEnd.isEmpty
    states = addressEnd.states
    city = end..<end
    var index = start
    if afterStreet, let bare = AddressTail.bareUnit(tokens, at: start, end: end, expectsCity: expectsCity),
      tokens[start].hasDigit || !PlaceName.isKnown(tokens, start, end)
    {
      units.append(bare)
      score -= tokens[start].hasDigit ? 0.4 : 0.3
      index += 1
    }
    readUnits(tokens, &index, end)
    while let next = AddressTail.laterUnit(tokens, from: index, end: end) {
      score -= gapCost(tokens, index, next)
      asides.append(index..<next)
      index = next
      readUnits(tokens, &index, end)
      // A second post office box is no unit: stop there rather than find it again.
      if index == next { break }
    }
    readCity(tokens, index, end, expectsCity: expectsCity)
  }

  private mutating func readUnits(_ tokens: [AddressToken], _ index: inout Int, _ end: Int) {
    while index < end {
      if let phrase = BoxPhrase(tokens, at: index, before: end), box == nil || phrase.box == nil {
        box = phrase.box ?? box
        route = phrase.route ?? route
        score += 1
        index = phrase.end
      } else if let phrase = UnitPhrase(tokens, at: index, before: end) {
        units.append(phrase.unit)
        score += 1
        index = phrase.end
      } else if let unit = AddressTail.ownSegment(tokens, at: index, end: end) {
        units.append(unit)
        score += 0.5
        index += 2
      } else if tokens[index].key == "-" {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func readCity(
    _ tokens: [AddressToken], _ start: Int, _ limit: Int, expectsCity: Bool
  ) {
    let end = countyStart(tokens, start, limit)
    if start < end, !expectsCity, AddressTail.asideWords.contains(tokens[start].code) {
      asides.append(start..<limit)
      return
    }
    guard start < end else {
      if expectsCity { score -= 2.5 }
      return
    }
    // Without state and ZIP code what follows may be the name of a building.
    var best = expectsCity ? -Double.infinity : -1.5 - (start > 0 && tokens[start - 1].endsSegment ? 0 : 3)
    if !expectsCity { city = limit..<limit }
    for first in cityStarts(tokens, start, end) {
      var value = cityScore(tokens, first, end)
      if first > 0, tokens[first - 1].endsSegment { value += 2.5 } else if !expectsCity { value -= 5 }
      if first > start { value -= gapCost(tokens, start, first) }
      if !expectsCity, !PlaceName.isKnown(tokens, first, end, in: states) { value -= 3 }
      guard value > best else { continue }
      best = value
      city = first..<end
    }
    score += best
    if start < city.lowerBound { asides.append(start..<city.lowerBound) }
  }

  /// A word and a number in a segment of their own between street and city: `Cabin 12`.
  private static func ownSegment(_ tokens: [AddressToken], at index: Int, end: Int) -> PostalAddress.Unit? {
    guard index > 0, index + 1 < end, tokens[index - 1].endsSegment, !tokens[index].endsSegment,
      tokens[index].isLetters, tokens[index].count > 2, tokens[index + 1].endsSegment,
      tokens[index + 1].hasDigit,
      tokens[index + 1].count <= 6
    else { return nil }
    return PostalAddress.Unit(type: tokens[index].printed, value: tokens[index + 1].printed)
  }

  /// Where a county that follows the city begins: `Seattle, King County`.
  private func countyStart(_ tokens: [AddressToken], _ start: Int, _ end: Int) -> Int {
    guard end - start >= 3, tokens[end - 1].key == "COUNTY" || tokens[end - 1].key == "PARISH" else {
      return end
    }
    for index in max(start + 1, end - 4)..<(end - 1)
    where tokens[index - 1].endsSegment || PlaceName.isKnown(tokens, start, index) {
      return index
    }
    return end
  }

  /// Where the city may begin: at once, after the last break, or where a known name of several words does.
  private func cityStarts(_ tokens: [AddressToken], _ start: Int, _ end: Int) -> [Int] {
    var starts = [start]
    for index in max(start + 1, end - 5)..<max(start + 1, end)
    where tokens[index - 1].endsSegment || PlaceName.isKnown(tokens, index, end, in: states) {
      starts.append(index)
    }
    return starts
  }

  /// What words between street and city cost: the name of a building, a neighbourhood, a department.
  private func gapCost(_ tokens: [AddressToken], _ start: Int, _ end: Int) -> Double {
    guard start < end else { return 0 }
    let isAside = AddressTail.asideWords.contains(tokens[start].code)
    if isAside { return 0.3 }
    var cost = 1.2 + 0.25 * Double(end - start)
    let last = tokens[end - 1]
    if last.endsSegment { cost -= 0.8 } else { cost += 0.6 }
    if tokens[start].isSuffix { cost += 1.5 }
    if tokens[start].key == "THE" || AddressTail.buildings.contains(last.code) { cost -= 0.9 }
    if PlaceName.isKnown(tokens, start, end, in: states) { cost -= 0.8 }
    for index in start..<end where tokens[index].hasDigit { cost += 1 }
    if start > 0, tokens[start - 1].endsSegment, !last.endsSegment { cost += 1 }
    return cost
  }

  private func cityScore(_ tokens: [AddressToken], _ start: Int, _ end: Int) -> Double {
    let count = end - start
    var score: Double
    if PlaceName.isKnown(tokens, start, end, in: states) {
      score = count == 1 ? 1.6 : 2.6 + 0.5 * Double(count)
      if count > 1, tokens[start].isDirectional { score += 0.4 }
    } else {
      let prefixed = AddressTail.prefixes.contains(tokens[start].code)
      score = [0.5, 0.1, -0.9, -2][min(count, 4) - 1] - Double(max(0, count - 4))
      if prefixed, count > 1 { score += 1.2 }
      if prefixed, count == 1, tokens[start].isSuffix { score -= 3 }
      if count > 1, tokens[start].isDirectional {
        score -= tokens[start].count <= 2 ? 0.8 : 0.3
      }
      if !prefixed, tokens[start].isCommonSuffix {
        score -= 3
      } else if !prefixed, count > 1, tokens[start].isSuffix {
        score -= 1
      }
      if tokens[end - 1].isDirectional { score -= 1 }
    }
    if count == 1, tokens[start].count == 2, State.isState(tokens[start].code) { score -= 2.5 }
    // `Lindberg St Louis`: a saint before the city, not a street before it.
    if start > 0, tokens[start - 1].key == "ST", !tokens[start - 1].endsSegment,
      PlaceName.isKnown(tokens, start - 1, end), !PlaceName.isKnown(tokens, start, end)
    {
      score -= 3
    }
    for index in start..<end {
      if tokens[index].hasDigit { score -= 4 }
      if index + 1 < end, tokens[index].endsSegment { score -= 3.5 }
      if index > start, tokens[index].isCommonSuffix, index + 1 < end { score -= 1 }
    }
    return score
  }

  private static func laterUnit(_ tokens: [AddressToken], from start: Int, end: Int) -> Int? {
    for index in start..<min(end, start + 8) {
      guard
        tokens[index].isHash || tokens[index].isDesignator
          || tokens[index].hasDigit || NumberWord.isOrdinal(tokens[index].code)
          || tokens[index].key == "PO" || tokens[index].key == "P" || tokens[index].key == "BOX"
          || tokens[index].key == "MAIL"
      else { continue }
      if let phrase = UnitPhrase(tokens, at: index, before: end),
        phrase.unit.type != nil || tokens[index].hasHash
      {
        return index
      }
      if let phrase = BoxPhrase(tokens, at: index, before: end), phrase.box != nil { return index }
    }
    return nil
  }

  /// A number after the street without a word for it (`Blackhawk 305`), or letters where nothing else follows.
  private static func bareUnit(
    _ tokens: [AddressToken], at index: Int, end: Int, expectsCity: Bool
  ) -> PostalAddress.Unit? {
    guard index < end else { return nil }
    let token = tokens[index]
    let closed = token.endsSegment || index + 1 == end
    if token.hasDigit {
      guard !token.isOrdinal, token.count <= (closed ? 8 : 6), !token.key.contains("/"), !token.hasHash,
        closed || !tokens[index + 1].isDesignator
      else { return nil }
    } else {
      let isLast = index + 1 == end && !expectsCity
      guard token.isLetters, !token.isDirectional,
        (token.count == 1 && (closed || expectsCity)) || (token.count == 2 && isLast),
        !token.isSuffix, token.key != "JR", token.key != "SR",
        token.key != "II"
      else { return nil }
    }
    return PostalAddress.Unit(type: nil, value: token.printed)
  }

  private static let asideWords = WordSet(Lexicon.attentionWords)

  private static let buildings = WordSet(Lexicon.buildingWords)

  private static let prefixes = WordSet(Lexicon.placePrefixes)
}

extension AddressToken {
  /// `#5` or `#`.
  var hasHash: Bool { key.utf8.first == UInt8(ascii: "#") }
}
