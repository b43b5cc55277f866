import FixtureScoring
import Foundation
import PortDraft
import Testing

/// A fixture with the draft that comes of it, read on a fixed day.
struct ReadFixture: CustomTestStringConvertible {
  let document: FixtureDocument
  let draft: DraftPortRequest
  let score: DraftScore

  var testDescription: String { document.name }

  /// Every fixture that has a truth; each is read once for all tests.
  static let all: [ReadFixture] = (try? read()) ?? []

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// Whether goldens and counts are to be written: the tests that do so fail.
  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" }

  private static func read() throws -> [ReadFixture] {
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let extractor = try InvoiceExtractor(asOf: asOf)
    return try FixtureDocument.all(in: folder).map { document in
      let draft = try extractor.draft(file: document.name, bytes: document.bytes())
      return ReadFixture(document: document, draft: draft, score: DraftScore(draft, against: document.truth))
    }
  }
}
