import Foundation
import Testing

@Suite struct BatchTests {
  private func lines(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  private func drafts(in scratch: ScratchFolder, _ folder: String = "out") throws -> [String] {
    try lines(scratch.text(folder + "/drafts.jsonl"))
      .compactMap { ($0["sources"] as? [[String: Any]])?.first?["file"] as? String }
  }

  private func failures(in scratch: ScratchFolder, _ folder: String = "out") throws -> [String] {
    try lines(scratch.text(folder + "/failures.jsonl")).map { "\($0["file"] ?? "") \($0["code"] ?? "")" }
  }

  /// A tree of documents, of files that are none, and of what must not be read at all.
  private func tree() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    let bill = LongPDF.bytes(pages: 1)
    try scratch.write(bill, to: "in/b.pdf")
    try scratch.write(bill, to: "in/a/z.PDF")
    try scratch.write(bill, to: "in/a/unnamed")
    try scratch.write("Account number 610 555-0100", to: "in/a.txt")
    try scratch.write("", to: "in/empty.pdf")
    try scratch.write("{}", to: "in/a/z.truth.json")
    try scratch.write(Data([0x89, 0x50, 0x4E, 0x47, 0]), to: "in/scan.png")
    try scratch.write(bill, to: "in/.hidden.pdf")
    try scratch.write(bill, to: "in/.git/x.pdf")
    return scratch
  }

  /// A record's JSON is a document; drafts, truths and other JSON are listed as no documents.
  @Test func readsRecordsInJSON() throws {
    let scratch = try ScratchFolder()
    let record =
      "{\"accountNumber\": \"4471\", \"billingTelephoneNumber\": \"3125550100\", \"customerName\": \"A CO\",\n"
      + "\"workingTelephoneNumbers\": [\"3125550100\"]}"
    try scratch.write(record, to: "in/record.json")
    try scratch.write(record, to: "in/record.truth.json")
    try scratch.write("{\"schemaVersion\": 1, " + record.dropFirst(), to: "in/draft.json")
    try scratch.write("{\"version\": 2}", to: "in/settings.json")
    _ = try Command("batch", "in", "--output", "out", folder: scratch.url)
    #expect(try drafts(in: scratch) == ["record.json"])
    #expect(
      try failures(in: scratch) == [
        "draft.json not-a-document", "record.truth.json not-a-document", "settings.json not-a-document",
      ])
  }

  @Test func putsEveryFileIntoOneOfTwoLists() throws {
    let scratch = try tree()
    let run = try Command("batch", "in", "--output", "out", folder: scratch.url)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(try drafts(in: scratch) == ["a.txt", "a/unnamed", "a/z.PDF", "b.pdf"])
    #expect(
      try failures(in: scratch) == [
        "a/z.truth.json not-a-document", "empty.pdf empty", "scan.png not-a-document",
      ])
    #expect(try scratch.text("out/summary.csv").components(separatedBy: "\r\n").count == 6)
    #expect(run.errors.contains("extract-invoice: empty.pdf: The file is empty."))
    #expect(
      run.errors.hasSuffix(
        "4 of 7 files read, 4 of them with errors to solve; see out/failures.jsonl for the other 3.\n"))
  }

  @Test(arguments: [
    (["--include", "*.pdf"], ["b.pdf"], ["empty.pdf empty"]),
    (["--include", "*.[pP][dD][fF]", "--exclude", "empty*"], ["a/z.PDF", "b.pdf"], []),
    (
      ["--exclude", "*.json", "--exclude", "*.png", "--exclude", "empty.pdf"],
      ["a.txt", "a/unnamed", "a/z.PDF", "b.pdf"], []
    ),
    (["--include", "a/*"], ["a/unnamed", "a/z.PDF"], ["a/z.truth.json not-a-document"]),
    (["--include", "**/unnamed", "--include", "a.txt"], ["a.txt", "a/unnamed"], []),
  ])
  func readsWhatMatches(arguments: [String], read: [String], failed: [String]) throws {
    let scratch = try tree()
    let run = try Command(["batch", "in", "--output", "out"] + arguments, folder: scratch.url)
    #expect(run.status == (failed.isEmpty ? 0 : 1))
    #expect(try drafts(in: scratch) == read)
    #expect(try failures(in: scratch) == failed)
  }

  /// Programs tell failures apart by these codes.
  @Test(arguments: [([], "encrypted"), (["--password", "wrong"], "wrong-password")])
  func givesFailuresStableCodes(password: [String], code: String) throws {
    let scratch = try ScratchFolder()
    let output = ["--output", scratch.url.appending(path: "out").path, "--include", "*.pdf"]
    let run = try Command(["batch", Fixture.folder.path] + output + password)
    #expect(run.status == 1)
    #expect(
      try failures(in: scratch) == [
        "decompression-bomb.pdf too-large", "empty.pdf empty", "encrypted-user-password.pdf \(code)",
        "not-a-pdf.pdf not-a-pdf", "page-tree-loop.pdf loops", "truncated.pdf damaged",
      ])
    #expect(
      try drafts(in: scratch) == [
        "encrypted-empty-password.pdf", "garbage-text-layer.pdf", "no-text-layer.pdf",
      ])
  }

  @Test func readsNothingThatItWrote() throws {
    let scratch = try tree()
    for _ in 0..<2 {
      try Command("batch", ".", "--output", "in/results", "--include", "*.pdf", folder: scratch.url)
      #expect(try drafts(in: scratch, "in/results") == ["in/b.pdf"])
    }
  }

  @Test func opensNoPipesAndFollowsNoLinksToFolders() throws {
    let scratch = try tree()
    let folder = scratch.url.appending(path: "in")
    mkfifo(folder.appending(path: "pipe.pdf").path, 0o600)
    let links = [("loop", ".."), ("gone.pdf", "nowhere"), ("same.pdf", "b.pdf")]
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: name).path, withDestinationPath: target)
    }
    try Command("batch", "in", "--output", "out", "--include", "*.pdf", folder: scratch.url)
    #expect(try drafts(in: scratch) == ["b.pdf", "same.pdf"])
    #expect(try failures(in: scratch) == ["empty.pdf empty", "gone.pdf not-found", "pipe.pdf not-a-file"])
  }

  @Test func isStrictWhenAsked() throws {
    let scratch = try tree()
    let arguments = ["batch", "in", "--output", "out", "--include", "b.pdf"]
    #expect(try Command(arguments, folder: scratch.url).status == 0)
    #expect(try Command(arguments + ["--strict"], folder: scratch.url).status == 3)
  }

  @Test(
    arguments: [
      (["missing", "--output", "out"], 1, "missing: There is no such folder."),
      (["in/b.pdf", "--output", "out"], 1, "in/b.pdf: This is a file. Read it with: extract-invoice FILE"),
      (["in", "--output", "in"], 2, "in: The results need a folder of their own"),
      (["in", "--output", "in/b.pdf"], 2, "in/b.pdf: The folder for the results can't be made."),
      (["in", "--output", "out", "--include", "*.doc"], 1, "There is no file to read."),
    ] as [([String], Int32, String)])
  func saysWhyItCannotBegin(arguments: [String], status: Int32, message: String) throws {
    let scratch = try tree()
    let run = try Command(["batch"] + arguments, folder: scratch.url)
    #expect(run.status == status)
    #expect(run.errors.hasPrefix("extract-invoice: " + message), "\(run.errors)")
  }
}
