import FixtureScoring
import Foundation
import Perturbations
import PortDraft
import PortRequest
import Testing

/// A ratchet: under no perturbation do fewer fields stay right, or more become silently wrong, than
/// `Fixtures/perturbed.json` records of a seeded share of all pairs of a fixture and a perturbation.
@Suite struct PerturbedTests {
  @Test func whatIsReadRightStaysRight() async throws {
    let now = try await PerturbedRecord.read(Self.choice())
    if ReadFixture.isRecording {
      try now.write()
      Issue.record("Recorded \(PerturbedRecord.file.lastPathComponent); look at what changed.")
      return
    }
    let before = try PerturbedRecord.recorded()
    #expect(now.perturbations.keys.sorted() == before.perturbations.keys.sorted())
    for (name, counts) in now.perturbations {
      guard let earlier = before.perturbations[name] else { continue }
      #expect(counts.silent <= earlier.silent, "\(name): more fields are silently wrong")
      #expect(counts.rightShare >= earlier.rightShare, "\(name): fewer fields stay right")
    }
  }

  /// A tenth, each pair on one medium: a minute or two on two cores.
  private static func choice() throws -> PerturbationChoice { try PerturbationChoice(seed: 1, share: 0.1) }
}

/// What became of the fields that were right, by perturbation.
struct PerturbedRecord: Codable {
  var perturbations: [String: PerturbationTally.Counts]

  static let file = ReadFixture.folder.appending(path: "perturbed.json")

  static func read(_ choice: PerturbationChoice) async throws -> PerturbedRecord {
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let run = PerturbationRun(try InvoiceExtractor(asOf: asOf), choice, jobs: 2)
    let tally = await run.tally(try FixtureDocument.all(in: ReadFixture.folder))
    return PerturbedRecord(
      perturbations: Dictionary(
        uniqueKeysWithValues: choice.perturbations.map { ($0.name, tally.counts($0.name)) }))
  }

  static func recorded() throws -> PerturbedRecord {
    try JSONDecoder().decode(PerturbedRecord.self, from: Data(contentsOf: file))
  }

  func write() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try (encoder.encode(self) + Data("\n".utf8)).write(to: Self.file)
  }
}
