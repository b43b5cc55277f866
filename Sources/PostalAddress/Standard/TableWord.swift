/// A word of a table's text, which may be several with `_` between.
package struct TableWord {
  package let code: WordCode
  /// As the table writes it.
  package let bytes: UnsafeBufferPointer<UInt8>
  let isSeveral: Bool
  /// Offset at which its row begins.
  let row: Int

  private static let joint = UInt8(ascii: "_")

  /// How many words it is.
  var count: Int { bytes.count { $0 == TableWord.joint } + 1 }

  var first: Slice<UnsafeBufferPointer<UInt8>> {
    bytes[..<(bytes.firstIndex(of: TableWord.joint) ?? bytes.endIndex)]
  }

  var last: Slice<UnsafeBufferPointer<UInt8>> {
    bytes[(bytes.lastIndex(of: TableWord.joint).map { $0 + 1 } ?? bytes.startIndex)...]
  }

  /// The code of its first eight letters.
  var letters: WordCode { WordCode.letters(of: bytes) }
}

extension StaticString {
  /// Visits the words of a table in one pass: every start of the program waits for a few tables.
  @inline(__always)
  package func forEachWord(_ body: (TableWord) -> Void) {
    withUTF8Buffer { bytes in
      var (row, start) = (0, 0)
      var isSeveral = false
      var code = WordCode()
      for end in 0...bytes.count {
        let byte = end < bytes.count ? bytes[end] : UInt8(ascii: "\n")
        if byte > UInt8(ascii: " ") {
          if byte == UInt8(ascii: "_") { isSeveral = true }
          code.append(byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte)
          continue
        }
        if end > start {
          let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
          body(TableWord(code: code, bytes: word, isSeveral: isSeveral, row: row))
        }
        (code, start, isSeveral) = (WordCode(), end + 1, false)
        if byte == UInt8(ascii: "\n") { row = start }
      }
    }
  }
}
