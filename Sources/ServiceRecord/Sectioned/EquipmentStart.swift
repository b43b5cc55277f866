/// How a line of service and equipment begins: an action code, a date, a quantity, a service code.
struct EquipmentStart {
  var quantity: Int
  var code: String
  var isKnown: Bool
  /// Whether the line says that it was taken out.
  var isOut: Bool
  /// Seven or ten digits before the code, as the section-marker format of AT&T has them.
  var number: String?
  /// How many characters stand before the code.
  var codeOffset: Int
  /// What stands behind the code.
  var rest: String

  /// - Returns: nil where the text does not begin so.
  init?(_ text: String, codes: ServiceCodeTable) {
    let bytes = Array(text.utf8)
    let words = bytes.split(separator: UInt8(ascii: " "))
    guard let first = words.first else { return nil }
    var position = 0
    if first.count == 1, Self.holds("IOCTEDRMN", first[first.startIndex]), words.count > 1 { position = 1 }
    // `OUT 1 1FB`: an order took it out.
    isOut = first.elementsEqual("OUT".utf8) && words.count > 2
    if isOut { position = 1 }
    if position < words.count, EquipmentText.isDate(words[position]) { position += 1 }
    var quantity = 1
    var hasQuantity = false
    var number: String?
    if let digits = Self.number(words[position...]) {
      number = digits.text
      position += digits.words
      // `555-0144  1  1FB`.
      if position + 1 < words.count, let value = Self.quantity(words[position]) {
        quantity = value
        position += 1
      }
    } else if position < words.count, let value = Self.quantity(words[position]) {
      quantity = value
      hasQuantity = true
      position += 1
    }
    guard position < words.count else { return nil }
    let code = Self.withoutField(words[position])
    guard Self.isCode(code) else { return nil }
    isKnown = codes[code] != nil
    guard hasQuantity || number != nil || isKnown else { return nil }
    self.quantity = quantity
    self.code = String(decoding: code, as: UTF8.self)
    self.number = number
    codeOffset = bytes[..<code.startIndex].count { $0 & 0xC0 != 0x80 }
    rest = String(decoding: bytes[code.endIndex...], as: UTF8.self).trimmingBlanks
  }

