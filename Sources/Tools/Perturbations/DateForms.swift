import PageText
import PortRequest

extension Perturbation {
  /// Whole dates in every form that says which of its numbers is the month, and in those of the country.
  static let dates: [Perturbation] = DateForm.allCases.map { form in
    Perturbation(.dates, form.rawValue, mayVary: form.reason) { document, _, _ in
      // There the day comes first already, and a comma would part a field in two.
      guard !document.printsDayFirst, !(document.isExport && form.hasComma) else { return }
      var printed = document
      printed.changeRows { $0.printDates(form.print) }
      // Where no day is past the twelfth, nobody can tell that the day comes first.
      guard form != .dayFirst || printed.printsDayFirst else { return }
      document = printed
    }
  }

  private enum DateForm: String, CaseIterable {
    case slashes
    case slashesShort = "slashes-short"
    case dashes, dots, iso
    case isoSlashes = "iso-slashes"
    case monthDayYear = "month-day-year"
    case short = "short-month"
    case shortCapitals = "short-month-capitals"
    case withoutComma = "without-comma"
    case dayMonthYear = "day-month-year"
    case dayDashMonth = "day-dash-month"
    case ordinal
    case yearOfTwoDigits = "day-month-year-of-two-digits"
    case compact
    case dayFirst = "day-first"

    var reason: String? {
      switch self {
      case .dayFirst: "07/11/2026 is the seventh of November or the eleventh of July"
      case .compact: "eight digits are as well an invoice's number"
      case .dots: "points part day and month where the day comes first"
      default: nil
      }
    }

    var hasComma: Bool {
      switch self {
      case .monthDayYear, .short, .shortCapitals, .ordinal: true
      default: false
      }
    }

    func print(_ date: CalendarDate) -> String {
      let month = Self.months[date.month - 1]
      let short = month.prefix(3)
      let (two, day) = (Self.two(date.month), Self.two(date.day))
      return switch self {
      case .slashes: "\(two)/\(day)/\(date.year)"
      case .slashesShort: "\(date.month)/\(date.day)/\(Self.two(date.year % 100))"
      case .dashes: "\(two)-\(day)-\(date.year)"
      case .dots: "\(two).\(day).\(date.year)"
      case .iso: "\(date.year)-\(two)-\(day)"
      case .isoSlashes: "\(date.year)/\(two)/\(day)"
      case .monthDayYear: "\(month) \(date.day), \(date.year)"
      case .short: "\(short) \(day), \(date.year)"
      case .shortCapitals: "\(short.uppercased()) \(day), \(date.year)"
      case .withoutComma: "\(short) \(date.day) \(date.year)"
      case .dayMonthYear: "\(date.day) \(month) \(date.year)"
      case .dayDashMonth: "\(day)-\(short)-\(date.year)"
      case .yearOfTwoDigits: "\(day)-\(short.uppercased())-\(Self.two(date.year % 100))"
      case .ordinal: "\(month) \(date.day)\(Self.ending(date.day)), \(date.year)"
      case .compact: "\(date.year)\(two)\(day)"
      case .dayFirst: "\(day)/\(two)/\(date.year)"
      }
    }

    private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    private static func ending(_ day: Int) -> String {
      switch (day, day % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    }

    static let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
  }

  fileprivate static func month(_ name: Substring) -> Int? {
    DateForm.months.firstIndex { $0.lowercased().hasPrefix(name.prefix(3).lowercased()) }.map { $0 + 1 }
  }
}

extension PrintedDocument {
  /// Whether a date in numbers makes sense with the day first alone.
  fileprivate var printsDayFirst: Bool {
    pages.contains { page in
      page.rows.contains { $0.text.contains(#/\b(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])\/(20)?\d\d\b/#) }
    }
  }
}

extension PrintedRow {
  /// Prints whole dates otherwise; those in numbers are the month's first, as in the country of the bills.
  fileprivate mutating func printDates(_ print: (CalendarDate) -> String) {
    // Before the others, which may be printed in numbers: no date is changed twice.
    replace(#/(^|[^\d\/\-])(\d{1,2})\/(\d{1,2})\/(20\d\d|\d\d)(?![\d\/\-])/#) { match in
      guard let month = Int(match.2), let day = Int(match.3), let year = Int(match.4) else { return nil }
      return CalendarDate(year: year < 100 ? 2000 + year : year, month: month, day: day).map {
        match.1 + print($0)
      }
    }
    replace(#/\b([A-Z][A-Za-z]{2,8})\.? (\d{1,2}),? (20\d\d)\b/#) { match in
      guard let month = Perturbation.month(match.1), let day = Int(match.2), let year = Int(match.3) else {
        return nil
      }
      return CalendarDate(year: year, month: month, day: day).map(print)
    }
  }
}
