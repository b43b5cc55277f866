/// Kinds of characters, told for ASCII without Unicode's tables: records are next to all ASCII, and each of their
/// characters is asked many times.
extension Character {
  var isPrintedLetter: Bool {
    if let byte = onlyByte { return (0x61...0x7A).contains(byte | 0x20) }
    return isLetter
  }

  var isPrintedNumber: Bool {
    if let byte = onlyByte { return (0x30...0x39).contains(byte) }
    return isNumber
  }

  /// nil beyond ASCII.
  private var onlyByte: UInt8? {
    let bytes = utf8
    guard let first = bytes.first, first < 0x80, bytes.count == 1 else { return nil }
    return first
  }
}

extension StringProtocol {
  /// Without blanks and marks of line breaks at both ends.
  var trimmingBlanks: String {
    var text = Substring(self)
    while let first = text.utf8.first, first <= 0x20 { text = Substring(text.utf8.dropFirst()) }
    while let last = text.utf8.last, last <= 0x20 { text = Substring(text.utf8.dropLast()) }
    return String(text)
  }
}
