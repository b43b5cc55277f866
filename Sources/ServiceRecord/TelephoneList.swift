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
    text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "&" }).map(String.init)
  }

  /// One item between commas: tried without its line breaks, then with blanks in their place.
  private mutating func read(_ part: String) {
    let joined = part.filter { $0 != LogicalLine.softBreak }
    let parted = String(part.map { $0 == LogicalLine.softBreak ? " " : $0 })
    for candidate in joined == parted ? [parted] : [parted, joined] {
      guard let read = Self.items(candidate, prefix) ?? Self.items(Self.withoutWords(candidate), prefix)
      else {
        continue
      }
      items += read.items
      prefix = read.prefix ?? prefix
      return
    }
    let text = joined.trimmingBlanks
    if !text.isEmpty { rest.append(text) }
  }

  /// The text up to the first word of letters behind digits: `555-0114 FAX`.
  private static func withoutWords(_ text: String) -> String {
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      let isWord = word.contains { $0.isLetter } && !["TO", "THRU", "THROUGH"].contains(word.uppercased())
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
        guard last.number > first.number, last.number.tenDigits - first.number.tenDigits < 10_000 else {
          return nil
        }
        numbers = (first.number.tenDigits...last.number.tenDigits).compactMap(
          TelephoneNumber.init(tenDigits:))
        isRange = true
      }
      items.append(
        Item(numbers: numbers, printed: text.trimmingBlanks, isRange: isRange, isInherited: first.isInherited)
      )
    }
    return (items, prefix)
  }
}

/// Groups of digits with what parts them.
struct DigitGroups {
  private var groups: [(digits: [Int], gap: Gap)] = []
  private var position = 0

  /// What stands before a group.
  enum Gap {
    case blank
    case dash
    /// `thru`, `to`, or a dash between blanks.
    case range
  }

  /// Longer groups are no part of a number; this many digits fit an integer.
  private static let longestGroup = 15

  /// Empty where anything but digits and the signs of numbers stands in the text.
  init(_ text: String) {
    var between = ""
    var isInGroup = false
    for scalar in text.unicodeScalars {
      guard ("0"..."9").contains(scalar) else {
        isInGroup = false
        between.unicodeScalars.append(scalar)
        continue
      }
      if !isInGroup {
        guard let gap = Self.gap(between), groups.count < 40_000 else {
          groups = []
          return
        }
        groups.append(([], gap))
        between = ""
        isInGroup = true
      }
      groups[groups.count - 1].digits.append(Int(scalar.value) - 0x30)
      if groups[groups.count - 1].digits.count > Self.longestGroup {
        groups = []
        return
      }
    }
    if Self.gap(between) == nil { groups = [] }
  }

  private static func gap(_ between: String) -> Gap? {
    switch between.filter(\.isLetter).uppercased() {
    case "THRU", "TO", "THROUGH", "THR": return .range
    case "": break
    default: return nil
    }
    guard between.allSatisfy({ " -.()+\u{2013}".contains($0) }) else { return nil }
    let hasDash = between.contains { $0 == "-" || $0 == "\u{2013}" || $0 == "." }
    if hasDash, between.hasPrefix(" "), between.hasSuffix(" ") { return .range }
    return hasDash ? .dash : .blank
  }

  var isEmpty: Bool { position >= groups.count }

  private func length(_ offset: Int) -> Int {
    position + offset < groups.count ? groups[position + offset].digits.count : 0
  }

  private func gap(_ offset: Int) -> Gap? {
    position + offset < groups.count ? groups[position + offset].gap : nil
  }

  /// Whether the next group ends a range that the number before began: after a dash or a word.
  var rangeFollows: Bool { gap(0) == .dash || gap(0) == .range }

  private func value(_ offset: Int) -> Int { groups[position + offset].digits.reduce(0) { $0 * 10 + $1 } }

  private mutating func take(_ count: Int, _ number: TelephoneNumber?, inherited: Bool = false) -> (
    number: TelephoneNumber, isInherited: Bool
  )? {
    guard let number else { return nil }
    position += count
    return (number, inherited)
  }

  /// The number whose first group is the next one.
  mutating func takeNumber(inheriting prefix: TelephoneNumber?) -> (
    number: TelephoneNumber, isInherited: Bool
  )? {
    if length(0) == 1, value(0) == 1, length(1) == 3 || length(1) == 10 { position += 1 }
    switch (length(0), length(1), length(2)) {
    case (3, 3, 4) where gap(1) != .range && gap(2) != .range:
      return take(
        3, TelephoneNumber(areaCode: value(0), centralOfficeCode: value(1), lineNumber: value(2)))
    case (3, 7, _) where gap(1) != .range:
      return take(
        2,
        TelephoneNumber(
          areaCode: value(0), centralOfficeCode: value(1) / 10_000, lineNumber: value(1) % 10_000))
    case (6, 4, _) where gap(1) != .range:
      return take(
        2,
        TelephoneNumber(areaCode: value(0) / 1000, centralOfficeCode: value(0) % 1000, lineNumber: value(1)))
    case (3, 4, _) where gap(1) != .range:
      return take(
        2,
        prefix.flatMap {
          TelephoneNumber(areaCode: $0.areaCode, centralOfficeCode: value(0), lineNumber: value(1))
        },
        inherited: true)
    case (10, _, _): return take(1, TelephoneNumber(tenDigits: UInt64(value(0))))
    case (11, _, _) where groups[position].digits[0] == 1:
      return take(1, TelephoneNumber(tenDigits: UInt64(value(0) - 10_000_000_000)))
    case (7, _, _):
      return take(
        1,
        prefix.flatMap {
          TelephoneNumber(
            areaCode: $0.areaCode, centralOfficeCode: value(0) / 10_000, lineNumber: value(0) % 10_000)
        }, inherited: true)
    case (4, _, _):
      return take(
        1,
        prefix.flatMap {
          TelephoneNumber(
            areaCode: $0.areaCode, centralOfficeCode: $0.centralOfficeCode, lineNumber: value(0))
        }, inherited: true)
    default: return nil
    }
  }
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmingBlanks: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace || first == LogicalLine.softBreak {
      text = text.dropFirst()
    }
    while let last = text.last, last.isWhitespace || last == LogicalLine.softBreak { text = text.dropLast() }
    return String(text)
  }
}
