/// The labels of a table by their keys: one hashed array over one array of bytes.
///
/// A dictionary of strings takes ten times as long to make, and is made in most processes for the few labels of one bill.
struct LabelIndex {
  private struct Slot {
    var field: RecordField
    var hash: UInt32
    /// Where its key stands in the bytes of all keys.
    var start: Int32
    var end: Int32
  }

  /// Twice as many as there are labels, at least; a power of two.
  private var slots = [Slot?](repeating: nil, count: 2048)
  private var count = 0
  private var keys: [UInt8] = []

  /// - Parameter table: a line for each field: its name, a bar, labels between semicolons. Of two fields with one label the
  ///   later has it.
  init(_ table: StaticString) {
    keys.reserveCapacity(table.utf8CodeUnitCount)
    table.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let bar = line.firstIndex(of: UInt8(ascii: "|")),
          let field = RecordField(rawValue: String(decoding: line[..<bar], as: UTF8.self))
        else { continue }
        var start = bar + 1
        while start < line.endIndex {
          var end = start
          while end < line.endIndex, bytes[end] != UInt8(ascii: ";") { end += 1 }
          insert(bytes[start..<end], field)
          start = end + 1
        }
      }
    }
  }

  private mutating func insert(_ label: Slice<UnsafeBufferPointer<UInt8>>, _ field: RecordField) {
    let start = keys.count
    RecordLabelTable.append(keyOf: label, to: &keys)
    guard keys.count > start, count < slots.count / 2 else { return }
    let hash = Self.hash(keys[start...])
    let place = place(of: keys[start...], hash)
    if slots[place] == nil { count += 1 }
    slots[place] = Slot(field: field, hash: hash, start: Int32(start), end: Int32(keys.count))
  }

  subscript(key: [UInt8]) -> RecordField? { slots[place(of: key[...], Self.hash(key[...]))]?.field }

  /// The slot that holds a key, else the free one where it belongs; less than half of the slots are taken.
  private func place(of key: ArraySlice<UInt8>, _ hash: UInt32) -> Int {
    var place = Int(hash) & (slots.count - 1)
    while let slot = slots[place] {
      if slot.hash == hash, keys[Int(slot.start)..<Int(slot.end)] == key { return place }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  /// FNV-1a (draft-eastlake-fnv, 32 bits).
  private static func hash(_ key: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in key { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }
}
