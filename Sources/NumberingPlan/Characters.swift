/// The characters that matter in printed numbers, read from UTF-8. An offset outside the text is no character.
extension Span<UInt8> {
  func byte(at position: Int) -> UInt8? {
    position >= 0 && position < count ? self[position] : nil
  }

  func isDigit(at position: Int) -> Bool { byte(at: position)?.isDigit ?? false }

  /// Whether an ASCII letter stands at a position.
  func isLetter(at position: Int) -> Bool {
    guard let byte = byte(at: position) else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Offset behind the digits that begin at a position: the position itself where none does.
  func endOfDigits(from position: Int) -> Int {
    var end = position
    while isDigit(at: end) { end += 1 }
    return end
  }

  /// Offset of the first of the digits that end before a position.
  func startOfDigits(before position: Int) -> Int {
    var start = position
    while isDigit(at: start - 1) { start -= 1 }
    return start
  }

  /// The value of some digits; callers make sure that digits stand there.
  func value(_ position: Int, _ length: Int) -> Int {
    var value = 0
    for offset in position..<(position + length) { value = value * 10 + Int((byte(at: offset) ?? 48) & 15) }
    return value
  }

  /// Whether an ASCII word in lower case stands at a position, whatever the case there.
  func matches(_ word: StaticString, at position: Int) -> Bool {
    var offset = position
    return word.withUTF8Buffer { letters in
      for letter in letters {
        guard let byte = byte(at: offset), byte | 0x20 == letter else { return false }
        offset += 1
      }
      return true
    }
  }

  /// Length of the blank at a position: space, tab, no-break space, the spaces of General Punctuation; 0: none.
  func blankLength(at position: Int) -> Int {
    switch byte(at: position) {
    case 0x20, 0x09: 1
    case 0xC2: byte(at: position + 1) == 0xA0 ? 2 : 0
    case 0xE2, 0xE3: isWideBlank(at: position) ? 3 : 0
    default: 0
    }
  }

  /// Length of the blank that ends before a position; 0: none.
  func blankLength(before position: Int) -> Int {
    for length in 1...3 where blankLength(at: position - length) == length { return length }
    return 0
  }

  /// Length of the dash at a position: hyphen, U+00AD, U+2010 to U+2015, minus, small and full-width hyphen; 0: none.
  func dashLength(at position: Int) -> Int {
    switch byte(at: position) {
    case UInt8(ascii: "-"): 1
    case 0xC2: byte(at: position + 1) == 0xAD ? 2 : 0
    case 0xE2, 0xEF: isWideDash(at: position) ? 3 : 0
    default: 0
    }
  }

  /// Length of the dash that ends before a position; 0: none.
  func dashLength(before position: Int) -> Int {
    for length in 1...3 where dashLength(at: position - length) == length { return length }
    return 0
  }

  /// Length of the full stop, middle dot or bullet at a position; 0: none.
  func dotLength(at position: Int) -> Int {
    switch byte(at: position) {
    case UInt8(ascii: "."): 1
    case 0xC2: byte(at: position + 1) == 0xB7 ? 2 : 0
    case 0xE2:
      switch (byte(at: position + 1), byte(at: position + 2)) {
      case (0x80, 0xA2), (0x88, 0x99): 3
      default: 0
      }
    default: 0
    }
  }

  /// Whether nothing but blanks stands in a range.
  func isBlank(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let length = blankLength(at: position)
      if length == 0 { return false }
      position += length
    }
    return true
  }

  private func isWideBlank(at position: Int) -> Bool {
    switch (byte(at: position), byte(at: position + 1), byte(at: position + 2)) {
    case (0xE2, 0x80, .some(0x80...0x8B)), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): true
    default: false
    }
  }

  private func isWideDash(at position: Int) -> Bool {
    switch (byte(at: position), byte(at: position + 1), byte(at: position + 2)) {
    case (0xE2, 0x80, .some(0x90...0x95)), (0xE2, 0x88, 0x92), (0xEF, 0xB9, 0x98), (0xEF, 0xB9, 0xA3),
      (0xEF, 0xBC, 0x8D):
      true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether this is an ASCII digit.
  var isDigit: Bool { self &- 48 < 10 }
}
