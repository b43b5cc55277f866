/// A text reduced to what labels are compared by: letters without case or accent, digits, `#` and `&`.
///
/// Blanks, colons and dashes fall away, so that "Account Number:", "AccountNumber" and "A c c o u n t  N u m b e r" are
/// one label.
package struct LabelKey {
  /// Symbols 1...38; see `symbolCount`.
  package private(set) var symbols: [UInt8] = []
  /// Byte offset in the text of each symbol.
  package private(set) var offsets: [Int32] = []

  package static let symbolCount = 39
  /// The symbol of `#`.
  package static let numberSign: UInt8 = 37

  package static func isDigit(_ symbol: UInt8) -> Bool { (27...36).contains(symbol) }

  package init() {}

  package init(_ text: String) {
    reserveCapacity(text.utf8.count)
    append(bytes: text.utf8.span, base: 0)
  }

  /// Whether a text has anything to be compared by.
  package static func hasSymbols(_ text: String) -> Bool {
    text.utf8.contains(where: \.isLetterOrDigit) || !LabelKey(text).symbols.isEmpty
  }

  package mutating func reserveCapacity(_ count: Int) {
    symbols.reserveCapacity(count)
    offsets.reserveCapacity(count)
  }

  package mutating func removeAll() {
    symbols.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
  }

  /// Whether symbols stand one after another in a part of the key.
  package func contains(_ sought: [UInt8], in part: Range<Int>) -> Bool {
    guard let first = sought.first, sought.count <= part.count else { return sought.isEmpty }
    return part.dropLast(sought.count - 1).contains { start in
      symbols[start] == first && sought.indices.allSatisfy { symbols[start + $0] == sought[$0] }
    }
  }

  /// Adds a text's symbols, their offsets counted from `base`.
  package mutating func append(bytes: Span<UInt8>, base: Int) {
    var pending: UInt8 = 0
    for position in bytes.indices {
      let (byte, offset) = (bytes[position], base + position)
      if pending == 0xC3 {
        pending = 0
        let letter = Self.folded[Int(byte & 0x3F)]
        if letter > 0 { add(letter, offset - 1) }
        continue
      }
      if pending == 0xC5, byte == 0x93 || byte == 0x92 {  // œ
        add(UInt8(ascii: "o"), offset - 1)
        add(UInt8(ascii: "e"), offset)
      }
      pending = byte == 0xC3 || byte == 0xC5 ? byte : 0
      add(byte, offset)
    }
  }

  /// Adds a byte's symbol, where it has one.
  @inline(__always)
  private mutating func add(_ byte: UInt8, _ offset: Int) {
    let symbol: UInt8
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): symbol = byte - UInt8(ascii: "a") + 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): symbol = byte - UInt8(ascii: "A") + 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"): symbol = byte - UInt8(ascii: "0") + 27
    case UInt8(ascii: "#"): symbol = Self.numberSign
    case UInt8(ascii: "&"): symbol = 38
    default: return
    }
    symbols.append(symbol)
    offsets.append(Int32(truncatingIfNeeded: offset))
  }

  /// The plain letter of U+00C0...U+00FF by its last six bits; 0 for the two signs among them.
  private static let folded: [UInt8] = Array(
    "aaaaaaaceeeeiiiidnooooo\0ouuuuypsaaaaaaaceeeeiiiidnooooo\0ouuuuypy".utf8
  ).map { $0 }
}
