/// The first word of a printed line, looked at as bytes before anything is cut: most cells of a bill end here.
struct FirstWord {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let word: Range<Int>

  /// Whether a street, box or route may follow: a house number with letters after it, or one of a few words.
  static func mayBeginDeliveryLine(_ text: String) -> Bool {
    WordCode.withBytes(text) { bytes in
      guard (4...120).contains(bytes.count), let first = FirstWord(bytes) else { return false }
      return first.mayBeginDeliveryLine
    }
  }

  /// Whether a unit may follow: a number sign, a designator, or an ordinal before a floor.
  static func mayBeginUnitLine(_ text: String) -> Bool {
    WordCode.withBytes(text) { bytes in
      guard (2...60).contains(bytes.count), let first = FirstWord(bytes) else { return false }
      return first.mayBeginUnitLine
    }
  }

  private init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.firstIndex(where: { $0 != UInt8(ascii: " ") }) else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: " "), bytes[end] != UInt8(ascii: ",") { end += 1 }
    guard end > start, end - start <= 16 else { return nil }
    self.bytes = bytes
    word = start..<end
  }

  private var code: WordCode { WordCode.letters(of: bytes[word]) }

  private var mayBeginDeliveryLine: Bool {
    let first = bytes[word.lowerBound]
    if first == UInt8(ascii: "#") { return true }
    guard first.isDigit else {
      if word.count > 1, bytes[word.lowerBound + 1].isDigit { return true }
      return FirstWord.starters.contains(code) || UnitDesignator.mayBegin(code)
    }
    let hasHyphen = bytes[word].contains(UInt8(ascii: "-"))
    for byte in bytes[word] where !byte.isDigit && !(byte & 0xDF).isUpperLetter && byte != UInt8(ascii: "-") {
      // Amounts, times and dates; but a fraction may follow a hyphen and a floor may carry an accent.
      guard byte >= 0x80 || (byte == UInt8(ascii: "/") && hasHyphen) else { return false }
    }
    return bytes[word.upperBound...].contains { ($0 & 0xDF).isUpperLetter }
  }

  private var mayBeginUnitLine: Bool {
    let first = bytes[word.lowerBound]
    if first == UInt8(ascii: "#") { return true }
    if first.isDigit {
      let next = bytes[word.upperBound...].first { $0 != UInt8(ascii: " ") } ?? 0
      return "FLE".utf8.contains(next & 0xDF) || next >= 0x80
    }
    return UnitDesignator.mayBegin(code) || FirstWord.floorWords.contains(code)
  }

  private static let starters = WordSet(lettersOf: Lexicon.firstWords)

  private static let floorWords = WordSet(lettersOf: Lexicon.floorWords)
}
