import FixtureScoring
import Foundation
import Perturbations
import PortDraft
import PortRequest
import Testing

/// A ratchet: under no perturbation do fewer fields stay right, or more become silently wrong, than
/// `Fixtures/perturbed.json` records of a seeded share of all pairs of a fixture and a perturbation.
///
/// `RECORD_FIXTURES=1 swift test --filter PerturbedTests` writes what is read now and fails; so does, in a tenth of the
/// time, `make perturb PERTURB="--share 0.1 --json Fixtures/perturbed.json"`.
@Suite struct PerturbedTests {
  private static let file = ReadFixture.folder.appending(path: "perturbed.json")

  @Test func whatIsReadRightStaysRight() async throws {
    let choice = try PerturbationChoice(seed: 1, share: 0.1)
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let run = PerturbationRun(try InvoiceExtractor(asOf: asOf), choice, jobs: 2)
    let tally = await run.tally(try FixtureDocument.all(in: ReadFixture.folder))
    let now = PerturbationRecord(tally, choice)
    if ReadFixture.isRecording {
      try now.write(to: Self.file)
      Issue.record("Recorded \(Self.file.lastPathComponent); look at what changed.")
      return
    }
    let before = try PerturbationRecord(of: Self.file)
    #expect(Set(now.perturbations.keys) == Set(before.perturbations.keys))
    #expect(now.losses(since: before) == [])
  }
}
