/// The name of a city, town or township.
///
/// A name on the list is a hint where an address has no comma between street and city; one that is missing proves nothing.
enum PlaceName {
  /// Whether the words from `start` up to `end` are a name on the list, abbreviations written out.
  static func isKnown(_ tokens: [AddressToken], _ start: Int, _ end: Int) -> Bool {
    guard end > start, end - start <= 5 else { return false }
    return contains(joined(tokens[start..<end]))
  }

  /// The same, but a name that begins with a directional must lie in one of the states, where any are given:
  /// `N MIAMI` is a city of Florida, while a street may end in N before `JACKSON MS`.
  static func isKnown(_ tokens: [AddressToken], _ start: Int, _ end: Int, in states: [String]) -> Bool {
    guard end - start > 1, !states.isEmpty, tokens[start].isDirectional else {
      return isKnown(tokens, start, end)
    }
    guard end - start <= 5 else { return false }
    let name = joined(tokens[start..<end])
    return states.contains { contains(name + [UInt8(ascii: " ")] + $0.utf8) }
  }

  private static func joined(_ tokens: ArraySlice<AddressToken>) -> [UInt8] {
    var name: [UInt8] = []
    name.reserveCapacity(48)
    for token in tokens where !token.placeName.isEmpty {
      if !name.isEmpty { name.append(UInt8(ascii: " ")) }
      name.append(contentsOf: token.placeName.utf8)
    }
    return name
  }

  /// The name with its abbreviations written out, for comparing: `ST. LOUIS` gives `SAINT LOUIS`.
  static func standard(_ keys: [String]) -> String {
    keys.flatMap { $0.split(separator: "-") }
      .map { full(String($0)) }.joined(separator: " ")
  }

  /// One word of a name written out.
  ///
  /// - Parameter isPlain: the word is neither a suffix nor a directional.
  static func standard(_ key: String, isPlain: Bool) -> String {
    if key.utf8.contains(UInt8(ascii: "-")) { return standard([key]) }
    return isPlain && key.utf8.count > 2 && key != "STE" && key != "TOWNSHIP" ? key : full(key)
  }

  private static func full(_ word: String) -> String {
    switch word {
    case "ST": "SAINT"
    case "STE": "SAINTE"
    case "FT": "FORT"
    case "MT": "MOUNT"
    case "TOWNSHIP", "TW": "TWP"
    default:
      word.utf8.count <= 1 || Directional.isDirectional(WordCode(word))
        ? (Directional.name(of: word) ?? word) : (StreetSuffix.name(of: word) ?? word)
    }
  }

  private static func contains(_ name: [UInt8]) -> Bool {
    Lexicon.placeNames.withUTF8Buffer { bytes in name.withUnsafeBufferPointer { search($0, in: bytes) } }
  }

  /// A binary search over the bytes of the table: it needs no table in memory and nothing at start.
  private static func search(
    _ name: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, !bytes[start - 1].separatesNames { start -= 1 }
      var end = start
      while end < high, end - start < name.count, bytes[end] == name[end - start] { end += 1 }
      let isRead = end == high || bytes[end].separatesNames
      if isRead, end - start == name.count { return true }
      if isRead || end - start < name.count && bytes[end] < name[end - start] {
        while end < high, !bytes[end].separatesNames { end += 1 }
        low = end + 1
      } else {
        high = start
      }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var separatesNames: Bool { self == UInt8(ascii: ",") || self == UInt8(ascii: "\n") }
}
