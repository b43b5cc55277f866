/// A word of a table's text, which may be several with `_` between.
struct TableWord {
  private(set) var code = WordCode()
  /// The first and the last of several words.
  private(set) var first = WordCode()
  private(set) var last = WordCode()
  /// How many words it is.
  private(set) var count = 1

  @inline(__always)
  fileprivate mutating func append(_ byte: UInt8) {
    guard byte != UInt8(ascii: "_") else {
      if count == 1 { first = code }
      count += 1
      code.append(UInt8(ascii: " "))
      last = WordCode()
      return
    }
    code.append(byte)
    if count > 1 { last.append(byte) }
  }
}

extension StaticString {
  @inline(__always)
  func forEachWord(_ body: (TableWord) -> Void) { forEachWord { word, _ in body(word) } }

  /// Visits the words of a table, each with the offset at which its row begins.
  @inline(__always)
  func forEachWord(_ body: (_ word: TableWord, _ row: Int) -> Void) {
    withUTF8Buffer { bytes in
      var row = 0
      var word = TableWord()
      for index in bytes.indices {
        let byte = bytes[index]
        guard byte.endsTableWord else {
          word.append(byte)
          continue
        }
        if !word.code.isEmpty { body(word, row) }
        word = TableWord()
        if byte == UInt8(ascii: "\n") { row = index + 1 }
      }
      if !word.code.isEmpty { body(word, row) }
    }
  }
}

extension UInt8 {
  var endsTableWord: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") }
}
