internal import GrammarLanguage

/// Beginnings of words, or several words without their blanks, that are looked for anywhere in a text reduced to its letters.
struct LabelStems {
  /// Small letters without accents, with blanks or line breaks between the stems.
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// Whether one of them stands in a part of a key.
  func occur(in key: LabelKey, _ part: Range<Int>) -> Bool {
    let symbols = key.symbols[part]
    return text.withUTF8Buffer { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] < UInt8(ascii: "a") {
        if end > start, Self.occurs(bytes[start..<end], in: symbols) { return true }
        start = end + 1
      }
      return false
    }
  }

  private static func occurs(_ stem: Slice<UnsafeBufferPointer<UInt8>>, in symbols: ArraySlice<UInt8>) -> Bool
  {
    guard symbols.count >= stem.count else { return false }
    for place in symbols.startIndex...(symbols.endIndex - stem.count) {
      var length = 0
      while length < stem.count, symbols[place + length] == stem[stem.startIndex + length] & 0x1F {
        length += 1
      }
      if length == stem.count { return true }
    }
    return false
  }
}
