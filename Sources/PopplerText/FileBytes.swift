internal import CPoppler

/// A file's bytes, searched for the words and numbers of PDF's syntax.
struct FileBytes {
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var count: Int { bytes.count }

  subscript(_ index: Int) -> UInt8 { bytes[index] }

  func part(_ range: Range<Int>) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[range]) }

  /// Where a word first stands.
  func find(_ word: StaticString, in range: Range<Int>) -> Int? {
    guard !range.isEmpty, let start = bytes.baseAddress,
      let found = bytes_find(start + range.lowerBound, range.count, word.utf8Start, word.utf8CodeUnitCount)
    else { return nil }
    return found - start
  }

  func holds(_ word: StaticString, in range: Range<Int>) -> Bool { find(word, in: range) != nil }

  /// Where a name stands that does not go on: `/Form`, not `/FormType`.
  func findName(_ name: StaticString, in range: Range<Int>) -> Int? {
    var rest = range
    while let found = find(name, in: rest) {
      let end = found + name.utf8CodeUnitCount
      if end >= range.upperBound || !Self.isRegular(bytes[end]) { return found }
      rest = end..<range.upperBound
    }
    return nil
  }

  /// The first byte that is no white space.
  func skipBlanks(from index: Int, to end: Int) -> Int {
    var index = index
    while index < end, Self.isBlank(bytes[index]) { index += 1 }
    return index
  }

  /// The number that stands at an index, which moves behind it; nil where none does.
  func number(at index: inout Int, to end: Int) -> Int? {
    let start = index
    var value = 0
    while index < end, index - start < 10, (0x30...0x39).contains(bytes[index]) {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start ? value : nil
  }

  /// The object that `12 0 R` at an index refers to; the index moves behind it.
  func reference(at index: inout Int, to end: Int) -> Int? {
    var place = index
    guard let object = number(at: &place, to: end) else { return nil }
    place = skipBlanks(from: place, to: end)
    guard number(at: &place, to: end) != nil else { return nil }
    place = skipBlanks(from: place, to: end)
    guard place < end, bytes[place] == UInt8(ascii: "R") else { return nil }
    index = place + 1
    return object
  }

  /// Every object that a stretch refers to.
  func references(in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let object = reference(at: &index, to: range.upperBound) {
        found.append(object)
      } else {
        index += 1
        // Digits in the middle of a number begin none.
        while index < range.upperBound, (0x30...0x39).contains(bytes[index - 1]),
          (0x30...0x39).contains(bytes[index])
        {
          index += 1
        }
      }
    }
    return found
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0 }

  /// Whether a byte goes on with a name or number.
  static func isRegular(_ byte: UInt8) -> Bool { !isBlank(byte) && !"()<>[]{}/%".utf8.contains(byte) }
}
