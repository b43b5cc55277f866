import FixtureScoring
import Foundation
import PortDraft
import Testing

/// Grammars that no longer recognise any bill of their own are found here.
@Suite struct GrammarRotTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  private static let extractor: InvoiceExtractor? = CalendarDate(year: 2026, month: 11, day: 24).flatMap {
    try? InvoiceExtractor(asOf: $0)
  }

  @Test func thereAreCarriers() throws { #expect(try #require(Self.extractor).carriers.count >= 70) }

  @Test(arguments: extractor?.carriers.map(\.id) ?? [])
  func aCarrierIsRecognisedOnItsFixtures(_ id: String) throws {
    let extractor = try #require(Self.extractor)
    let known = try KnownErrors(in: Self.root)
    let bills = try FixtureDocument.all(in: Self.root.appending(path: "bills/\(id)"))
      .filter { $0.truth.carrier == id }
    #expect(!bills.isEmpty)
    for bill in bills.prefix(3) {
      let draft = try extractor.draft(file: bill.name, bytes: bill.bytes())
      let isKnown = known.contains("carrier", in: "bills/\(id)/\(bill.name)")
      #expect((draft.losingCarrier?.id == id) != isKnown, "\(bill.name)")
    }
  }
}
