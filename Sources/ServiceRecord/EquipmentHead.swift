/// How a line of service and equipment begins: an action code, a date, a quantity, a service code.
struct EquipmentHead {
  var quantity: Int
  var code: String
  var isKnown: Bool
  /// Seven or ten digits before the code, as the section-marker format of AT&T has them.
  var number: String?
  /// How many characters stand before the code.
  var codeOffset: Int
  /// What stands behind the code.
  var rest: String

  /// - Returns: nil where the text does not begin so.
  init?(_ text: String, codes: ServiceCodeTable) {
    // A slash may touch the code: `1FB/TN 555-0110`.
    let words = text.split(separator: " ")
    guard !words.isEmpty else { return nil }
    var position = 0
    if let first = words.first, first.count == 1, "IOCTEDRMN".contains(first), words.count > 1 {
      position = 1
    }
    if position < words.count, EquipmentText.isDate(words[position]) { position += 1 }
    var quantity = 1
    var hasQuantity = false
    var number: String?
    if let digits = Self.number(words[position...]) {
      number = digits.text
      position += digits.words
    } else if position < words.count, let value = Self.quantity(words[position]) {
      quantity = value
      hasQuantity = true
      position += 1
    }
    guard position < words.count else { return nil }
    var code = words[position]
    if let slash = code.firstIndex(where: { $0 == "/" || $0 == LogicalLine.softBreak }),
      slash > code.startIndex
    {
      code = code[..<slash]
    }
    guard Self.isCode(code) else { return nil }
    isKnown = codes[code] != nil
    guard hasQuantity || number != nil || isKnown else { return nil }
    self.quantity = quantity
    self.code = String(code)
    self.number = number
    codeOffset = text.distance(from: text.startIndex, to: code.startIndex)
    rest = text[code.endIndex...].trimmingBlanks
  }

  /// Three to six capitals and digits with at least one letter, perhaps with the mark of the main line.
  private static func isCode(_ word: Substring) -> Bool {
    let base = word.split(separator: "-", omittingEmptySubsequences: false)[0]
    guard (2...6).contains(base.utf8.count),
      base.allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isPrintedNumber) })
    else {
      return false
    }
    return base.contains { $0.isPrintedLetter } || (base.count == 3 && base == "911")
  }

  private static func quantity(_ word: Substring) -> Int? {
    var word = word
    if let first = word.first, "IOCTEDR".contains(first), word.count > 1 { word = word.dropFirst() }
    guard (1...5).contains(word.utf8.count), word.allSatisfy({ $0.isASCII && $0.isPrintedNumber }) else {
      return nil
    }
    return Int(word)
  }

  /// `555 0144` or `312 555 0144` or with dashes, where a code follows.
  private static func number(_ words: ArraySlice<Substring>) -> (text: String, words: Int)? {
    func digits(_ word: Substring, _ count: Int) -> Bool {
      word.utf8.count == count && word.allSatisfy { $0.isASCII && $0.isPrintedNumber }
    }
    func dashed(_ word: Substring) -> Bool {
      let groups = word.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
      return groups == [3, 4] || groups == [3, 3, 4]
    }
    let list = Array(words.prefix(4))
    if list.count > 3, digits(list[0], 3), digits(list[1], 3), digits(list[2], 4) {
      return (list[0...2].joined(separator: " "), 3)
    }
    if list.count > 2, digits(list[0], 3), digits(list[1], 4) || dashed(list[1]) {
      return (list[0...1].joined(separator: " "), 2)
    }
    if list.count > 1, dashed(list[0]), list[0].allSatisfy({ $0.isPrintedNumber || $0 == "-" }) {
      return (String(list[0]), 1)
    }
    return nil
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
    var words: [(text: Substring, isAfterGap: Bool)] = []
    for cell in line.cells {
      var isFirst = true
      for word in cell.text.split(separator: " ") {
        words.append((word, isFirst))
        isFirst = false
      }
    }
    var end = words.count
    while end > 1, isColumn(words[end - 1].text, after: words[end - 2].text) { end -= 1 }
    if end == words.count { return line.text }
    var text = ""
    for (index, word) in words[..<end].enumerated() {
      if index > 0 { text += word.isAfterGap ? "  " : " " }
      text += word.text
    }
    return text
  }

  private static func isColumn(_ word: Substring, after last: Substring) -> Bool {
    if isAmount(word) { return true }
    if isDate(word), word.utf8.count > 6, isAmount(last) { return true }
    if (1...4).contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      last.utf8.count > 6,
      isDate(last)
    {
      return true
    }
    return (word == "N" || word == "F" || word == "T") && isAmount(last)
  }

  /// `6.44`, `1,234.00`, `$12.00`, `12.00CR`.
  static func isAmount(_ word: Substring) -> Bool {
    var bytes = Array(word.utf8)[...]
    if let first = bytes.first, first == UInt8(ascii: "$") || first == UInt8(ascii: "-") {
      bytes.removeFirst()
    }
    if bytes.suffix(2).elementsEqual("CR".utf8) { bytes.removeLast(2) }
    guard bytes.count > 3, bytes[bytes.endIndex - 3] == UInt8(ascii: ".") else { return false }
    let whole = bytes.dropLast(3)
    return bytes.suffix(2).allSatisfy { (0x30...0x39).contains($0) }
      && whole.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
  }

  /// `031519`, `03-15-19`, `03/15/19`, `03/15/2019`.
  static func isDate(_ word: Substring) -> Bool {
    guard (6...10).contains(word.utf8.count) else { return false }
    var groups = [0]
    for byte in word.utf8 {
      switch byte {
      case 0x30...0x39: groups[groups.count - 1] += 1
      case UInt8(ascii: "-"), UInt8(ascii: "/"): groups.append(0)
      default: return false
      }
    }
    switch groups {
    case [6], [2, 2, 2], [2, 2, 4], [1, 2, 2], [1, 2, 4], [1, 1, 4], [2, 1, 4], [8], [4, 2, 2]: return true
    default: return false
    }
  }
}
