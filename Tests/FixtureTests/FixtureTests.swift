import FixtureScoring
import Foundation
import PortDraft
import SchemaValidation
import Testing

/// Every fixture from its bytes to its draft, held against its truth.
@Suite struct FixtureTests {
  /// Without this an unreadable fixture would leave the tests below with nothing to do.
  @Test func fixturesAreRead() throws {
    let documents = try FixtureDocument.all(in: ReadFixture.folder)
    #expect(documents.count >= 89)
    #expect(ReadFixture.all.count == documents.count)
  }

  @Test func nothingIsSilentlyWrong() throws {
    let silent = ReadFixture.all.flatMap { fixture in
      fixture.score.outcomes.filter { $0.value == .silent }
        .map { KnownErrors.line("silent \($0.key)", in: fixture.document.name) }
    }.sorted()
    let known = try KnownErrors(in: ReadFixture.folder).lines.filter { $0.contains(": silent ") }.sorted()
    #expect(silent == known)
  }

  @Test func sureValuesAreRight() {
    let sure = Calibration(ReadFixture.all.flatMap(\.score.statements)).sure
    #expect(sure.rightShare >= 0.995)
  }

  @Test func draftsFollowTheSchema() throws {
    let fixtures = ReadFixture.all
    let complaints = try SchemaValidator().complaints(about: fixtures.map { $0.draft.json(pretty: false) })
    #expect(complaints.map { Self.named($0, fixtures) } == [])
  }

  private static func named(_ complaint: String, _ fixtures: [ReadFixture]) -> String {
    let index = complaint.split(separator: ":").first.flatMap { Int($0) } ?? 0
    return "\(fixtures[index].document.name) \(complaint)"
  }

  @Test(arguments: ReadFixture.all)
  func evidenceStandsInTheDocument(_ fixture: ReadFixture) throws {
    let pages = try #require(fixture.draft.sources.first).pageCount
    #expect(fixture.draft.sources.map(\.file) == [fixture.document.name])
    for field in DraftField.allCases {
      for evidence in fixture.draft.value(of: field)?.evidence ?? [] {
        if let page = evidence.page { #expect((1...pages).contains(page)) }
      }
    }
  }

  /// Not the draft itself: its addresses' states are codes in JSON, whatever is printed.
  @Test(arguments: ReadFixture.all)
  func draftsSurviveJSON(_ fixture: ReadFixture) throws {
    let text = fixture.draft.json()
    #expect(try DraftPortRequest(json: text).json() == text)
  }
}
