import PortRequest
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2026-11-24", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func reads(_ text: String) {
    #expect(CalendarDate(iso8601: text)?.iso8601 == text)
  }

  @Test(arguments: [
    "", "2026-11-31", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
    "2026-1-01", "2026/11/24", "2026-11-24T00:00", " 2026-11-24", "２０２６-11-24", "+026-11-24", "11-24-2026",
  ])
  func rejects(_ text: String) {
    #expect(CalendarDate(iso8601: text) == nil)
  }

  @Test(arguments: [
    ("2026-11-24", "2026-11-24", 0), ("2026-11-24", "2026-11-25", 1), ("2026-10-25", "2026-11-24", 30),
    ("2026-11-24", "2026-10-24", -31), ("2024-02-28", "2024-03-01", 2), ("2025-02-28", "2025-03-01", 1),
    ("1999-12-31", "2000-01-01", 1), ("1970-01-01", "2026-11-24", 20781),
    ("0001-01-01", "9999-12-31", 3_652_058),
  ])
  func counts(_ first: String, _ second: String, _ days: Int) throws {
    let first = try #require(CalendarDate(iso8601: first))
    let second = try #require(CalendarDate(iso8601: second))
    #expect(first.days(until: second) == days)
    #expect((first < second) == (days > 0))
  }

  @Test func today() throws {
    let today = try #require(CalendarDate.today())
    #expect(today.year >= 2025)
  }
}
