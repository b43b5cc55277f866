#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A day of the Gregorian calendar.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  public let day: Int

  /// - Returns: nil unless there is such a day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// - Parameter iso8601: `2026-11-24`, nothing before or after it.
  public init?(iso8601: String) {
    let bytes = Array(iso8601.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that the system's clock shows in its time zone; nil where the clock cannot be read.
  public static func today() -> CalendarDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// `2026-11-24`.
  public var iso8601: String {
    func padded(_ number: Int, to length: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, length - digits.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The day so many days later, or earlier where the count is negative; nil where it is outside the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? { CalendarDate(dayNumber: dayNumber + days) }

  /// Which day of the week it is.
  public var weekday: Weekday {
    // The first of March of the year 0 was a Wednesday.
    Weekday.allCases[((dayNumber + 2) % 7 + 7) % 7]
  }

  /// From Monday, as ISO 8601 counts.
  public enum Weekday: String, Sendable, CaseIterable {
    case monday = "Monday"
    case tuesday = "Tuesday"
    case wednesday = "Wednesday"
    case thursday = "Thursday"
    case friday = "Friday"
    case saturday = "Saturday"
    case sunday = "Sunday"
  }

  /// How many days after this one the other is; negative where it is before.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  public static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// Days since the first of March of the year 0, counted by years that begin in March.
  private var dayNumber: Int {
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return Self.daysBefore(marchOf: month <= 2 ? year - 1 : year) + dayOfYear
  }

  private init?(dayNumber: Int) {
    // The year that begins in March is found by its length on average, then set right where the guess is a day off.
    var year = (dayNumber * 400 + 399) / 146_097
    while Self.daysBefore(marchOf: year) > dayNumber { year -= 1 }
    let dayOfYear = dayNumber - Self.daysBefore(marchOf: year)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    self.init(year: month < 10 ? year : year + 1, month: month < 10 ? month + 3 : month - 9, day: day)
  }

  private static func daysBefore(marchOf year: Int) -> Int { year * 365 + year / 4 - year / 100 + year / 400 }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0 as Int?) { number, byte in
      guard let number, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      return number * 10 + Int(byte - UInt8(ascii: "0"))
    }
  }
}

extension CalendarDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = CalendarDate(iso8601: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "No such day.")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws { try iso8601.encode(to: encoder) }
}
