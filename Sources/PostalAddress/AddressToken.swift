/// One printed word of an address, without the comma after it.
struct AddressToken: Sendable {
  /// As printed.
  let printed: String
  /// Upper-case ASCII for looking up: accents folded, full stops, quotes and brackets dropped, any dash a hyphen.
  let key: String
  /// A comma or a line break follows.
  var endsSegment = false

  let hasDigit: Bool
  /// Nothing but digits.
  let isDigits: Bool
  /// Nothing but letters.
  let isLetters: Bool
  /// `3RD`, `17TH`.
  let isOrdinal: Bool

  // What tables say of the key: a parser asks many times.

  /// A street suffix, and one that is nearly always the end of a street.
  let isSuffix: Bool
  let isCommonSuffix: Bool
  let isDirectional: Bool
  /// The word for a part of a building.
  let isDesignator: Bool
  /// Such a word, or perhaps the first of several that are one.
  let mayBeginUnit: Bool
  /// The key as names of places have it, abbreviations written out; empty for a lone dash.
  let placeName: String

  init?(_ printed: Substring) {
    var key: [UInt8] = []
    key.reserveCapacity(printed.utf8.count)
    for scalar in printed.unicodeScalars { AddressToken.fold(scalar, into: &key) }
    guard !key.isEmpty else { return nil }
    self.printed = String(printed)
    self.key = String(decoding: key, as: UTF8.self)
    hasDigit = key.contains { $0.isDigit }
    isDigits = key.allSatisfy { $0.isDigit }
    isLetters = key.allSatisfy { $0.isUpperLetter }
    isOrdinal = AddressToken.isOrdinal(key)
    // No table has a word with a digit.
    isSuffix = !hasDigit && StreetSuffix.abbreviation(of: self.key) != nil
    isCommonSuffix = isSuffix && StreetSuffix.isCommon(self.key)
    isDirectional = !hasDigit && Directional.isDirectional(self.key)
    mayBeginUnit = !hasDigit && UnitDesignator.firstWords.contains(LetterCode.code(of: key))
    isDesignator = mayBeginUnit && UnitDesignator.abbreviation(of: self.key) != nil
    placeName = PlaceName.standard(self.key, isPlain: !isSuffix && !isDirectional)
  }

  var count: Int { key.utf8.count }

  /// One letter and nothing else.
  var isLetter: Bool { isLetters && count == 1 }

  var isHash: Bool { key == "#" }

  private static func isOrdinal(_ key: [UInt8]) -> Bool {
    guard key.count > 2, key.dropLast(2).allSatisfy({ $0.isDigit }) else { return false }
    return ["ST", "ND", "RD", "TH"].contains { (ending: StaticString) in
      ending.withUTF8Buffer { $0.elementsEqual(key.suffix(2)) }
    }
  }

