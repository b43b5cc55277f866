/// The first eight letters of a word as one number, in upper case: words are told apart without cutting strings.
enum LetterCode {
  static func code(of bytes: some Sequence<UInt8>) -> UInt64 {
    var code: UInt64 = 0
    var count = 0
    for byte in bytes where (byte & 0xDF).isUpperLetter {
      code = code << 8 | UInt64(byte & 0xDF)
      count += 1
      if count == 8 { break }
    }
    return code
  }

  /// The codes of words between white space.
  static func codes(_ words: String) -> Set<UInt64> {
    Set(words.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(code(of:)))
  }

  static func withBytes<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(text.utf8).withUnsafeBufferPointer(body)
  }
}
