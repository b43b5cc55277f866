import FixtureScoring
import Foundation
import PortDraft
import Testing

/// What customers send by mistake is said to be no invoice; no invoice is.
@Suite struct OtherDocumentTests {
  private static let others = ReadFixture.all.filter { $0.document.truth.kind == "other" }

  @Test func thereAreSome() { #expect(Self.others.count >= 7) }

  @Test(arguments: others) func isNoInvoiceAndStatesNothingWrongAsSure(_ fixture: ReadFixture) {
    #expect(fixture.draft.findings.contains { $0.code == "not-an-invoice" })
    #expect(fixture.draft.sources[0].kind == .unknown)
    #expect(fixture.score.outcomes.filter { $0.value == .silent }.keys.map(\.rawValue) == [])
    #expect(
      (fixture.draft.losingCarrier?.confidence ?? 0) < 0.9
        || fixture.draft.losingCarrier?.id == fixture.document.truth.carrier)
  }

  @Test func noOtherFixtureIsTakenForOne() {
    let taken = ReadFixture.all.filter { fixture in
      fixture.document.truth.kind != "other"
        && fixture.draft.findings.contains { $0.code == "not-an-invoice" }
    }
    #expect(taken.map(\.document.name) == [])
  }
}
