internal import GrammarLanguage

/// Words, beginnings of words, or several words without their blanks, that are looked for in a text reduced to its letters.
struct LabelStems {
  /// Small letters without accents, with blanks or line breaks between the stems.
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// Whether one of them stands anywhere in a part of a key.
  func occur(in key: LabelKey, _ part: Range<Int>) -> Bool {
    contains { stem in
      guard stem.count <= part.count else { return false }
      return (part.lowerBound...(part.upperBound - stem.count)).contains { stand(stem, at: $0, of: key) }
    }
  }

  /// Whether a part of a key is one of them.
  func include(_ part: Range<Int>, of key: LabelKey) -> Bool {
    contains { $0.count == part.count && stand($0, at: part.lowerBound, of: key) }
  }

  private func stand(_ stem: Slice<UnsafeBufferPointer<UInt8>>, at place: Int, of key: LabelKey) -> Bool {
    var length = 0
    while length < stem.count, key.symbols[place + length] == stem[stem.startIndex + length] & 0x1F {
      length += 1
    }
    return length == stem.count
  }

  private func contains(_ isFound: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool) -> Bool {
    text.withUTF8Buffer { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] < UInt8(ascii: "a") {
        if end > start, isFound(bytes[start..<end]) { return true }
        start = end + 1
      }
      return false
    }
  }
}
