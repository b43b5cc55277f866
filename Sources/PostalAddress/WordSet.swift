/// A set of words, written as text with blanks or line breaks between; `_` stands for a blank inside a word (`NEW_YORK`).
///
/// Words are found by their codes in an array with free places (open addressing), filled in one pass when the set is first
/// used: the types of a `Set` alone take the runtime longer to make than all lookups of a small bill.
package struct WordSet: Sendable {
  /// A power of two, half as many again as there are words, or more; 0: free.
  private var codes: [UInt64]
  private let shift: UInt64

  package init(_ text: StaticString) {
    self.init(places: WordSet.count(of: text))
    text.forEachWord { word in insert(word.code) }
  }

  /// The words by their first eight letters, of the first or the last word inside each: `MAIL` of `MAIL_STOP`.
  init(_ text: StaticString, lettersOf edge: Edge) {
    self.init(places: WordSet.count(of: text))
    var letters = WordCode()
    var skips = false
    text.withUTF8Buffer { bytes in
      for byte in bytes {
        if byte.endsTableWord {
          insert(letters)
          (letters, skips) = (WordCode(), false)
        } else if byte == UInt8(ascii: "_") {
          if edge == .last { letters = WordCode() } else { skips = true }
        } else if byte.isUpperLetter, !skips, letters.hasRoom {
          letters.append(byte)
        }
      }
    }
    insert(letters)
  }

  enum Edge {
    case first
    case last
  }

  /// An empty set.
  ///
  /// - Parameter places: how many words it must have places for.
  package init(places: Int) {
    var bits = 3
    while 1 << bits < places + places / 2 { bits += 1 }
    codes = [UInt64](repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  package var placeCount: Int { codes.count }

  package func contains(_ code: WordCode) -> Bool { !code.isEmpty && codes[place(of: code)] != 0 }

  package func contains(_ word: String) -> Bool { contains(WordCode(word)) }

  /// The place of a word, nil where it is missing.
  package func index(of code: WordCode) -> Int? {
    let place = place(of: code)
    return !code.isEmpty && codes[place] != 0 ? place : nil
  }

  /// Keeps a word.
  ///
  /// - Returns: its place.
  @discardableResult
  package mutating func insert(_ code: WordCode) -> Int {
    let place = place(of: code)
    if !code.isEmpty { codes[place] = code.value }
    return place
  }

  @inline(__always)
  private func place(of code: WordCode) -> Int {
    // Fibonacci hashing: the high bits of a product with 2^64 over the golden ratio.
    var place = Int(truncatingIfNeeded: (code.value &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while codes[place] != 0, codes[place] != code.value { place = (place + 1) & (codes.count - 1) }
    return place
  }

  /// How many words a table's text has, or one more.
  package static func count(of text: StaticString) -> Int {
    text.withUTF8Buffer { $0.count { $0.endsTableWord } } + 1
  }
}
