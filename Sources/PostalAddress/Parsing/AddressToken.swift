/// One printed word of an address, without the comma after it.
struct AddressToken: Sendable {
  /// As printed.
  let printed: String
  /// Upper-case ASCII for looking up: accents folded, full stops, quotes and brackets dropped, any dash a hyphen.
  let key: String
  /// The key as tables are asked for it, and the first eight letters of it.
  let code: WordCode
  let letters: WordCode
  /// Of the key, in bytes.
  let count: Int
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

  init?(_ printed: String) {
    guard let token = WordCode.withBytes(printed, { AddressToken($0) }) else { return nil }
    self = token
  }

  /// - Parameter printed: the UTF-8 of one word.
  private init?(_ printed: UnsafeBufferPointer<UInt8>) {
    var word = FoldedWord()
    // Accents take two bytes and fold to two letters at most, `½` to four characters.
    let room = printed.contains { $0 >= 0x80 } ? printed.count * 2 : printed.count
    key = String(unsafeUninitializedCapacity: room) { word.fold(printed, into: $0) }
    guard word.count > 0 else { return nil }
    self.printed = String(decoding: printed, as: UTF8.self)
    count = word.count
    code = word.code
    letters = word.letters
    hasDigit = word.digits > 0
    isDigits = word.digits == word.count
    isLetters = word.capitals == word.count
    isOrdinal = word.isOrdinal
    // No table has a word with a digit.
    isCommonSuffix = !hasDigit && StreetSuffix.isCommon(code)
    isSuffix = isCommonSuffix || !hasDigit && StreetSuffix.isSuffix(code)
    isDirectional = !hasDigit && Directional.isDirectional(code)
    mayBeginUnit = !hasDigit && UnitDesignator.mayBegin(letters)
    isDesignator = mayBeginUnit && UnitDesignator.isDesignator(code)
    placeName = PlaceName.standard(key, isPlain: !isSuffix && !isDirectional)
  }

  /// One letter and nothing else.
  var isLetter: Bool { isLetters && count == 1 }

  var isHash: Bool { key == "#" }

  /// The tokens of one or several lines; commas, semicolons and line breaks end a segment.
  static func tokens(of text: String) -> [AddressToken] {
    WordCode.withBytes(text) { joiningDirectionals(tokens(of: $0)) }
  }

  private static func tokens(of text: UnsafeBufferPointer<UInt8>) -> [AddressToken] {
    var tokens: [AddressToken] = []
    var start = 0
    var index = 0
    while index < text.count {
      var (scalar, length) = text.scalar(at: index)
      // A line break that came escaped, as in JSON.
      if scalar == UInt8(ascii: "\\"), index + 1 < text.count, text[index + 1] == UInt8(ascii: "n") {
        (scalar, length) = (0x0A, 2)
      }
      if scalar == UInt8(ascii: "#"), index > start {
        // `Apt#5`, `Box# 63`
        append(text[start..<index], to: &tokens)
        start = index
      }
      if scalar.endsWord {
        append(text[start..<index], to: &tokens)
        if scalar.endsSegment, !tokens.isEmpty { tokens[tokens.count - 1].endsSegment = true }
        start = index + length
      }
      index += length
    }
    append(text[start...], to: &tokens)
    return tokens
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
          || (joined.count > 1 && joined[joined.count - 2].isCommonSuffix),
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

  /// The code of the keys from `start` up to `end` with blanks between.
  static func code(_ tokens: [AddressToken], _ start: Int, _ end: Int) -> WordCode {
    var code = tokens[start].code
    for index in start + 1..<max(start + 1, end) {
      code.append(UInt8(ascii: " "))
      for byte in tokens[index].key.utf8 { code.append(byte) }
    }
    return code
  }

  /// Where the postal code begins that stands right behind its state: "TX75001".
  private static func gluedCode(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let code = word.startIndex + 2
    guard (7...12).contains(word.count), word[code].isDigit, word.prefix(2).allSatisfy(\.isUpperLetter) else {
      return nil
    }
    let digits = word[code...].count(where: \.isDigit)
    guard digits == 5 && word.count == 7 || digits == 9,
      word[code...].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") }),
      State.isState(WordCode(word.prefix(2)))
    else { return nil }
    return code
  }

  private static func append(_ word: Slice<UnsafeBufferPointer<UInt8>>, to tokens: inout [AddressToken]) {
    guard !word.isEmpty, !word.starts(with: "##".utf8) else { return }
    if let code = gluedCode(word) {
      append(word[..<code], to: &tokens)
      return append(word[code...], to: &tokens)
    }
    if let token = AddressToken(UnsafeBufferPointer(rebasing: word)) { tokens.append(token) }
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isUpperLetter: Bool { self >= 0x41 && self <= 0x5A }
}

extension UInt32 {
  fileprivate var endsSegment: Bool {
    switch self {
    case 0x0A...0x0D, 0x2C, 0x3B, 0x85, 0x2028, 0x2029, 0x2022: true
    default: false
    }
  }

  fileprivate var endsWord: Bool {
    switch self {
    case 0x09, 0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x3000: true
    default: endsSegment
    }
  }
}
