import DocumentFacts
import NumberingPlan
import Testing

@testable import InvoiceGrammar

@Suite struct AnotherBillTests {
  private func evidence(_ pages: [Int]) -> [Evidence] {
    pages.map { Evidence(page: $0, box: nil, text: "", rule: "") }
  }

  private func reading<Value>(_ value: Value, _ pages: [Int], other: Value? = nil, on others: [Int] = [])
    -> Reading<Value>
  {
    Reading(
      value: value, printed: "\(value)", confidence: 0.99, evidence: evidence(pages),
      alternatives: other.map {
        [.init(value: $0, printed: "\($0)", confidence: 0.01, evidence: evidence(others))]
      } ?? [])
  }

  /// Pages of the account, of the other number, of the date, of the other date; the page that shows another bill.
  @Test(
    arguments: [
      ([1, 2], [3], [1], [3], 3), ([1, 2], [3, 4], [1], [4], 4),
      // A bill in front.
      ([3, 4], [1], [3], [1], 1),
      // A child account has its parent's date.
      ([1], [2], [1], [], nil), ([1], [2], [1, 2], [2], nil),
      // A number beside the account, and a date beside the bill's.
      ([1, 2], [2], [1], [2], nil), ([1], [1], [1], [1], nil),
      ([1], [2], [1], [3], nil), ([1], [], [1], [2], nil),
    ] as [([Int], [Int], [Int], [Int], Int?)])
  func isShown(account: [Int], other: [Int], date: [Int], otherDate: [Int], page: Int?) {
    var facts = AccountFacts()
    facts.accountNumber = reading("118822", account, other: "447733", on: other)
    facts.invoiceDate = reading("2026-11-02", date, other: "2026-08-02", on: otherDate)
    #expect(AnotherBill(facts)?.page == page)
  }

  @Test func itsValuesAreDoubted() throws {
    let (first, second) = (
      try #require(TelephoneNumber("+12075550140")), try #require(TelephoneNumber("+12075550141"))
    )
    var facts = AccountFacts()
    facts.accountNumber = reading("118822", [1, 4], other: "447733", on: [2])
    facts.invoiceDate = reading("2026-11-02", [1], other: "2026-08-02", on: [2])
    facts.companyName = reading("Otter Tail Lumber Inc", [2, 3])
    facts.telephoneNumbers = [reading(first, [1]), reading(second, [3])]
    let other = try #require(AnotherBill(facts))
    other.write(in: &facts)
    #expect(facts.companyName?.confidence == 0.5)
    #expect(facts.telephoneNumbers.map(\.confidence) == [0.99, 0.5])
    #expect(facts.accountNumber?.confidence == 0.99)
    #expect(facts.notes.contains { $0.field == "accountNumber" && $0.message.contains("447733") })
    // Behind the page that bears the bill's account again it goes on.
    facts.companyName = reading("Otter Tail Lumber Inc", [2, 5])
    other.write(in: &facts)
    #expect(facts.companyName?.confidence == 0.99)
  }
}
