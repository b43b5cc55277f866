/// The name of a city, town or township.
///
/// A name on the list is a hint where an address has no comma between street and city; one that is missing proves nothing.
enum PlaceName {
  /// Whether the words from `start` up to `end` are a name on the list, abbreviations written out.
  static func isKnown(_ tokens: [AddressToken], _ start: Int, _ end: Int) -> Bool {
    guard end > start, end - start <= 5 else { return false }
    return contains(standard(tokens[start..<end].map(\.key)))
  }

  /// The same, but a name that begins with a directional must lie in one of the states, where any are given:
  /// `N MIAMI` is a city of Florida, while a street may end in N before `JACKSON MS`.
  static func isKnown(_ tokens: [AddressToken], _ start: Int, _ end: Int, in states: [String]) -> Bool {
    guard end - start > 1, !states.isEmpty, Directional.isDirectional(tokens[start].key) else {
      return isKnown(tokens, start, end)
    }
    guard end - start <= 5 else { return false }
    let name = standard(tokens[start..<end].map(\.key))
    return states.contains { contains("\(name) \($0)") }
  }

  /// The name with its abbreviations written out, for comparing: `ST. LOUIS` gives `SAINT LOUIS`.
  static func standard(_ keys: [String]) -> String {
    keys.flatMap { $0.split(separator: "-") }
      .map { full(String($0)) }.joined(separator: " ")
  }

  private static func full(_ word: String) -> String {
    switch word {
    case "ST": "SAINT"
    case "STE": "SAINTE"
    case "FT": "FORT"
    case "MT": "MOUNT"
    case "TOWNSHIP", "TW": "TWP"
    default:
      word.utf8.count <= 1 || Directional.isDirectional(word)
        ? (Directional.name(of: word) ?? word) : (StreetSuffix.name(of: word) ?? word)
    }
  }

  private static func contains(_ name: String) -> Bool {
    table.withUTF8Buffer { bytes in
      name.utf8.withContiguousStorageIfAvailable { search($0, in: bytes) }
        ?? search(
          Array(name.utf8), in: bytes)
    }
  }

  /// A binary search over the bytes of the table: it needs no table in memory and nothing at start.
  private static func search(
    _ name: some RandomAccessCollection<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, !bytes[start - 1].separatesNames { start -= 1 }
      var end = start
      while end < high, !bytes[end].separatesNames { end += 1 }
      let entry = bytes[start..<end]
      if entry.elementsEqual(name) { return true }
      if entry.lexicographicallyPrecedes(name) { low = end + 1 } else { high = start }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var separatesNames: Bool { self == UInt8(ascii: ",") || self == UInt8(ascii: "\n") }
}
