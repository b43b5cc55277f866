/// A set of words, written as text with blanks or line breaks between; `_` stands for a blank inside a word (`NEW_YORK`).
///
/// Words are found by their codes in an array with free places (open addressing), filled in one pass when the set is first
/// used: the types of a `Set` alone take the runtime longer to make than all lookups of a small bill.
package struct WordSet: Sendable {
  /// A power of two, half as many again as there are words, or more; 0: free.
  private var codes: [UInt64]
  private let shift: UInt64

  package init(_ text: StaticString) {
    self.init(places: WordSet.words(in: text))
    text.forEachWord { word, _ in insert(WordCode(joining: word)) }
  }

  /// The words by their first eight letters, of the first or the last word inside each: `MAIL` of `MAIL_STOP`.
  init(_ text: StaticString, lettersOf edge: Edge) {
    self.init(places: WordSet.words(in: text))
    text.forEachWord { word, _ in insert(WordCode.letters(of: edge.part(of: word))) }
  }

  enum Edge {
    case first
    case last

    func part(of word: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
      switch self {
      case .first: word[..<(word.firstIndex(of: UInt8(ascii: "_")) ?? word.endIndex)]
      case .last: word[(word.lastIndex(of: UInt8(ascii: "_")).map { $0 + 1 } ?? word.startIndex)...]
      }
    }
  }

  /// An empty set.
  ///
  /// - Parameter places: how many words it must have places for.
  init(places: Int) {
    var bits = 3
    while 1 << bits < places + places / 2 { bits += 1 }
    codes = [UInt64](repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  var placeCount: Int { codes.count }

  package func contains(_ code: WordCode) -> Bool { code.value != 0 && codes[place(of: code)] != 0 }

  package func contains(_ word: String) -> Bool { contains(WordCode(word)) }

  /// The place of a word, nil where it is missing.
  func index(of code: WordCode) -> Int? {
    let place = place(of: code)
    return code.value != 0 && codes[place] != 0 ? place : nil
  }

  /// Keeps a word.
  ///
  /// - Returns: its place.
  @discardableResult
  mutating func insert(_ code: WordCode) -> Int {
    let place = place(of: code)
    codes[place] = code.value
    return place
  }

  @inline(__always)
  private func place(of code: WordCode) -> Int {
    // Fibonacci hashing: the high bits of a product with 2^64 over the golden ratio.
    var place = Int(truncatingIfNeeded: (code.value &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while codes[place] != 0, codes[place] != code.value { place = (place + 1) & (codes.count - 1) }
    return place
  }

  private static func words(in text: StaticString) -> Int {
    text.withUTF8Buffer { $0.count { $0.endsTableWord } } + 1
  }
}

extension WordCode {
  /// - Parameter word: as tables write it, with `_` for a blank.
  @inline(__always)
  init(joining word: UnsafeBufferPointer<UInt8>) {
    self.init()
    for byte in word { append(byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte) }
  }
}

extension StaticString {
  /// Visits the words of a table with the offset at which the row of each begins.
  @inline(__always)
  func forEachWord(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
    withUTF8Buffer { bytes in
      var row = 0
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index].endsTableWord {
        if index > start { body(UnsafeBufferPointer(rebasing: bytes[start..<index]), row) }
        start = index + 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { row = start }
      }
    }
  }
}

extension UInt8 {
  var endsTableWord: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") }
}
