import Testing

@testable import ServiceRecord

@Suite struct PrintedDayTests {
  @Test(arguments: [
    ("11/07/2026", "2026-11-07"), ("11-07-26", "2026-11-07"), ("11.07.2026", "2026-11-07"),
    ("20261107", "2026-11-07"), ("2026-11-07", "2026-11-07"), ("2026-11-07T09:00:00Z", "2026-11-07"),
    ("NOV 07, 2026", "2026-11-07"), ("November 7th, 2026", "2026-11-07"), ("7 November 2026", "2026-11-07"),
    ("07-NOV-26", "2026-11-07"), ("30/11/2026", "2026-11-30"), ("SEPT 4 2026", "2026-09-04"),
    ("11-07-2026-0915AM", "2026-11-07"), ("202611070915", "2026-11-07"), ("20261107091530", "2026-11-07"),
    ("22 septembre 2026", "2026-09-22"),
    ("1er août 2026", "2026-08-01"), ("9 févr. 2026", "2026-02-09"),
  ])
  func reads(_ text: String, _ day: String) {
    #expect(PrintedDay.matches(in: Array(text.utf8)).map(\.day.iso) == [day])
  }

  @Test(arguments: [
    "", "13/32/2026", "2026-02-30", "603-555-0100", "NOV 01", "1234567", "192.168.1.2.3", "11/07", "99999999",
    "202611072615", "11-07-2026-09155", "6035550100980",
    "3 jui 2026x",
    "MARKET 12, 2026x", "FOO 12 2026", "26-09-24",
  ])
  func rejects(_ text: String) {
    #expect(PrintedDay.matches(in: Array(text.utf8)).isEmpty)
  }

  @Test func tellsWhatMayBeExchanged() {
    func order(_ text: String) -> PrintedDay.Order? { PrintedDay.matches(in: Array(text.utf8)).first?.order }
    #expect(order("04/06/26") == .open)
    #expect(order("04/30/26") == .monthFirst)
    #expect(order("30/04/26") == .dayFirst)
    #expect(order("30-04-32") == .dayFirst)
    #expect(order("06/06/26") == .told)
    #expect(order("6 April 2026") == .told)
  }
}
