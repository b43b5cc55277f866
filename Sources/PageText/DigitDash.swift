/// Dashes that typesetters set between digits, read as the hyphens that they stand for in codes, numbers and ZIP+4.
///
/// Between words a dash says something else, and stays.
package enum DigitDash {
  /// Whether a scalar is a dash of its own width: en dash or figure dash.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x2012 || scalar.value == 0x2013 }

  /// Sets hyphens for dashes between two digits of a word's UTF-8.
  static func makePlain(_ word: inout [UInt8]) {
    guard var index = word.firstIndex(of: 0xE2) else { return }
    while index + 3 < word.count {
      let isDash = word[index] == 0xE2 && word[index + 1] == 0x80 && (0x92...0x93).contains(word[index + 2])
      if isDash, index > 0, isDigit(word[index - 1]), isDigit(word[index + 3]) {
        word.replaceSubrange(index..<(index + 3), with: [UInt8(ascii: "-")])
      }
      index += 1
    }
  }

  /// A word with hyphens for its dashes between digits.
  package static func plain(_ word: String) -> String {
    var bytes = Array(word.utf8)
    makePlain(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
