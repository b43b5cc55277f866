/// What one word of a row may be, told by its characters alone.
struct RowWord: OptionSet {
  let rawValue: UInt16

  /// `2:11A`, `9:49 AM`, `14:05`.
  static let time = RowWord(rawValue: 1 << 0)
  /// `07/27/26`, `7/27`, `07-27`, `2026-07-27`.
  static let date = RowWord(rawValue: 1 << 1)
  /// A month's name or its beginning.
  static let month = RowWord(rawValue: 1 << 2)
  /// A day of the month: `7`, `27,`.
  static let day = RowWord(rawValue: 1 << 3)
  static let year = RowWord(rawValue: 1 << 4)
  /// One decimal, as minutes are printed: `33.1`.
  static let tenths = RowWord(rawValue: 1 << 5)
  /// `min.`
  static let minutes = RowWord(rawValue: 1 << 6)
  static let endsInDigit = RowWord(rawValue: 1 << 7)
  /// More than two letters or full stops, as in the name of a place.
  static let name = RowWord(rawValue: 1 << 8)
  /// Two capitals.
  static let state = RowWord(rawValue: 1 << 9)
  /// Four letters or more.
  static let long = RowWord(rawValue: 1 << 10)
  static let amount = RowWord(rawValue: 1 << 11)
  /// An amount under one, as a call costs.
  static let cents = RowWord(rawValue: 1 << 12)
  /// An amount that is neither nothing nor a credit.
  static let charge = RowWord(rawValue: 1 << 13)

  /// Four digits that may be a time of the day: `2039`.
  static let clock = RowWord(rawValue: 1 << 14)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// - Parameter word: what blanks part from the rest of the row.
  init(_ word: Span<UInt8>, _ counts: CharacterCounts) {
    self = counts.digits > 0 ? Self.figure(word, counts) : Self.lettered(word, counts)
  }

  private static func lettered(_ word: Span<UInt8>, _ counts: CharacterCounts) -> RowWord {
    var kinds: RowWord = []
    if counts.letters + counts.stops == word.count, word.count > 2 { kinds.insert(.name) }
    if word.isMinutes { kinds.insert(.minutes) }
    guard counts.letters == word.count else { return kinds }
    if counts.capitals == 2, word.count == 2 { kinds.insert(.state) }
    if word.count >= 4 { kinds.insert(.long) }
    if (3...9).contains(word.count), word.beginsMonth { kinds.insert(.month) }
    return kinds
  }

  private static func figure(_ word: Span<UInt8>, _ counts: CharacterCounts) -> RowWord {
    var kinds: RowWord = word[word.count - 1].isDigit ? .endsInDigit : []
    if counts.digits + counts.commas == word.count, counts.digits <= 2 { kinds.insert(.day) }
    if counts.digits == 4, word.count == 4 {
      kinds.insert(.year)
      if word.isClock { kinds.insert(.clock) }
    }
    if counts.colons > 0, word.isTime { kinds.insert(.time) }
    if (1...2).contains(counts.strokes), counts.digits + counts.strokes == word.count, word.isDate {
      kinds.insert(.date)
    }
    if counts.stops == 1, counts.digits + 1 == word.count, (3...6).contains(word.count),
      word[word.count - 2] == UInt8(ascii: ".")
    {
      kinds.insert(.tenths)
    }
    guard PrintedAmount.isAmount(word) else { return kinds }
    kinds.insert(.amount)
    if word.isUnderOne { kinds.insert(.cents) }
    if counts.digits > counts.zeros, !word.isCredit { kinds.insert(.charge) }
    return kinds
  }
}

extension Span<UInt8> {
  /// `-8.00`, `(8.00)`, `8.00CR`, `8.00-`.
  fileprivate var isCredit: Bool {
    self[0].isOne(of: "-(") || self[count - 1].isOne(of: "-)")
      || self[count - 1].lowercased == UInt8(ascii: "r")
  }

  /// Hours under 24 and minutes under 60.
  fileprivate var isClock: Bool {
    let (tens, hours, minutes) = (self[0] &- 48, self[1] &- 48, self[2] &- 48)
    return tens * 10 + hours < 24 && minutes < 6
  }

  /// One or two digits, a colon, and two digits, but no third.
  fileprivate var isTime: Bool {
    let hour = digits(from: 0)
    guard (1...2).contains(hour), hour < count, self[hour] == UInt8(ascii: ":") else { return false }
    return digits(from: hour + 1) == 2
  }

  /// Two or three groups of digits; the year, of up to four, first or last.
  fileprivate var isDate: Bool {
    let first = digits(from: 0)
    let second = digits(from: first + 1)
    let third = first + second + 2
    guard (1...2).contains(second) else { return false }
    if third > count { return (1...2).contains(first) }
    return (1...4).contains(first) && (1...4).contains(digits(from: third))
  }

  /// How many digits stand from a position on.
  private func digits(from start: Int) -> Int {
    var end = start
    while end < count, self[end].isDigit { end += 1 }
    return Swift.max(end - start, 0)
  }

  /// `.43`, `$0.43`.
  fileprivate var isUnderOne: Bool {
    guard let start = indices.first(where: { self[$0].isDigit || self[$0] == UInt8(ascii: ".") }) else {
      return false
    }
    if self[start] == UInt8(ascii: ".") { return true }
    return self[start] == UInt8(ascii: "0") && start + 1 < count && self[start + 1] == UInt8(ascii: ".")
  }

  fileprivate var isMinutes: Bool {
    switch count {
    case 3: isLowercased("min")
    case 4: isLowercased("min.") || isLowercased("mins")
    case 7: isLowercased("minutes")
    default: false
    }
  }

  private func isLowercased(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { letters in
      letters.count == count && indices.allSatisfy { self[$0].lowercased == letters[$0] }
    }
  }

  /// Whether its first three letters begin a month's name.
  fileprivate var beginsMonth: Bool {
    let start =
      UInt32(self[0].lowercased) << 16 | UInt32(self[1].lowercased) << 8 | UInt32(self[2].lowercased)
    return Lexicon.monthNamesBegin(start)
  }
}
