/// A set of words, written as text with blanks or line breaks between; `_` stands for a blank inside a word (`NEW_YORK`).
///
/// Words are found by their codes in an array with free places, filled in one pass when the set is first used: the types of a
/// `Set` alone take the runtime longer to make than all lookups of a small bill.
package struct WordSet: Sendable {
  private var codes: [UInt64]

  package init(_ text: StaticString) {
    self.init(roomFor: text.utf8CodeUnitCount)
    fill { places in text.forEachWord { places.insert($0.code) } }
  }

  /// The words by their first eight letters.
  init(lettersOf text: StaticString) {
    self.init(roomFor: text.utf8CodeUnitCount)
    fill { places in text.forEachWord { places.insert($0.letters) } }
  }

  /// An empty set.
  ///
  /// - Parameter roomFor: length in bytes of the texts that its words come from. Two letters and a blank have a place.
  package init(roomFor length: Int) {
    var places = 8
    while places < length / 3 { places *= 2 }
    codes = [UInt64](repeating: 0, count: places)
  }

  package var placeCount: Int { codes.count }

  package func contains(_ code: WordCode) -> Bool { index(of: code) != nil }

  package func contains(_ word: String) -> Bool { contains(WordCode(word)) }

  /// The place of a word, nil where it is missing.
  package func index(of code: WordCode) -> Int? {
    codes.withUnsafeBufferPointer { codes in
      guard !code.isEmpty else { return nil }
      let place = WordPlaces.place(of: code, in: codes)
      return codes[place] == 0 ? nil : place
    }
  }

  /// Keeps words, each in its place.
  @inline(__always)
  package mutating func fill(_ body: (WordPlaces) -> Void) {
    codes.withUnsafeMutableBufferPointer { body(WordPlaces($0)) }
  }
}

/// The places of a set's words while it is filled: open addressing, where 0 is free.
package struct WordPlaces {
  /// A power of two.
  private let codes: UnsafeMutableBufferPointer<UInt64>

  fileprivate init(_ codes: UnsafeMutableBufferPointer<UInt64>) { self.codes = codes }

  /// Keeps a word and returns its place; any other where there is no room for it.
  @discardableResult
  package func insert(_ code: WordCode) -> Int {
    guard !code.isEmpty else { return 0 }
    assert(codes.contains(0), "a table without a free place")
    let place = WordPlaces.place(of: code, in: UnsafeBufferPointer(codes))
    codes[place] = code.value
    return place
  }

  /// Where a word stands, or the free place for it; any place where all are taken.
  @inline(__always)
  fileprivate static func place(of code: WordCode, in codes: UnsafeBufferPointer<UInt64>) -> Int {
    // Fibonacci hashing: high bits of a product with 2^64 over the golden ratio.
    var place = Int(truncatingIfNeeded: (code.value &* 0x9E37_79B9_7F4A_7C15) >> 40) & (codes.count - 1)
    var left = codes.count
    while codes[place] != 0, codes[place] != code.value, left > 0 {
      place = (place + 1) & (codes.count - 1)
      left -= 1
    }
    return place
  }
}
