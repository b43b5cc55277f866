/// A printed word as tables have it: upper-case ASCII, accents folded, full stops, quotes and brackets dropped, any dash a
/// hyphen; with what the parser asks about its bytes.
struct FoldedWord {
  private(set) var count = 0
  private(set) var digits = 0
  private(set) var capitals = 0
  private(set) var code = WordCode()
  /// The code of its first eight letters.
  private(set) var letters = WordCode()
  /// `3RD`, `17TH`.
  private(set) var isOrdinal = false

  /// Writes the folded word into a buffer with room for it; what finds no room is left out.
  ///
  /// - Returns: the number of bytes written.
  mutating func fold(_ printed: UnsafeBufferPointer<UInt8>, into key: UnsafeMutableBufferPointer<UInt8>)
    -> Int
  {
    var index = 0
    while index < printed.count {
      let (scalar, length) = printed.scalar(at: index)
      fold(scalar, into: key)
      index += length
    }
    isOrdinal = count > 2 && digits == count - 2 && FoldedWord.isOrdinalEnding(key[count - 2], key[count - 1])
    return count
  }

  private static func isOrdinalEnding(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (UInt8(ascii: "S"), UInt8(ascii: "T")), (UInt8(ascii: "N"), UInt8(ascii: "D")),
      (UInt8(ascii: "R"), UInt8(ascii: "D")), (UInt8(ascii: "T"), UInt8(ascii: "H")):
      true
    default: false
    }
  }

  private mutating func fold(_ scalar: UInt32, into key: UnsafeMutableBufferPointer<UInt8>) {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A: append(UInt8(truncatingIfNeeded: scalar), key)
    case 0x61...0x7A: append(UInt8(truncatingIfNeeded: scalar - 32), key)
    case 0x23, 0x26, 0x2D, 0x2F, 0x24, 0x25, 0x40: append(UInt8(truncatingIfNeeded: scalar), key)
    case 0x2010...0x2015, 0x2212: append(UInt8(ascii: "-"), key)
    case 0xBC...0xBE:
      if count > 0, key[count - 1].isDigit { append(UInt8(ascii: "-"), key) }
      append(scalar == 0xBE ? UInt8(ascii: "3") : UInt8(ascii: "1"), key)
      append(UInt8(ascii: "/"), key)
      append(scalar == 0xBD ? UInt8(ascii: "2") : UInt8(ascii: "4"), key)
    case 0xC0...0xC5, 0xE0...0xE5: append(UInt8(ascii: "A"), key)
    case 0xC7, 0xE7: append(UInt8(ascii: "C"), key)
    case 0xC8...0xCB, 0xE8...0xEB: append(UInt8(ascii: "E"), key)
    case 0xCC...0xCF, 0xEC...0xEF: append(UInt8(ascii: "I"), key)
    case 0xD1, 0xF1: append(UInt8(ascii: "N"), key)
    case 0xD2...0xD6, 0xF2...0xF6: append(UInt8(ascii: "O"), key)
    case 0xD9...0xDC, 0xF9...0xFC: append(UInt8(ascii: "U"), key)
    case 0x152, 0x153:
      append(UInt8(ascii: "O"), key)
      append(UInt8(ascii: "E"), key)
    default: break
    }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8, _ key: UnsafeMutableBufferPointer<UInt8>) {
    guard count < key.count else { return }
    key[count] = byte
    count += 1
    code.append(byte)
    if byte.isDigit {
      digits += 1
    } else if byte.isUpperLetter {
      capitals += 1
      if capitals <= 8 { letters.append(byte) }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar at an offset of valid UTF-8, and its length in bytes.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = self[index]
    guard first >= 0x80 else { return (UInt32(first), 1) }
    let length = Swift.min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1, count - index)
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<Swift.max(1, length) { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    return (value, length)
  }
}
