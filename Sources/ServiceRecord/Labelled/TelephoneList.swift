internal import NumberingPlan

/// Numbers as service records write them: in ten digits, seven or four, in series and ranges, broken over lines.
///
/// What is not written is taken from the number before on the same logical line, else from the account's number (the
/// published FID manual's rule for PFN). The four digits of the line are always written.
struct TelephoneList {
  struct Item {
    var numbers: [TelephoneNumber]
    /// As printed, without line breaks.
    var printed: String
    var isRange: Bool
    /// Area code and central office code come from another number.
    var isInherited: Bool
  }

  private(set) var items: [Item] = []
  /// What could not be read as a number.
  private(set) var rest: [String] = []
  /// The number from which the next one inherits.
  private(set) var prefix: TelephoneNumber?

  /// More numbers than any one field lists.
  private static let mostNumbers = 20_000

  /// - Parameter prefix: the number from which area code and central office code are inherited.
  init(_ text: String, inheriting prefix: TelephoneNumber?) {
    self.prefix = prefix
    var count = 0
    for part in Self.parts(of: text) where count < Self.mostNumbers {
      let before = items.count
      read(part)
      count += items[before...].reduce(0) { $0 + $1.numbers.count }
    }
  }

  var numbers: [TelephoneNumber] { items.flatMap(\.numbers) }

  private static func parts(of text: String) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    let bytes = withoutListSlashes(Array(text.utf8))
    for part in bytes.split(whereSeparator: isSeparator) {
      var start = part.startIndex
      for word in part.split(separator: blank) where isAnd(word) {
        parts.append(part[start..<word.startIndex])
        start = word.endIndex
      }
      parts.append(part[start...])
    }
    return parts
  }

  private static let blank = UInt8(ascii: " ")

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "&")
  }

  /// Commas for slashes and bars between numbers, `0160/0161 | 0163`; those of dates stay.
  private static func withoutListSlashes(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == slash || $0 == bar }) else { return bytes }
    var parted = bytes
    for index in bytes.indices where bytes[index] == slash || bytes[index] == bar {
      let before = bytes[..<index].reversed().drop { $0 == blank }.prefix { isDigit($0) }.count
      let after = bytes[(index + 1)...].drop {
        $0 == blank || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "+")
      }
      let next = after.prefix {
        isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ")") || $0 == blank || $0 == slash
      }
      if before >= 4, next.count(where: isDigit) >= 4 { parted[index] = UInt8(ascii: ",") }
    }
    return parted
  }

  private static let slash = UInt8(ascii: "/")
  private static let bar = UInt8(ascii: "|")
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isAnd(_ word: ArraySlice<UInt8>) -> Bool {
    let small = word.lazy.map { $0 | 0x20 }
    return word.count == 3 && small.elementsEqual("and".utf8)
      || word.count == 2 && ["or", "et"].contains { small.elementsEqual($0.utf8) }
      || word.count == 1 && (small.first == UInt8(ascii: "y") || word.first == UInt8(ascii: "+"))
  }

  /// One item between commas: tried with blanks for its line breaks, then without them.
  private mutating func read(_ part: ArraySlice<UInt8>) {
    let parted = part.map { $0 == LogicalLine.softByte ? Self.blank : $0 }
    if read(candidate: parted) { return }
    let joined = part.contains(LogicalLine.softByte) ? part.filter { $0 != LogicalLine.softByte } : parted
    if joined != parted, read(candidate: joined) { return }
    let text = String(decoding: joined, as: UTF8.self).trimmingBlanks
    if !text.isEmpty { rest.append(text) }
  }

  private mutating func read(candidate: [UInt8]) -> Bool {
    if let read = Self.items(candidate, prefix) {
      items += read.items
      prefix = read.prefix ?? prefix
      return true
    }
    guard let read = Self.items(Self.withoutWords(candidate), prefix) else { return false }
    items += read.items
    prefix = read.prefix ?? prefix
    keepNumbers(of: String(decoding: candidate, as: UTF8.self), behind: read.items.count)
    return true
  }

  /// Numbers behind words, `555-0114 FAX 555-0115`, that only a reviewer can place.
  private mutating func keepNumbers(of part: String, behind count: Int) {
    let others = TelephoneNumberScanner(localAreaCode: prefix?.areaCode).matches(in: part)
      .dropFirst(count)
    rest += others.map(\.number.national)
  }

  /// The words of letters behind the digits of a field's data: `555-0114 PENDING`.
  static func words(behind data: String) -> String {
    guard data.utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return "" }
    return String(data.drop { !$0.isPrintedLetter })
  }

  /// The text up to the first word of letters behind digits: `555-0114 FAX`; words of the number's kind before it, `toll
  /// free`, are no part of it.
  private static func withoutWords(_ text: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    let all = text.split(separator: blank)
    for word in all.drop(while: isKind) {
      if !words.isEmpty {
        if isWord(word) { break }
        words.append(blank)
      }
      words += word
    }
    return words
  }

  /// Whether a word before a number says what kind of number it is.
  private static func isKind(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { (0x61...0x7A).contains($0 | 0x20) }
      && Lexicon.kindsBefore.contains(String(decoding: word, as: UTF8.self).uppercased())
  }

  /// Whether a word has letters and says no range.
  private static func isWord(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.contains(where: { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80 }) else { return false }
    let text = String(decoding: word, as: UTF8.self)
    return text.contains(where: \.isPrintedLetter) && !Lexicon.RangeWords.list.contains(text.uppercased())
  }

  /// One or more numbers that only blanks part, or a range.
  private static func items(
    _ text: [UInt8], _ prefix: TelephoneNumber?
  ) -> (items: [Item], prefix: TelephoneNumber?)? {
    var groups = DigitGroups(text)
    guard !groups.isEmpty else { return nil }
    let printed = String(decoding: text, as: UTF8.self).trimmingBlanks
    var items: [Item] = []
    var prefix = prefix
    while !groups.isEmpty {
      guard let first = groups.takeNumber(inheriting: prefix) else { return nil }
      prefix = first.number
      var numbers = [first.number]
      var isRange = false
      if groups.rangeFollows, let last = groups.takeNumber(inheriting: first.number) {
        guard last.number > first.number, last.number.tenDigits - first.number.tenDigits < 10_000
        else {
          return nil
        }
        numbers = (first.number.tenDigits...last.number.tenDigits).compactMap(
          TelephoneNumber.init(tenDigits:))
        isRange = true
      }
      items.append(
        Item(numbers: numbers, printed: printed, isRange: isRange, isInherited: first.isInherited))
    }
    return (items, prefix)
  }
}
