import Foundation
import Testing

/// Bills beside customer service records of the same invented accounts, with what was planted.
struct RecordPair: Decodable, Sendable, CustomTestStringConvertible {
  var why: String
  var bill: String
  var record: String
  /// `field verdict consequence` of each field that does not agree.
  var differences: [String]
  var onlyInFirst: [String]
  var onlyInSecond: [String]
  var folder = ""
  var testDescription: String { folder }

  private enum CodingKeys: CodingKey { case why, bill, record, differences, onlyInFirst, onlyInSecond }

  static let root = Fixture.folder.deletingLastPathComponent().appending(path: "pairs")

  static let all: [RecordPair] = {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return folders.sorted().compactMap { folder in
      guard let data = try? Data(contentsOf: root.appending(path: folder + "/pair.json")),
        var pair = try? JSONDecoder().decode(RecordPair.self, from: data)
      else { return nil }
      pair.folder = folder
      return pair
    }
  }()

  func run(_ arguments: String...) throws -> Command {
    try Command(arguments + ["--as-of", "2026-06-01"], folder: Self.root.appending(path: folder))
  }
}

@Suite struct CompareTests {
  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func differences(_ comparison: [String: Any]) -> [String] {
    (comparison["fields"] as? [[String: Any]] ?? []).filter { $0["verdict"] as? String != "agrees" }
      .map { "\($0["field"] ?? "") \($0["verdict"] ?? "") \($0["consequence"] ?? "")" }
  }

  @Test func thereArePairs() { #expect(RecordPair.all.count >= 10) }

  @Test(arguments: RecordPair.all)
  func findsWhatIsPlantedAndNoMore(_ pair: RecordPair) throws {
    let run = try pair.run("compare", pair.bill, pair.record, "--format", "json", "--strict")
    let comparison = try object(run.output)
    #expect(differences(comparison) == pair.differences)
    let numbers = comparison["numbers"] as? [String: [String]]
    #expect(numbers?["onlyInFirst"] == pair.onlyInFirst)
    #expect(numbers?["onlyInSecond"] == pair.onlyInSecond)
    #expect(run.status == (pair.differences.contains { $0.hasSuffix(" rejected") } ? 3 : 0))
  }

  /// What is left after the correction is what only a person can decide: numbers that the record does not have.
  @Test(arguments: RecordPair.all)
  func appliesTheRecord(_ pair: RecordPair) throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "corrected.json").path
    let applied = try pair.run("compare", pair.bill, pair.record, "--apply", file)
    #expect(applied.status == 0)
    #expect(applied.errors.contains("corrected.json: the corrected draft, "))
    let again = try pair.run("compare", file, pair.record, "--format", "json")
    let left = differences(try object(again.output)).filter { !$0.hasSuffix(" none") }
    // A record is not the record of where bills go and of who signs.
    let kept = pair.differences.filter {
      !$0.hasSuffix(" none") && ($0.hasPrefix("billingAddress ") || $0.hasPrefix("authorizedContact "))
    }
    #expect(left == (pair.onlyInFirst.isEmpty ? [] : ["telephoneNumbers onlyInFirst rejected"]) + kept)
    let draft = try object(scratch.text("corrected.json"))
    let reviews = draft["reviews"] as? [[String: Any]] ?? []
    #expect(reviews.allSatisfy { $0["by"] as? String == "compare: \(pair.record)" })
    #expect(reviews.allSatisfy { $0["at"] as? String == "2026-06-01" })
    #expect((draft["sources"] as? [[String: Any]])?.count == 2)
    #expect(try pair.run("compare", pair.bill, pair.record, "--apply", file).status == 0)
    #expect(try object(scratch.text("corrected.json")) as NSDictionary == draft as NSDictionary)
  }

  @Test(arguments: RecordPair.all)
  func mergesThePair(_ pair: RecordPair) throws {
    let run = try pair.run(pair.record, pair.bill, "--merge", "--format", "json")
    let draft = try object(run.output)
    let sources = draft["sources"] as? [[String: Any]] ?? []
    #expect(sources.map { $0["file"] as? String } == [pair.bill, pair.record])
    let codes = Set((draft["findings"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String })
    #expect(codes.contains("not-on-record") == !pair.onlyInFirst.isEmpty)
    #expect(codes.contains("not-on-invoice") == !pair.onlyInSecond.isEmpty)
    #expect(
      codes.contains("account-number-differs")
        == pair.differences.contains { $0.hasPrefix("accountNumber ") })
  }

  @Test func showsATableForPeople() throws {
    let pair = try #require(RecordPair.all.first { $0.folder == "text-hunt-group" })
    let run = try pair.run("compare", pair.bill, pair.record)
    #expect(run.status == 0)
    #expect(run.output.contains("WOULD BE REJECTED\n✗ Telephone numbers"))
    #expect(run.output.contains("Only on the record: 904-555-0145 and 904-555-0146."))
  }

  @Test(
    arguments: [
      (["compare"], 2, "Missing expected argument '<a>'"),
      (["compare", "a"], 2, "Missing expected argument '<b>'"),
      (["compare", "-", "-"], 2, "Only one of the two can be standard input."),
      (["compare", "missing.pdf", "empty.pdf"], 1, "missing.pdf: There is no such file."),
      (["compare", "no-text-layer.pdf", "empty.pdf"], 1, "empty.pdf: The file is empty."),
      (["compare", "a", "b", "--format", "csv"], 2, "The value 'csv' is invalid"),
      (
        ["compare", "no-text-layer.pdf", "no-text-layer.pdf", "--apply", "never-written.json"], 2,
        "--apply: Neither document is a customer service record"
      ),
      (["no-text-layer.pdf", "--merge"], 2, "--merge needs several files."),
    ] as [([String], Int32, String)])
  func saysWhatIsWrong(arguments: [String], status: Int32, message: String) throws {
    let run = try Command(arguments)
    #expect(run.status == status)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(arguments: [
    (#"{"schemaVersion": "1.0"}"#, "This is no whole draft: something is wrong at /id."),
    (#"{"schemaVersion": "1.0", "#, "This is no whole draft."),
    (#"[{"schemaVersion": "1.0"}]"#, "This is no whole draft"),
  ])
  func saysWhatIsWrongWithADraft(text: String, message: String) throws {
    let run = try Command("compare", "-", "no-text-layer.pdf", input: Data(text.utf8))
    #expect(run.status == 1)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func readsDraftsFromStandardInputAndLists() throws {
    let files = ["no-text-layer.pdf", "encrypted-empty-password.pdf"]
    let one = try Command(["no-text-layer.pdf", "--format", "json"]).output
    #expect(try Command("compare", "-", "no-text-layer.pdf", input: Data(one.utf8)).status == 0)
    #expect(try Command("compare", "-", "no-text-layer.pdf", input: Data("[\(one)]".utf8)).status == 0)
    let two = try Command(files + ["--format", "json"]).output
    let run = try Command("compare", "-", "no-text-layer.pdf", input: Data(two.utf8))
    #expect(run.errors.contains("This file holds 2 drafts."))
  }
}
