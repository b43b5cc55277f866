/// The words of a text in capitals with one blank between, before and behind them: letters and digits of ASCII alone.
///
/// Searched byte by byte: every line of a document is searched for dozens of phrases, and a general search of strings
/// takes a hundred times as long.
struct RecordWords {
  private let bytes: [UInt8]

  init(_ text: some StringProtocol) {
    var bytes: [UInt8] = [0x20]
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A: bytes.append(byte)
      case 0x61...0x7A: bytes.append(byte - 0x20)
      // Letters beyond ASCII hold a word together.
      case 0x80...: bytes.append(byte)
      default: if bytes.last != 0x20 { bytes.append(0x20) }
      }
    }
    if bytes.last != 0x20 { bytes.append(0x20) }
    self.bytes = bytes
  }

  /// Whether whole words stand in the text.
  func says(_ phrases: [String]) -> Bool { phrases.contains { range(of: $0, isWhole: true) != nil } }

  /// Whether whole words stand in the text and none before them turns them round: `do not disconnect`.
  func asserts(_ phrases: [String]) -> Bool {
    phrases.contains { phrase in
      guard let range = range(of: phrase, isWhole: true) else { return false }
      return words(before: range.lowerBound, count: 1).allSatisfy { !Lexicon.denialsBefore.contains($0) }
    }
  }

  /// Where a phrase stands that begins a word, with the blank before it; whole words also with the blank behind.
  func range(of phrase: String, isWhole: Bool = false) -> Range<Int>? {
    let phrase = phrase.utf8
    guard let first = phrase.first, bytes.count > phrase.count else { return nil }
    for start in 0..<(bytes.count - phrase.count) where bytes[start] == 0x20 && bytes[start + 1] == first {
      let end = start + 1 + phrase.count
      guard bytes[(start + 1)..<end].elementsEqual(phrase) else { continue }
      if !isWhole { return start..<end }
      if end < bytes.count, bytes[end] == 0x20 { return start..<(end + 1) }
    }
    return nil
  }

  /// The last words before an offset, the nearest last.
  func words(before offset: Int, count: Int) -> [String] {
    bytes[..<min(offset, bytes.count)].split(separator: 0x20).suffix(count).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  func words(after offset: Int, count: Int) -> [String] {
    bytes[min(offset, bytes.count)...].split(separator: 0x20).prefix(count).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

extension [UInt8] {
  /// The first position of bytes in these bytes.
  func firstPosition(of needle: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var position = start
    while position + needle.count <= count {
      if self[position] == first {
        var length = 1
        while length < needle.count, self[position + length] == needle[length] { length += 1 }
        if length == needle.count { return position }
      }
      position += 1
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether a text stands in these bytes.
  func holds(_ needle: StaticString) -> Bool {
    withUnsafeBufferPointer { bytes in needle.withUTF8Buffer { bytes.firstPosition(of: $0) != nil } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first position of bytes in these bytes.
  fileprivate func firstPosition(of needle: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = needle.first, count >= needle.count else { return nil }
    for position in 0...(count - needle.count) where self[position] == first {
      var length = 1
      while length < needle.count, self[position + length] == needle[length] { length += 1 }
      if length == needle.count { return position }
    }
    return nil
  }
}

extension StringProtocol {
  /// Whether a text stands in this one, by its bytes.
  func holds(_ needle: String) -> Bool { firstPosition(of: needle) != nil }

  /// Where a text stands in this one, by its bytes.
  func firstByteRange(of needle: String) -> Range<String.Index>? {
    guard let position = firstPosition(of: needle) else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: position)
    return start..<utf8.index(start, offsetBy: needle.utf8.count)
  }

  private func firstPosition(of needle: String) -> Int? {
    // Strings are UTF-8 in one piece here: both closures are called.
    let found = utf8.withContiguousStorageIfAvailable { text in
      needle.utf8.withContiguousStorageIfAvailable { text.firstPosition(of: $0) }
    }
    if case .some(.some(let position)) = found { return position }
    return Array(utf8).firstPosition(of: Array(needle.utf8), from: 0)
  }
}
