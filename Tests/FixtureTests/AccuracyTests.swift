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
    expectLocations(now.locations, noWorseThan: before.locations)
  }

  private func expectLocations(
    _ now: AccuracyRecord.Locations, noWorseThan before: AccuracyRecord.Locations
  ) {
    #expect(now.found >= before.found, "fewer locations are found")
    #expect(now.silent <= before.silent, "more places are stated as sure that are no location")
    #expect(now.scattered == 0, "a number is tied to two locations")
    #expect(now.numbersTied >= before.numbersTied, "fewer numbers are tied to their location")
    #expect(now.numbersMistied <= before.numbersMistied, "more numbers are tied to another location")
    for (now, before) in [(now.accountNumbers, before.accountNumbers), (now.btns, before.btns)] {
      #expect(now.right >= before.right, "fewer locations have their account number or BTN")
      #expect(now.silent <= before.silent, "more locations have another's account number or BTN")
    }
  }
}

/// How many fields of the fixtures are right, missing, flagged and silently wrong.
struct AccuracyRecord: Codable {
  /// Bills of carriers that a grammar knows.
  var known: Counts
  var unknown: Counts
  /// Customer service records.
  var records: Counts
  /// The places of documents of several locations, with their accounts and numbers.
  var locations: Locations

  struct Locations: Codable {
    var found: Int
    var lost: Int
    var silent: Int
    var scattered: Int
    var numbersTied: Int
    var numbersUntied: Int
    var numbersMistied: Int
    var accountNumbers: Values
    var btns: Values

    struct Values: Codable {
      var right: Int
      var missing: Int
      var flagged: Int
      var silent: Int

      init(_ outcomes: [Outcome: Int]) {
        right = outcomes[.right] ?? 0
        missing = outcomes[.missing] ?? 0
        flagged = outcomes[.flagged] ?? 0
        silent = outcomes[.silent] ?? 0
      }
    }

    init(_ score: LocationScore) {
      found = score.found
      lost = score.lost
      silent = score.silent
      scattered = score.scattered
      numbersTied = score.tied
      numbersUntied = score.untied
      numbersMistied = score.mistied
      accountNumbers = Values(score.accountNumbers)
      btns = Values(score.btns)
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
    locations = Locations(
      LocationScore(fixtures.compactMap { LocationScore($0.draft, against: $0.document.truth) }))
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
