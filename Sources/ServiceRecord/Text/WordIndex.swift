/// Where words stand in a table, found by their bytes: one hashed array over one array of bytes.
///
/// A dictionary of strings takes ten times as long to make, and is made in most processes for the few words of one document;
/// the first one with a new kind of value takes as long again.
struct WordIndex {
  private struct Slot {
    var value: Int32
    var hash: UInt32
    /// Where its word stands in the bytes of all words; a free slot has an empty one.
    var start: Int32
    var end: Int32

    var isFree: Bool { start == end }
  }

  /// Twice as many as there are words, at least; a power of two.
  private var slots: [Slot]
  private var count = 0
  private var bytes: [UInt8] = []

  /// - Parameters:
  ///   - words: how many words there may be; more are left out.
  ///   - bytes: how many bytes they have together, about.
  init(words: Int, bytes: Int) {
    var size = 16
    while size < words * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(value: 0, hash: 0, start: 0, end: 0), count: size)
    self.bytes.reserveCapacity(bytes)
  }

  /// Of two values of one word the later stays.
  ///
  /// - Parameter write: appends the word's bytes.
  mutating func insert(_ value: Int, _ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    guard bytes.count > start, count < slots.count / 2 else { return }
    let hash = Self.hash(bytes[start...])
    let place = place(of: bytes[start...], hash)
    if slots[place].isFree { count += 1 }
    slots[place] = Slot(
      value: Int32(clamping: value), hash: hash, start: Int32(start), end: Int32(bytes.count))
  }

  mutating func insert(_ value: Int, _ word: ArraySlice<UInt8>) { insert(value) { $0 += word } }

  /// The value of a word; nil where it stands not in the table.
  subscript(word: some Collection<UInt8>) -> Int? {
    let slot = slots[place(of: word, Self.hash(word))]
    return slot.isFree ? nil : Int(slot.value)
  }

  /// The slot that holds a word, else the free one where it belongs; less than half of the slots are taken.
  private func place(of word: some Collection<UInt8>, _ hash: UInt32) -> Int {
    var place = Int(hash) & (slots.count - 1)
    while !slots[place].isFree {
      let slot = slots[place]
      if slot.hash == hash, bytes[Int(slot.start)..<Int(slot.end)].elementsEqual(word) { return place }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  /// FNV-1a (draft-eastlake-fnv, 32 bits).
  private static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }
}
