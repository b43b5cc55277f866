/// Finds which of some words stand in texts, by their bytes, in one walk over each text.
struct WordSearch {
  private let words: [[UInt8]]
  /// By a word's first byte: a bit for each word.
  private var starts = [UInt64](repeating: 0, count: 256)

  /// - Parameter words: at most 64.
  init(_ words: [String]) {
    self.words = words.prefix(UInt64.bitWidth).map { Array($0.utf8) }
    for (index, word) in self.words.enumerated() {
      if let first = word.first { starts[Int(first)] |= 1 << UInt64(index) }
    }
  }

  /// Adds a bit for each word that stands in a text, in the order of the words.
  func find(in text: [UInt8], adding found: inout UInt64) {
    for position in text.indices {
      var candidates = starts[Int(text[position])] & ~found
      while candidates != 0 {
        let index = candidates.trailingZeroBitCount
        candidates &= candidates - 1
        if text[position...].starts(with: words[index]) { found |= 1 << UInt64(index) }
      }
    }
  }
}
