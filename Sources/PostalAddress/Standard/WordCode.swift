/// A word as one number: words are looked up and told apart without making or hashing strings.
///
/// Up to eight bytes stand in the number as they are. A longer word is a hash with its highest bit set, which no eight letters of
/// ASCII have.
package struct WordCode: Equatable, Sendable {
  /// 0: no word.
  private(set) var value: UInt64 = 0

  var isEmpty: Bool { value == 0 }

  /// Whether it has fewer than eight bytes.
  var hasRoom: Bool { value >> 56 == 0 }

  package init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// For other targets, in which the one above is not made for one kind of bytes.
  package init(letters bytes: ArraySlice<UInt8>) { self.init(bytes) }

  package init(_ word: String) {
    self = WordCode.withBytes(word) { WordCode($0) }
  }

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    if hasRoom {
      value = value << 8 | UInt64(byte)
    } else {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 | 1 << 63
    }
  }

  /// The code of a word's first eight letters in upper case: enough for a quick look at a printed line.
  static func letters(of bytes: some Sequence<UInt8>) -> WordCode {
    var code = WordCode()
    for byte in bytes where (byte & 0xDF).isUpperLetter {
      code.append(byte & 0xDF)
      guard code.hasRoom else { break }
    }
    return code
  }

  static func withBytes<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(text.utf8).withUnsafeBufferPointer(body)
  }
}
