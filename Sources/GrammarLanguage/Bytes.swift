/// Classes of ASCII bytes, for scanning printed text without decoding it.
extension UInt8 {
  @inlinable package var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  @inlinable package var isUppercase: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  @inlinable package var isLowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  @inlinable package var uppercased: UInt8 { isLowercase ? self & ~0x20 : self }
  @inlinable package var isLetter: Bool { isUppercase || isLowercase }
  @inlinable package var isLetterOrDigit: Bool { isLetter || isDigit }
  @inlinable package var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  /// What may stand between the groups of a code: blanks, dashes, full stops, parentheses, and the bytes of U+2010...2015 and U+00A0.
  @inlinable package var isGroupSeparator: Bool {
    isBlank || self == UInt8(ascii: "(") || self == UInt8(ascii: ")") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ".") || self == 0xE2 || self == 0xC2
      || self == 0x80 || self == 0xA0 || (0x90...0x95).contains(self)
  }
  @inlinable package var lowercased: UInt8 { isUppercase ? self + 32 : self }

  /// Whether it is one of a few characters of ASCII.
  @inlinable
  package func isOne(of characters: StaticString) -> Bool {
    characters.withUTF8Buffer { $0.contains(self) }
  }
}

extension StringProtocol {
  @inlinable package var digitCount: Int { utf8.reduce(0) { $0 + ($1.isDigit ? 1 : 0) } }
  @inlinable package var letterCount: Int {
    unicodeScalars.reduce(0) {
      $0 + (($1.isASCII ? UInt8($1.value).isLetter : $1.properties.isAlphabetic) ? 1 : 0)
    }
  }
}