  /// A slash may touch the code: `1FB/TN 555-0110`.
  private static func withoutField(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let end = word.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == LogicalLine.softByte }),
      end > word.startIndex
    else { return word }
    return word[..<end]
  }

  private static func holds(_ letters: StaticString, _ byte: UInt8) -> Bool {
    letters.withUTF8Buffer { $0.contains(byte) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// Three to six capitals and digits with at least one letter, perhaps with the mark of the main line.
  private static func isCode(_ word: ArraySlice<UInt8>) -> Bool {
    let base = word.prefix { $0 != UInt8(ascii: "-") }
    guard (2...6).contains(base.count), base.allSatisfy({ isCapital($0) || isDigit($0) }) else {
      return false
    }
    return base.contains(where: isCapital) || base.elementsEqual("911".utf8)
  }

  private static func quantity(_ word: ArraySlice<UInt8>) -> Int? {
    var word = word
    if let first = word.first, holds("IOCTEDR", first), word.count > 1 { word = word.dropFirst() }
    guard (1...5).contains(word.count), word.allSatisfy(isDigit) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// `555 0144` or `312 555 0144` or with dashes, where a code follows.
  private static func number(_ words: ArraySlice<ArraySlice<UInt8>>) -> (text: String, words: Int)? {
    func word(_ offset: Int) -> ArraySlice<UInt8> { words[words.startIndex + offset] }
    func digits(_ offset: Int, _ count: Int) -> Bool {
      word(offset).count == count && word(offset).allSatisfy(isDigit)
    }
    func text(_ count: Int) -> String {
      words.prefix(count).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
    // `415 5430172` and `4155430172`: all ten digits.
    if words.count > 2, digits(0, 3), digits(1, 7) { return (text(2), 2) }
    if words.count > 1, digits(0, 10) { return (text(1), 1) }
    if words.count > 3, digits(0, 3), digits(1, 3), digits(2, 4) { return (text(3), 3) }
    if words.count > 2, digits(0, 3), digits(1, 4) || isDashed(word(1)) { return (text(2), 2) }
    if words.count > 1, isDashed(word(0)), word(0).allSatisfy({ isDigit($0) || $0 == UInt8(ascii: "-") }) {
      return (text(1), 1)
    }
    return nil
  }

  /// Whether dashes part a word into groups of a number's length.
  private static func isDashed(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 8 else { return false }
    // Letters beyond ASCII count once.
    let groups = word.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map { group in
      group.count { $0 & 0xC0 != 0x80 }
    }
    return groups == [3, 4] || groups == [3, 3, 4]
  }
}

/// The text of a printed line of service and equipment.
enum EquipmentText {
  /// Whether a run of capitals and digits stands on the line that may be a service code: most lines of bills have none.
  static func mayNameCode(_ line: RecordLine) -> Bool {
    var length = 0
    var hasCapital = false
    for byte in line.text.utf8 {
      let isCapital = (0x41...0x5A).contains(byte)
      guard isCapital || (0x30...0x39).contains(byte) else {
        (length, hasCapital) = (0, false)
        continue
      }
      length += 1
      hasCapital = hasCapital || isCapital
      if hasCapital, length > 1 { return true }
    }
    return line.text.holds("911")
  }

  /// Without the columns at its right: rates, amounts, activity date, sequence number, billing flags.
  static func withoutPrices(_ line: RecordLine) -> String {
    let bytes = Array(line.text.utf8)
    let words = bytes.split(separator: UInt8(ascii: " "))
    var end = words.count
    while end > 1, isColumn(words[end - 1], after: words[end - 2]) { end -= 1 }
    if end == words.count { return line.text }
    return String(decoding: bytes[..<words[end - 1].endIndex], as: UTF8.self)
  }

  private static func isColumn(_ word: ArraySlice<UInt8>, after last: ArraySlice<UInt8>) -> Bool {
    if isAmount(word) { return true }
    if word.count > 6, isDate(word), isAmount(last) { return true }
    if (1...4).contains(word.count), last.count > 6, word.allSatisfy({ (0x30...0x39).contains($0) }),
      isDate(last)
    {
      return true
    }
    if (2...4).contains(word.count), isAmount(last), word.allSatisfy({ "FSLCTN".utf8.contains($0) }) {
      return true
    }
    guard word.count == 1, let flag = word.first else { return false }
    if (0x30...0x39).contains(flag), isAmount(last) { return true }
    return (flag == UInt8(ascii: "N") || flag == UInt8(ascii: "F") || flag == UInt8(ascii: "T"))
      && isAmount(last)
  }

  /// `6.44`, `1,234.00`, `$12.00`, `12.00CR`.
  static func isAmount(_ word: ArraySlice<UInt8>) -> Bool {
    var bytes = word
    if let first = bytes.first, first == UInt8(ascii: "$") || first == UInt8(ascii: "-") {
      bytes.removeFirst()
    }
    if bytes.count > 1, bytes.suffix(2).elementsEqual("CR".utf8) { bytes.removeLast(2) }
    guard bytes.count > 3, bytes[bytes.endIndex - 3] == UInt8(ascii: ".") else { return false }
    let whole = bytes.dropLast(3)
    return bytes.suffix(2).allSatisfy { (0x30...0x39).contains($0) }
      && whole.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
  }

  /// `031519`, `03-15-19`, `03/15/19`, `03/15/2019`.
  static func isDate(_ word: ArraySlice<UInt8>) -> Bool {
    guard (6...10).contains(word.count) else { return false }
    // The groups' lengths as digits of one number.
    var groups = 0
    for byte in word {
      switch byte {
      case 0x30...0x39: groups += 1
      case UInt8(ascii: "-"), UInt8(ascii: "/"): groups *= 10
      default: return false
      }
    }
    switch groups {
    case 6, 8, 222, 224, 122, 124, 114, 214, 422: return true
    default: return false
    }
  }
}
