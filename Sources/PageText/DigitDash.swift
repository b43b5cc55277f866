/// Dashes that typesetters set inside codes, numbers and ZIP+4, read as the hyphens that they stand for: `1FB–M`.
///
/// Between words without a digit a dash says something else, and stays.
package enum DigitDash {
  /// Whether a scalar is a dash of its own width: en dash or figure dash.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x2012 || scalar.value == 0x2013 }

  /// Sets hyphens for dashes between two digits or letters of a word's UTF-8 that has digits.
  static func makePlain(_ word: inout [UInt8]) {
    guard var index = word.firstIndex(of: 0xE2), word.contains(where: isDigit) else { return }
    while index + 3 < word.count {
      let isDash = word[index] == 0xE2 && word[index + 1] == 0x80 && (0x92...0x93).contains(word[index + 2])
      if isDash, index > 0, isSign(word[index - 1]), isSign(word[index + 3]) {
        word.replaceSubrange(index..<(index + 3), with: [UInt8(ascii: "-")])
      }
      index += 1
    }
  }

  /// A word with hyphens for the dashes of its code.
  package static func plain(_ word: String) -> String {
    var bytes = Array(word.utf8)
    makePlain(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a scalar is a digit or a letter of ASCII.
  static func isSign(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && isSign(UInt8(scalar.value)) }

  private static func isSign(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