  /// The tokens of one or several lines; commas, semicolons and line breaks end a segment.
  static func tokens(of text: String) -> [AddressToken] {
    var tokens: [AddressToken] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      var scalar = scalars[index]
      var next = scalars.index(after: index)
      // A line break that came escaped, as in JSON.
      if scalar == "\\", next < scalars.endIndex, scalars[next] == "n" {
        scalar = "\n"
        next = scalars.index(after: next)
      }
      if scalar == "#", index > start {
        // `Apt#5`, `Box# 63`
        append(text[start..<index], to: &tokens)
        start = index
      }
      if scalar.endsWord {
        append(text[start..<index], to: &tokens)
        if scalar.endsSegment, !tokens.isEmpty { tokens[tokens.count - 1].endsSegment = true }
        start = next
      }
      index = next
    }
    append(text[start...], to: &tokens)
    return joiningDirectionals(tokens)
  }

  /// `N. W.` and `Dr S E` as one word.
  private static func joiningDirectionals(_ tokens: [AddressToken]) -> [AddressToken] {
    let second = tokens.indices.dropFirst().first { index in
      (tokens[index].key == "E" || tokens[index].key == "W")
        && (tokens[index - 1].key == "N" || tokens[index - 1].key == "S")
    }
    guard tokens.count > 2, second != nil else { return tokens }
    var joined: [AddressToken] = []
    joined.reserveCapacity(tokens.count)
    for token in tokens {
      if let last = joined.last, !last.endsSegment, token.key == "E" || token.key == "W",
        last.key == "N" || last.key == "S",
        (last.printed.hasSuffix(".") && token.printed.hasSuffix("."))
          || (joined.count > 1 && StreetSuffix.isCommon(joined[joined.count - 2].key)),
        var merged = AddressToken("\(last.printed) \(token.printed)")
      {
        merged.endsSegment = token.endsSegment
        joined[joined.count - 1] = merged
      } else {
        joined.append(token)
      }
    }
    return joined
  }

  static func tokens(of lines: [String]) -> [AddressToken] {
    tokens(of: lines.joined(separator: "\n"))
  }

  /// The keys from `start` up to `end` with blanks between.
  static func joinedKey(_ tokens: [AddressToken], _ start: Int, _ end: Int) -> String {
    if end - start == 1 { return tokens[start].key }
    return tokens[start..<max(start, end)].map(\.key).joined(separator: " ")
  }

  /// The printed words from `start` up to `end`, nil where there are none.
  static func joined(_ tokens: [AddressToken], _ start: Int, _ end: Int) -> String? {
    guard start < end else { return nil }
    return tokens[start..<end].map(\.printed).joined(separator: " ")
  }

  private static func append(_ word: Substring, to tokens: inout [AddressToken]) {
    guard !word.isEmpty else { return }
    if word.utf8.first == UInt8(ascii: "#"), word.utf8.count > 1,
      word.utf8.dropFirst().first == UInt8(ascii: "#")
    {
      return
    }
    if let token = AddressToken(word) { tokens.append(token) }
  }

  private static func fold(_ scalar: Unicode.Scalar, into key: inout [UInt8]) {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A: key.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x61...0x7A: key.append(UInt8(truncatingIfNeeded: scalar.value - 32))
    case 0x23, 0x26, 0x2D, 0x2F, 0x24, 0x25, 0x40: key.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x2010...0x2015, 0x2212: key.append(UInt8(ascii: "-"))
    case 0xBC...0xBE:
      if key.last?.isDigit == true { key.append(UInt8(ascii: "-")) }
      key.append(contentsOf: (scalar.value == 0xBC ? "1/4" : scalar.value == 0xBD ? "1/2" : "3/4").utf8)
    case 0xC0...0xC5, 0xE0...0xE5: key.append(UInt8(ascii: "A"))
    case 0xC7, 0xE7: key.append(UInt8(ascii: "C"))
    case 0xC8...0xCB, 0xE8...0xEB: key.append(UInt8(ascii: "E"))
    case 0xCC...0xCF, 0xEC...0xEF: key.append(UInt8(ascii: "I"))
    case 0xD1, 0xF1: key.append(UInt8(ascii: "N"))
    case 0xD2...0xD6, 0xF2...0xF6: key.append(UInt8(ascii: "O"))
    case 0xD9...0xDC, 0xF9...0xFC: key.append(UInt8(ascii: "U"))
    case 0x152, 0x153: key.append(contentsOf: "OE".utf8)
    default: break
    }
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isUpperLetter: Bool { self >= 0x41 && self <= 0x5A }
}

extension Unicode.Scalar {
  fileprivate var endsSegment: Bool {
    switch value {
    case 0x0A...0x0D, 0x2C, 0x3B, 0x85, 0x2028, 0x2029, 0x2022: true
    default: false
    }
  }

  fileprivate var endsWord: Bool {
    switch value {
    case 0x09, 0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x3000: true
    default: endsSegment
    }
  }
}
