import InventedDrafts
import Testing

@testable import PortRequest

/// Business days and the intervals of 47 CFR 52.35.
@Suite struct BusinessCalendarTests {
  @Test(arguments: [
    ("2026-11-24", nil), ("2026-11-27", nil), ("2026-11-28", "a Saturday"), ("2026-11-29", "a Sunday"),
    ("2026-11-26", "Thanksgiving Day"), ("2026-11-11", "Veterans Day"), ("2026-12-25", "Christmas Day"),
    ("2026-07-03", "Independence Day, observed"), ("2027-07-05", "Independence Day, observed"),
    ("2027-12-31", "New Year's Day, observed"), ("2026-01-19", "Martin Luther King Jr. Day"),
    ("2026-01-26", nil), ("2026-02-16", "Washington's Birthday"), ("2026-05-25", "Memorial Day"),
    ("2026-05-18", nil), ("2026-06-19", "Juneteenth"), ("2026-09-07", "Labor Day"),
    ("2026-10-12", "Columbus Day"),
  ])
  func knowsHolidays(_ text: String, _ reason: String?) throws {
    #expect(BusinessCalendar.reason(against: try #require(CalendarDate(iso8601: text))) == reason)
  }

  /// When asked, whether it is a simple port, and the earliest date.
  @Test(arguments: [
    ("2026-11-24", true, "2026-11-25"), ("2026-11-24T13:00", true, "2026-11-25"),
    ("2026-11-24T13:01", true, "2026-11-27"), ("2026-11-24T14:00", true, "2026-11-27"),
    ("2026-11-27", true, "2026-11-30"), ("2026-11-28", true, "2026-12-01"),
    ("2026-11-28T15:00", true, "2026-12-01"),
    ("2026-11-24", false, "2026-12-01"), ("2026-11-24T14:00", false, "2026-12-01"),
    ("2026-11-24T17:30", false, "2026-12-02"), ("2026-12-21", false, "2026-12-28"),
  ])
  func countsIntervals(_ asked: String, _ isSimple: Bool, _ earliest: String) throws {
    var draft = DraftPortRequest.whole
    if isSimple { draft.telephoneNumbers = [draft.telephoneNumbers[0]] }
    let judged = draft.judged(at: RequestMoment(iso8601: asked))
    #expect(judged.port.complexity == (isSimple ? .simple : .nonSimple))
    #expect(judged.earliestDate?.iso8601 == earliest)
  }

  @Test(arguments: ["2026-11-24", "2026-11-24T00:00", "2026-11-24T23:59", "2026-11-24T14:00:30"])
  func readsMoments(_ text: String) { #expect(RequestMoment(iso8601: text) != nil) }

  @Test(arguments: [
    "", "2026-11-24T", "2026-11-24T24:00", "2026-11-24T1:00", "2026-11-24 14:00", "T14:00", "2026-11-24T14",
  ])
  func rejectsMoments(_ text: String) { #expect(RequestMoment(iso8601: text) == nil) }

  @Test func everyDayHasItsNeighbour() throws {
    var day = try #require(CalendarDate(iso8601: "1999-12-25"))
    #expect(day.weekday == .saturday)
    for _ in 0..<3000 {
      let next = try #require(day.adding(days: 1))
      #expect(day.days(until: next) == 1 && next.adding(days: -1) == day)
      day = next
    }
    #expect(day.iso8601 == "2008-03-12" && day.weekday == .wednesday)
    #expect(CalendarDate(iso8601: "9999-12-31")?.adding(days: 1) == nil)
    #expect(CalendarDate(iso8601: "0001-01-01")?.adding(days: -1) == nil)
  }

  @Test(arguments: [
    (nil, PortPlan.Complexity.simple), (FindingCode.centrex, .nonSimple), (.dsl, .nonSimple),
    (.isdn, .nonSimple),
    (.remoteCallForward, .nonSimple), (.contract, .simple), (.numbersMayBeIncomplete, .undecided),
  ])
  func tellsSimplePorts(_ code: FindingCode?, _ complexity: PortPlan.Complexity) {
    var draft = DraftPortRequest.whole
    draft.telephoneNumbers = [draft.telephoneNumbers[0]]
    draft.findings =
      code.map { code in
        [
          Finding(
            code, .warning, code == .numbersMayBeIncomplete ? .reading : .port, field: "/telephoneNumbers",
            message: "So.", remedy: "Ask.")
        ]
      } ?? []
    #expect(draft.judged().port.complexity == complexity)
  }
}
