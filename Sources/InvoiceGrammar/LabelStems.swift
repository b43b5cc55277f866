internal import GrammarLanguage

/// Beginnings of words, or several words without their blanks, that are looked for anywhere in a text reduced to its letters.
struct LabelStems {
  /// Small letters without accents, with blanks or line breaks between the stems.
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// Whether one of them stands in the letters, as ``LabelKey`` has them.
  func occur(in symbols: [UInt8]) -> Bool {
    text.withUTF8Buffer { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] < UInt8(ascii: "a") {
        if end > start, Self.occurs(bytes[start..<end], in: symbols) { return true }
        start = end + 1
      }
      return false
    }
  }

  private static func occurs(_ stem: Slice<UnsafeBufferPointer<UInt8>>, in symbols: [UInt8]) -> Bool {
    guard let first = stem.first, symbols.count >= stem.count else { return false }
    for place in 0...(symbols.count - stem.count) where symbols[place] == first & 0x1F {
      if zip(symbols[place...], stem).allSatisfy({ $0 == $1 & 0x1F }) { return true }
    }
    return false
  }
}
