import InventedDrafts
import Testing

@testable import PortRequest

/// Whether the list of numbers is whole, over two documents.
@Suite struct NumbersCompleteTests {
  typealias State = NumbersComplete.State

  /// A bill and a record of four lines; `more` gives the record a fifth.
  @Test(arguments: [
    (State.shown, State.unknown, false, State.shown), (.unknown, .shown, false, .shown),
    (.unknown, .unknown, false, .unknown), (.contradicted, .shown, false, .contradicted),
    (.shown, .contradicted, false, .contradicted),
    // The bill shows only that its own list is whole.
    (.shown, .unknown, true, .unknown), (.unknown, .shown, true, .shown), (.shown, .shown, true, .shown),
  ])
  func union(_ bill: State, _ record: State, _ more: Bool, _ expected: State) throws {
    var drafts = [DraftPortRequest.localBill, .record]
    for (index, state) in [bill, record].enumerated() {
      drafts[index].numbersComplete = NumbersComplete(state: state, checks: NumbersComplete.counted.checks)
    }
    if more { drafts[1].telephoneNumbers.append(.read("+19085550109", top: 380)) }
    let merged = try #require(DraftMerge(drafts)?.draft(id: "pd-0123456789abcdef")?.numbersComplete)
    #expect(merged.state == expected)
    #expect(merged.checks.flatMap(\.evidence).map(\.source) == [0, 1])
  }

  @Test func whatNobodyLookedForIsNotStated() throws {
    let merged = try #require(DraftMerge([.localBill, .record])?.draft(id: "pd-0123456789abcdef"))
    #expect(merged.numbersComplete == nil)
  }

  @Test func comparisonTellsOfAListThatMayNotBeWhole() {
    var bill = DraftPortRequest.localBill
    bill.numbersComplete = .miscounted
    let words = DraftComparison(bill, .record)[.telephoneNumbers]?.words
    #expect(words == ["The list of the request may not be whole: see its findings."])
    #expect(DraftComparison(.localBill, .record)[.telephoneNumbers]?.words == [])
  }
}
