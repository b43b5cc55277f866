/// The days that porting intervals are counted in: Monday to Friday without holidays (47 CFR 52.35(a)).
///
/// The rule leaves out the holidays of the current provider, which nobody publishes; those of the federal government
/// (5 USC 6103) stand for them.
enum BusinessCalendar {
  /// A porting request that arrives before counts on the day itself, at the earliest when business begins.
  static let end = 17 * 60
  /// A simple port's request that arrives after 1 p.m. counts as one of the next business day (47 CFR 52.35(a)).
  static let cutOffOfSimplePorts = 13 * 60

  static func isBusinessDay(_ day: CalendarDate) -> Bool { reason(against: day) == nil }

  /// Why nothing is ported on a day, in words: `a Sunday`, `Thanksgiving Day`; nil on business days.
  static func reason(against day: CalendarDate) -> String? {
    switch day.weekday {
    case .saturday, .sunday: "a \(day.weekday.rawValue)"
    default: holiday(observedOn: day)
    }
  }

  /// The business day so many business days after a day.
  static func day(_ count: Int, after start: CalendarDate) -> CalendarDate {
    var (day, left) = (start, count)
    while left > 0, let next = day.adding(days: 1) {
      day = next
      if isBusinessDay(day) { left -= 1 }
    }
    return day
  }

  /// The day itself where it is a business day, else the next one.
  static func firstDay(from start: CalendarDate) -> CalendarDate {
    isBusinessDay(start) ? start : day(1, after: start)
  }

  // MARK: - Holidays

  /// A holiday on a Saturday is observed on Friday, one on a Sunday on Monday.
  private static func holiday(observedOn day: CalendarDate) -> String? {
    if let name = holiday(on: day) { return name }
    let neighbour: CalendarDate? =
      switch day.weekday {
      case .friday: day.adding(days: 1)
      case .monday: day.adding(days: -1)
      default: nil
      }
    return neighbour.flatMap(holiday(on:)).map { "\($0), observed" }
  }

  private static func holiday(on day: CalendarDate) -> String? {
    if let fixed = fixedHolidays.first(where: { $0.month == day.month && $0.day == day.day }) {
      return fixed.name
    }
    let week = (day.day - 1) / 7 + 1
    let isLastWeek = day.adding(days: 7)?.month != day.month
    switch (day.month, day.weekday) {
    case (1, .monday) where week == 3: return "Martin Luther King Jr. Day"
    case (2, .monday) where week == 3: return "Washington's Birthday"
    case (5, .monday) where isLastWeek: return "Memorial Day"
    case (9, .monday) where week == 1: return "Labor Day"
    case (10, .monday) where week == 2: return "Columbus Day"
    case (11, .thursday) where week == 4: return "Thanksgiving Day"
    default: return nil
    }
  }

  private static let fixedHolidays = [
    (month: 1, day: 1, name: "New Year's Day"), (month: 6, day: 19, name: "Juneteenth"),
    (month: 7, day: 4, name: "Independence Day"), (month: 11, day: 11, name: "Veterans Day"),
    (month: 12, day: 25, name: "Christmas Day"),
  ]
}
