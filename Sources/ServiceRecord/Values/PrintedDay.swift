internal import DocumentFacts

/// A calendar day as records print it: `11-07-26`, `20261107`, `2026-11-07T09:00:00Z`, `NOV 07, 2026`, `7-Nov-26`.
struct PrintedDay: Hashable {
  private let calendarDay: CalendarDay

  var year: Int { calendarDay.year }
  var month: Int { calendarDay.month }
  var day: Int { calendarDay.day }
  /// ISO 8601.
  var iso: String { calendarDay.iso }

  init?(year: Int, month: Int, day: Int) {
    guard let calendarDay = CalendarDay(year: year, month: month, day: day) else { return nil }
    self.calendarDay = calendarDay
  }

  /// The day with month and day exchanged; nil where that is none or the same.
  var exchanged: PrintedDay? {
    month == day ? nil : PrintedDay(year: year, month: day, day: month)
  }

  /// How day and month follow each other in figures alone.
  enum Order {
    /// `04/30/26`.
    case monthFirst
    /// `30/04/26`.
    case dayFirst
    /// `04/06/26`: either.
    case open
    /// The month is a word, or the year stands first.
    case told
  }

  /// A day in a text.
  struct Match {
    /// In the American order where the order is open.
    var day: PrintedDay
    var order: Order
    var range: Range<Int>
  }

  /// All days in a text's bytes, in order.
  static func matches(in bytes: [UInt8]) -> [Match] {
    var matches: [Match] = []
    var position = 0
    while position < bytes.count {
      guard isSign(bytes[position]) else {
        position += 1
        continue
      }
      if let match = match(bytes, at: position) {
        matches.append(match)
        position = match.range.upperBound
      } else {
        while position < bytes.count, isSign(bytes[position]) { position += 1 }
      }
    }
    return matches
  }

  private static func match(_ bytes: [UInt8], at start: Int) -> Match? {
    if let moment = moment(bytes, at: start) { return moment }
    var scan = DayScan(bytes, at: start)
    guard let first = scan.group() else { return nil }
    if let number = first.number {
      if first.length == 8, scan.ends {
        return match(year: number / 10_000, month: number / 100 % 100, day: number % 100, start, scan)
      }
      return figures(first, start, scan) ?? dayFirst(first, start, scan)
    }
    guard let month = first.month else { return nil }
    scan.skipGap()
    guard let day = scan.group(), let value = day.number, day.length <= 2 else { return nil }
    scan.skipOrdinal()
    scan.skipGap()
    guard let year = scan.year() else { return nil }
    return match(year: year, month: month, day: value, start, scan)
  }

  /// `202611070915`, `20261107091530`: a day with its time, all in figures.
  private static func moment(_ bytes: [UInt8], at start: Int) -> Match? {
    let figures = bytes[start...].prefix { (0x30...0x39).contains($0) }
    guard figures.count == 12 || figures.count == 14 else { return nil }
    func number(_ range: Range<Int>) -> Int {
      figures[(start + range.lowerBound)..<(start + range.upperBound)].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    guard number(8..<10) < 24, number(10..<12) < 60,
      let day = PrintedDay(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    else { return nil }
    return Match(day: day, order: .told, range: figures.indices)
  }

  /// Three groups of figures between one mark.
  private static func figures(_ first: DayScan.Group, _ start: Int, _ scan: DayScan) -> Match? {
    var scan = scan
    guard let mark = scan.mark(), let second = scan.group(), scan.mark() == mark, let third = scan.group(),
      let one = first.number, let two = second.number, let three = third.number, second.length <= 2
    else { return nil }
    if first.length == 4, third.length <= 2 {
      guard scan.ends || scan.isTime else { return nil }
      return match(year: one, month: two, day: three, start, scan)
    }
    guard scan.ends || scan.isClock, first.length <= 2, third.length == 2 || third.length == 4 else {
      return nil
    }
    if let day = PrintedDay(year: three, month: one, day: two) {
      let order: Order = two > 12 ? .monthFirst : one == two ? .told : .open
      return Match(day: day, order: order, range: start..<scan.position)
    }
    // `26-09-24`: switches and databases write the year first, and of two figures each nothing tells.
    if third.length == 2, mark == UInt8(ascii: "-"), PrintedDay(year: one, month: two, day: three) != nil {
      return nil
    }
    return PrintedDay(year: three, month: two, day: one).map {
      Match(day: $0, order: .dayFirst, range: start..<scan.position)
    }
  }

  /// `7 November 2026`, `07-NOV-26`.
  private static func dayFirst(_ first: DayScan.Group, _ start: Int, _ scan: DayScan) -> Match? {
    var scan = scan
    guard let day = first.number, first.length <= 2 else { return nil }
    scan.skipOrdinal()
    scan.skipGap()
    guard let month = scan.group()?.month else { return nil }
    scan.skipGap()
    guard let year = scan.year() else { return nil }
    return match(year: year, month: month, day: day, start, scan)
  }

  private static func match(year: Int, month: Int, day: Int, _ start: Int, _ scan: DayScan) -> Match? {
    PrintedDay(year: year, month: month, day: day).map {
      Match(day: $0, order: .told, range: start..<scan.position)
    }
  }

  static func isSign(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}
