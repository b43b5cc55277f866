import FixtureScoring
import PortDraft
import PortRequest
import Testing

@testable import shuffle

@Suite struct BillShufflerTests {
  private func shuffler(_ speech: BillShuffler.Speech) throws -> BillShuffler {
    let asOf = try #require(CalendarDate(iso8601: "2026-11-24"))
    return BillShuffler(source: try VocabularySource(asOf: asOf), speech: speech)
  }

  @Test(arguments: [1, 2, 77, 4001] as [UInt64])
  func sameSeedGivesSameBytes(seed: UInt64) throws {
    let first = try shuffler(.all).bill(seed: seed)
    let second = try shuffler(.all).bill(seed: seed)
    #expect(first.bytes == second.bytes)
    #expect(first.truth.json == second.truth.json)
  }

  @Test func neighbouringSeedsDiffer() throws {
    let shuffler = try shuffler(.unknown)
    #expect(shuffler.bill(seed: 1).truth.accountNumber != shuffler.bill(seed: 2).truth.accountNumber)
  }

  /// What the truth says is on the pages: the account number stands there, group by group.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func everyBillIsReadAndScored(seed: UInt64) throws {
    let bill = try shuffler(.all).bill(seed: seed)
    let asOf = try #require(CalendarDate(iso8601: "2026-11-24"))
    let draft = try InvoiceExtractor(asOf: asOf).draft(file: "bill.pdf", bytes: bill.bytes)
    let score = try BillScore(bill.truth, draft)
    #expect(score.outcomes.count >= 7)
    #expect(Set(score.outcomes.filter { $0.value != .right }.keys) == Set(score.differences.keys))
    #expect(!bill.truth.numbers.isEmpty)
  }

  @Test func carrierSpeaksItsOwnWords() throws {
    let bill = try shuffler(.carrier("comcast-business")).bill(seed: 5)
    #expect(bill.truth.carrier == "comcast-business")
    #expect(bill.truth.accountNumber.count == 16)
  }

  @Test func unknownIssuerHasNoCarrier() throws {
    #expect(try shuffler(.unknown).bill(seed: 5).truth.carrier == nil)
  }
}
