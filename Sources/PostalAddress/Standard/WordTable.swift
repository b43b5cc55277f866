/// A table of words and the standard form that each stands for.
///
/// Written as text, a row a line: the standard form first, then its variants, with blanks between;
/// `_` stands for a blank inside a variant (`NEW_YORK`). A word stands in one row. Read in one pass when first used, as
/// ``WordSet`` is.
struct WordTable: Sendable {
  let text: StaticString
  /// The words, those that begin or end variants of several words, and the first eight letters of long ones.
  private let words: WordSet
  private var notes: [Note]

  /// What is known of a word, in one number: offset of its row and 1, or 0 where it is only a part of variants; the number
  /// of words in the longest variant that begins with it; and in the longest that ends with it.
  private typealias Note = UInt64

  init(_ text: StaticString) {
    self.text = text
    // A variant of several words adds its first and its last, and is long enough for that.
    var words = WordSet(roomFor: text.utf8CodeUnitCount)
    notes = [Note](repeating: 0, count: words.placeCount)
    notes.withUnsafeMutableBufferPointer { notes in
      words.fill { places in text.forEachWord { WordTable.add($0, to: places, notes) } }
    }
    self.words = words
  }

  @inline(__always)
  private static func add(
    _ word: TableWord, to places: WordPlaces, _ notes: UnsafeMutableBufferPointer<Note>
  ) {
    let place = places.insert(word.code)
    if notes[place] & 0xFFFF_FFFF == 0 { notes[place] |= UInt64(word.row + 1) }
    if word.isSeveral { addEdges(of: word, to: places, notes) }
    if !word.code.hasRoom { places.insert(word.letters) }
  }

  private static func addEdges(
    of word: TableWord, to places: WordPlaces, _ notes: UnsafeMutableBufferPointer<Note>
  ) {
    let count = UInt64(word.count)
    for edge in [word.first, word.last] where edge.count > 8 { places.insert(WordCode.letters(of: edge)) }
    let first = places.insert(WordCode(word.first))
    if (notes[first] >> 32) & 0xFF < count { notes[first] = notes[first] & ~(0xFF << 32) | count << 32 }
    let last = places.insert(WordCode(word.last))
    if notes[last] >> 40 < count { notes[last] = notes[last] & ~(0xFF << 40) | count << 40 }
  }

  /// Whether it is a variant or standard form.
  func contains(_ code: WordCode) -> Bool { row(of: code) != nil }

  /// The standard form of a variant, or of itself.
  subscript(code: WordCode) -> String? { row(of: code).map { word(at: $0) } }

  subscript(word: String) -> String? { self[WordCode(word)] }

  /// Whether a variant may begin or end with a word, by its first eight letters: a quick look that says no for most words
  /// of a bill, and yes for some that are none of the table's.
  func mayHold(_ letters: WordCode) -> Bool { words.contains(letters) }

  /// The first variant of the row that a word stands in, which is the word in full.
  func full(_ code: WordCode) -> String? {
    guard let row = row(of: code) else { return nil }
    return text.withUTF8Buffer { bytes in
      let end = bytes[row...].firstIndex { $0 <= UInt8(ascii: " ") } ?? bytes.count
      guard end < bytes.count, bytes[end] == UInt8(ascii: " ") else { return word(at: row) }
      return word(at: end + 1)
    }
  }

  /// The longest variant that starts at `start` in `tokens` before `end`: its standard form and its length.
  func match(_ tokens: [AddressToken], at start: Int, before end: Int) -> (standard: String, count: Int)? {
    guard start < end, let note = note(of: tokens[start].code) else { return nil }
    var count = min(max(1, Int((note >> 32) & 0xFF)), end - start)
    while count > 0 {
      if let found = self[AddressToken.code(tokens, start, start + count)] { return (found, count) }
      count -= 1
    }
    return nil
  }

  /// The longest variant that ends before `end`, from `start` on.
  func match(_ tokens: [AddressToken], endingAt end: Int, after start: Int) -> (standard: String, count: Int)?
  {
    guard start < end, let note = note(of: tokens[end - 1].code) else { return nil }
    var count = min(max(1, Int(note >> 40)), end - start)
    while count > 0 {
      if let found = self[AddressToken.code(tokens, end - count, end)] { return (found, count) }
      count -= 1
    }
    return nil
  }

  private func note(of code: WordCode) -> Note? { words.index(of: code).map { notes[$0] } }

  private func row(of code: WordCode) -> Int? {
    guard let note = note(of: code), note & 0xFFFF_FFFF != 0 else { return nil }
    return Int(note & 0xFFFF_FFFF) - 1
  }

  private func word(at start: Int) -> String {
    text.withUTF8Buffer { bytes in
      let end = bytes[start...].firstIndex { $0 <= UInt8(ascii: " ") } ?? bytes.count
      let word = String(decoding: bytes[start..<end], as: UTF8.self)
      guard bytes[start..<end].contains(UInt8(ascii: "_")) else { return word }
      return String(word.map { $0 == "_" ? " " : $0 })
    }
  }
}
