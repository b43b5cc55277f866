import FixtureScoring
import Foundation
import PortDraft
import Testing

/// Rules of built-in grammars that no fixture uses are found here.
///
/// `Fixtures/rules-without-fixture.txt` names those that are kept all the same, each with its reason.
@Suite struct RuleRotTests {
  private static let list = ReadFixture.folder.appending(path: "rules-without-fixture.txt")
  private static let grammars = ReadFixture.folder.deletingLastPathComponent()
    .appending(path: "Sources/InvoiceGrammar/Grammars")

  /// What all fixtures use.
  private static let usage: GrammarUsage? = CalendarDate(year: 2026, month: 11, day: 24).flatMap { day in
    guard let extractor = try? InvoiceExtractor(asOf: day),
      let documents = try? FixtureDocument.all(in: ReadFixture.folder)
    else { return nil }
    return documents.reduce(into: GrammarUsage()) { usage, document in
      guard let bytes = try? document.bytes(),
        let used = try? extractor.grammarUsage(file: document.name, bytes: bytes)
      else { return }
      usage.formUnion(used)
    }
  }

  @Test func everyRuleFiresOrIsListed() throws {
    let usage = try #require(Self.usage)
    let idle = try Self.sources().flatMap { source in
      GrammarCheck([source]).unused(in: source, by: usage).filter { $0.message.contains("this rule") }
        .map { "\(source.name): \($0.source.trimmingCharacters(in: .whitespaces))" }
    }
    if ReadFixture.isRecording {
      print(idle.joined(separator: "\n"))
    }
    let listed = try Self.listed()
    #expect(idle.filter { !listed.contains($0) } == [], "no fixture uses these rules")
    #expect(listed.filter { !idle.contains($0) } == [], "a fixture uses these, or they are no more")
  }

  private static func sources() throws -> [GrammarSource] {
    try FileManager.default.contentsOfDirectory(atPath: grammars.path).sorted().map { name in
      GrammarSource(
        name: name, text: try String(contentsOf: grammars.appending(path: name), encoding: .utf8))
    }
  }

  private static func listed() throws -> [String] {
    try String(contentsOf: list, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }
}
