/// A day of the calendar that a bill or a record may print, from 1990 to 2099.
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// - Parameter year: two digits are of this century.
  /// - Returns: nil unless there is such a day.
  package init?(year: Int, month: Int, day: Int) {
    let year = year < 100 ? year + 2000 : year
    guard (1990...2099).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= days[month - 1] else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO 8601.
  package var iso: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
