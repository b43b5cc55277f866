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

  private static func parts(of text: String) -> [String] {
    text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "&" }).flatMap {
      part -> [String] in
      let words = part.split(separator: " ")
      guard words.contains(where: isAnd) else { return [String(part)] }
      return words.split(whereSeparator: isAnd).map { $0.joined(separator: " ") }
    }
  }

  private static func isAnd(_ word: Substring) -> Bool {
    word.utf8.count == 3 && word.lowercased() == "and"
  }

  /// One item between commas: tried without its line breaks, then with blanks in their place.
  private mutating func read(_ part: String) {
    let joined = part.filter { $0 != LogicalLine.softBreak }
    let parted = String(part.map { $0 == LogicalLine.softBreak ? " " : $0 })
    for candidate in joined == parted ? [parted] : [parted, joined] {
      guard
        let read = Self.items(candidate, prefix) ?? Self.items(Self.withoutWords(candidate), prefix)
      else {
        continue
      }
      items += read.items
      prefix = read.prefix ?? prefix
      keepNumbers(of: candidate, behind: read.items.count)
      return
    }
    let text = joined.trimmingBlanks
    if !text.isEmpty { rest.append(text) }
  }

  /// Numbers behind words, `555-0114 FAX 555-0115`, that only a reviewer can place.
  private mutating func keepNumbers(of part: String, behind count: Int) {
    let others = TelephoneNumberScanner(localAreaCode: prefix?.areaCode).matches(in: part)
      .dropFirst(count)
    guard !others.isEmpty, Self.items(part, prefix) == nil else { return }
    rest += others.map(\.number.national)
  }

  /// The text up to the first word of letters behind digits: `555-0114 FAX`.
  private static func withoutWords(_ text: String) -> String {
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      let isWord =
        word.contains { $0.isPrintedLetter } && !["TO", "THRU", "THROUGH"].contains(word.uppercased())
      if isWord, !words.isEmpty { break }
      words.append(word)
    }
    return words.joined(separator: " ")
  }

  /// One or more numbers that only blanks part, or a range.
  private static func items(
    _ text: String, _ prefix: TelephoneNumber?
  ) -> (items: [Item], prefix: TelephoneNumber?)? {
    var groups = DigitGroups(text)
    guard !groups.isEmpty else { return nil }
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
        Item(
          numbers: numbers, printed: text.trimmingBlanks, isRange: isRange,
          isInherited: first.isInherited)
      )
    }
    return (items, prefix)
  }
}
