import NumberingPlan
import Perturbations
import PortRequest

/// In what form a bill prints dates, telephone numbers and amounts; one bill keeps to its forms.
struct PrintedForm {
  var date: DateForm
  var number: NumberForm
  var hasCurrencySign: Bool

  enum DateForm: String, CaseIterable {
    case slashes, slashesShort, monthDayYear, shortMonth, shortMonthNoComma, iso, dayMonthYear, dashes
  }

  enum NumberForm: String, CaseIterable {
    case parentheses, parenthesesTight, dashes, dots, blanks, bare, withOne, e164, slash
  }

  static func random(isCanadian: Bool, _ dice: inout Dice) -> PrintedForm {
    let dates: [DateForm] =
      isCanadian ? [.monthDayYear, .shortMonth, .iso, .dayMonthYear] : DateForm.allCases
    let number = dice.weighted([
      (NumberForm.parentheses, 3), (.dashes, 4), (.dots, 1.5), (.blanks, 1), (.bare, 1), (.withOne, 0.8),
      (.e164, 0.6),
      (.parenthesesTight, 0.8), (.slash, 0.3),
    ])
    return PrintedForm(date: dice.pick(dates), number: number, hasCurrencySign: dice.chance(0.7))
  }

  func print(_ date: CalendarDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    let month = months[date.month - 1]
    let short = month.count > 4 ? String(month.prefix(3)) : month
    let two = (padded(date.month, 2), padded(date.day, 2))
    switch self.date {
    case .slashes: return "\(two.0)/\(two.1)/\(date.year)"
    case .slashesShort: return "\(date.month)/\(date.day)/\(padded(date.year % 100, 2))"
    case .monthDayYear: return "\(month) \(date.day), \(date.year)"
    case .shortMonth: return "\(short) \(two.1), \(date.year)"
    case .shortMonthNoComma: return "\(short) \(date.day) \(date.year)"
    case .iso: return date.iso8601
    case .dayMonthYear: return "\(two.1)-\(month.prefix(3))-\(date.year)"
    case .dashes: return "\(two.0)-\(two.1)-\(date.year)"
    }
  }

  func print(_ number: TelephoneNumber) -> String {
    let (area, office, line) = (
      padded(number.areaCode, 3), padded(number.centralOfficeCode, 3), padded(number.lineNumber, 4)
    )
    switch self.number {
    case .parentheses: return "(\(area)) \(office)-\(line)"
    case .parenthesesTight: return "(\(area))\(office)-\(line)"
    case .dashes: return "\(area)-\(office)-\(line)"
    case .dots: return "\(area).\(office).\(line)"
    case .blanks: return "\(area) \(office) \(line)"
    case .bare: return area + office + line
    case .withOne: return "1-\(area)-\(office)-\(line)"
    case .e164: return "+1\(area)\(office)\(line)"
    case .slash: return "\(area)/\(office)-\(line)"
    }
  }

  func print(cents: Int) -> String {
    let whole = String(abs(cents) / 100)
    let grouped = whole.count > 3 ? whole.prefix(whole.count - 3) + "," + whole.suffix(3) : whole[...]
    return (cents < 0 ? "-" : "") + (hasCurrencySign ? "$" : "") + "\(grouped)." + padded(abs(cents) % 100, 2)
  }

  private func padded(_ number: Int, _ length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}

extension CalendarDate {
  /// The day so many days later; the same day where there is none.
  func later(by days: Int) -> CalendarDate {
    var date = self
    for _ in 0..<abs(days) {
      let step = days > 0 ? date.nextDay : date.previousDay
      guard let step else { return date }
      date = step
    }
    return date
  }

  private var nextDay: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? (month < 12
        ? CalendarDate(year: year, month: month + 1, day: 1) : CalendarDate(year: year + 1, month: 1, day: 1))
  }

  private var previousDay: CalendarDate? {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    let last = month > 1 ? (year, month - 1) : (year - 1, 12)
    return (28...31).reversed().lazy.compactMap { CalendarDate(year: last.0, month: last.1, day: $0) }.first
  }
}
