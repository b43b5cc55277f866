import FixtureScoring
import Foundation
import PortDraft
import Testing

/// The whole draft of a document, byte by byte, as it was last looked at: `NAME.draft.json` beside the document.
///
/// `RECORD_FIXTURES=1 swift test --filter FixtureTests` writes the goldens and fails.
@Suite struct GoldenTests {
  /// The carriers of which a draft is kept.
  private static let carriers = [
    "comcast-business", "frontier", "spectrum", "verizon-wireless", "windstream-kinetic",
  ]

  /// The first document of each of those carriers.
  static let kept: [ReadFixture] = carriers.compactMap { carrier in
    ReadFixture.all.first { $0.document.name.hasPrefix("bills/\(carrier)/") }
  }

  @Test func goldensAreKept() { #expect(Self.kept.count == Self.carriers.count) }

  @Test(arguments: kept)
  func draftIsTheGolden(_ fixture: ReadFixture) throws {
    let text = fixture.draft.json() + "\n"
    let golden = fixture.document.golden
    if ReadFixture.isRecording {
      try text.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(golden.lastPathComponent); look at what changed.")
      return
    }
    let known = try? String(contentsOf: golden, encoding: .utf8)
    #expect(known != nil, "No golden: record it with RECORD_FIXTURES=1.")
    guard let known, known != text else { return }
    let lines = zip(known.split(separator: "\n"), text.split(separator: "\n"))
    let difference = lines.first { $0 != $1 }
    Issue.record("\(golden.lastPathComponent) differs: \(difference?.0 ?? "") is now \(difference?.1 ?? "")")
  }
}
