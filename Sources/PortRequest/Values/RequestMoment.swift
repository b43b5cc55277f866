/// The day, and the time of it where that is known, on which a request is judged and would be submitted.
public struct RequestMoment: Sendable, Hashable {
  public var day: CalendarDate
  /// Minutes since midnight; nil: early enough for the day to count.
  public var minute: Int?

  public init(day: CalendarDate, minute: Int? = nil) {
    self.day = day
    self.minute = minute
  }

  /// - Parameter iso8601: `2026-11-24`, or `2026-11-24T14:00` in the local time of the numbers.
  public init?(iso8601: String) {
    let parts = iso8601.split(separator: "T", omittingEmptySubsequences: false)
    guard let date = parts.first, let day = CalendarDate(iso8601: String(date)), parts.count <= 2 else {
      return nil
    }
    self.init(day: day)
    guard parts.count == 2 else { return }
    guard let minute = Self.minute(parts[1]) else { return nil }
    self.minute = minute
  }

  /// `14:00`, with or without seconds.
  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
    let numbers = parts.compactMap { part in part.allSatisfy(\.isASCII) ? UInt8(part).map(Int.init) : nil }
    guard numbers.count == parts.count, numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 }) else {
      return nil
    }
    return numbers[0] * 60 + numbers[1]
  }
}
