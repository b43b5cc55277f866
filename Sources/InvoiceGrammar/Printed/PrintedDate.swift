/// A calendar date as bills print it.
struct PrintedDate: Hashable {
  private let calendarDay: CalendarDay
  /// The text also makes sense with day and month exchanged; the American order was taken.
  let isAmbiguous: Bool

  var year: Int { calendarDay.year }
  var month: Int { calendarDay.month }
  var day: Int { calendarDay.day }
  /// ISO 8601.
  var iso: String { calendarDay.iso }

  init?(year: Int, month: Int, day: Int, isAmbiguous: Bool = false) {
    guard let calendarDay = CalendarDay(year: year, month: month, day: day) else { return nil }
    self.calendarDay = calendarDay
    self.isAmbiguous = isAmbiguous
  }

  /// The date at a text's start and its length in UTF-8 bytes.
  static func match(_ text: ArraySlice<UInt8>) -> (date: PrintedDate, length: Int)? {
    var scanner = DateScanner(text)
    guard let date = scanner.date() else { return nil }
    return (date, scanner.position - text.startIndex)
  }
}

/// Reads a date from left to right.
struct DateScanner {
  private let text: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    position = text.startIndex
  }

  mutating func date() -> PrintedDate? {
    let start = position
    if let first = number() {
      if let date = numeric(first) { return date }
      position = start
      return dayMonthYear()
    }
    return monthDayYear()
  }

  /// `7/4/2026`, `07.04.26`, `2026-07-04`, `20260704`.
  private mutating func numeric(_ first: Number) -> PrintedDate? {
    if first.length == 8 {
      let date = PrintedDate(
        year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100)
      return endsHere ? date : nil
    }
    guard let separator = dateSeparator(), let second = number(), dateSeparator() == separator,
      let third = number(), endsHere
    else { return nil }
    if first.length == 4, second.length <= 2, third.length <= 2 {
      return PrintedDate(year: first.value, month: second.value, day: third.value)
    }
    guard first.length <= 2, second.length <= 2, third.isYear else { return nil }
    let bothFit = first.value <= 12 && second.value <= 12 && first.value != second.value
    return PrintedDate(year: third.value, month: first.value, day: second.value, isAmbiguous: bothFit)
      ?? PrintedDate(year: third.value, month: second.value, day: first.value)
  }

  private mutating func dateSeparator() -> UInt8? {
    guard position < text.endIndex, text[position].isOne(of: "/-.") else { return nil }
    position += 1
    return text[position - 1]
  }

  /// `4 July 2026`, `04-Jul-26`, `1er mars 2026`, `22 de agosto de 2026`.
  private mutating func dayMonthYear() -> PrintedDate? {
    guard let day = number(), day.length <= 2 else { return nil }
    skipOrdinal()
    skip("-. ")
    if take("de ") { skip(" ") }
    guard let month = month() else { return nil }
    skip("-., ")
    if take("de ") || take("del ") { skip(" ") }
    guard let year = year() else { return nil }
    return PrintedDate(year: year, month: month, day: day.value)
  }

  /// `July 4, 2026`, `Jul 04 26`, `October 22nd, 2026`.
  private mutating func monthDayYear() -> PrintedDate? {
    guard let month = month() else { return nil }
    skip("-. ")
    guard let day = number(), day.length <= 2 else { return nil }
    skipOrdinal()
    skip("-., ")
    guard let year = year() else { return nil }
    return PrintedDate(year: year, month: month, day: day.value)
  }

  private struct Number {
    var value: Int
    var length: Int

    /// `26-11-0088` is no date of 2088.
    var isYear: Bool { length == 2 || length == 4 && value >= 100 }
  }

  private mutating func number() -> Number? {
    let start = position
    var value = 0
    while position < text.endIndex, text[position].isDigit {
      guard position - start < 8 else { return nil }
      value = value * 10 + Int(text[position] - UInt8(ascii: "0"))
      position += 1
    }
    return position > start ? Number(value: value, length: position - start) : nil
  }

  private mutating func year() -> Int? {
    if position < text.endIndex, text[position] == UInt8(ascii: "'") { position += 1 }
    guard let year = number(), year.isYear, endsHere else { return nil }
    return year.value
  }

  private var endsHere: Bool {
    guard position < text.endIndex else { return true }
    if text[position].isLetterOrDigit || text[position] == UInt8(ascii: "/") { return false }
    // "1.2.26-45": part of something longer.
    guard text[position] == UInt8(ascii: "-") || text[position] == UInt8(ascii: ".") else { return true }
    return position + 1 >= text.endIndex || !text[position + 1].isDigit
  }

  private mutating func skip(_ characters: StaticString) {
    let set = characters.description.utf8
    while position < text.endIndex, set.contains(text[position]) { position += 1 }
  }

  private mutating func skipOrdinal() {
    for ordinal in ["st", "nd", "rd", "th", "er"] where take(ordinal) { return }
  }

  private mutating func take(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard text.endIndex - position >= bytes.count else { return false }
    for (offset, byte) in bytes.enumerated() where text[position + offset].lowercased != byte { return false }
    position += bytes.count
    return true
  }

  private mutating func month() -> Int? {
    let start = position
    while position < text.endIndex, text[position].isLetter || text[position] >= 0x80 { position += 1 }
    guard position - start >= 3 else { return nil }
    var key = LabelKey()
    key.append(bytes: text[start..<position].span, base: 0)
    return MonthName.number(of: key.symbols)
  }
}
