import FixtureScoring
import Foundation
import Testing

/// A ratchet: accuracy over the fixtures never falls behind what `Fixtures/accuracy.json` records.
///
/// `RECORD_FIXTURES=1 swift test --filter FixtureTests` writes what is read now and fails, so that a worse record is
/// never taken by accident.
@Suite struct AccuracyTests {
  @Test func accuracyDoesNotFall() throws {
    let now = AccuracyRecord(ReadFixture.all)
    if ReadFixture.isRecording {
      try now.write()
      Issue.record("Recorded \(AccuracyRecord.file.lastPathComponent); look at what changed.")
      return
    }
    let before = try AccuracyRecord.read()
    let pairs = [
      ("known issuers", now.known, before.known), ("unknown issuers", now.unknown, before.unknown),
      ("records", now.records, before.records),
    ]
    for (name, now, before) in pairs {
      #expect(now.right >= before.right, "\(name): fewer fields are right")
      #expect(now.silent <= before.silent, "\(name): more fields are silently wrong")
      // What is flagged may grow by what is silent no more.
      #expect(now.flagged + now.silent <= before.flagged + before.silent, "\(name): more fields are wrong")
    }
    #expect(now.locations.found >= before.locations.found, "fewer locations are found")
    #expect(now.locations.silent == 0, "a place is stated as sure that is no location")
    #expect(now.locations.scattered == 0, "a number is tied to two locations")
  }
}

/// How many fields of the fixtures are right, missing, flagged and silently wrong.
struct AccuracyRecord: Codable {
  /// Bills of carriers that a grammar knows.
  var known: Counts
  var unknown: Counts
  /// Customer service records.
  var records: Counts
  /// Service addresses of bills of several locations.
  var locations: Locations

  struct Locations: Codable {
    var found: Int
    var lost: Int
    var silent: Int
    var scattered: Int

    init(_ scores: [LocationScore]) {
      found = scores.reduce(0) { $0 + $1.found }
      lost = scores.reduce(0) { $0 + $1.lost }
      silent = scores.reduce(0) { $0 + $1.silent }
      scattered = scores.reduce(0) { $0 + $1.scattered }
    }
  }

  struct Counts: Codable {
    var documents: Int
    var right: Int
    var missing: Int
    var flagged: Int
    var silent: Int

    init(_ tally: Tally) {
      documents = tally.documents
      right = tally.count(.right)
      missing = tally.count(.missing)
      flagged = tally.count(.flagged)
      silent = tally.count(.silent)
    }
  }

  static let file = ReadFixture.folder.appending(path: "accuracy.json")

  init(_ fixtures: [ReadFixture]) {
    let bills = fixtures.filter(\.document.truth.isInvoice)
    known = Counts(Tally(bills.filter { $0.document.truth.carrier != nil }.map(\.score)))
    unknown = Counts(Tally(bills.filter { $0.document.truth.carrier == nil }.map(\.score)))
    records = Counts(Tally(fixtures.filter(\.document.truth.isServiceRecord).map(\.score)))
    locations = Locations(bills.compactMap { LocationScore($0.draft, against: $0.document.truth) })
  }

  static func read() throws -> AccuracyRecord {
    try JSONDecoder().decode(AccuracyRecord.self, from: Data(contentsOf: file))
  }

  func write() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try (encoder.encode(self) + Data("\n".utf8)).write(to: Self.file)
  }
}
