import Foundation
import Testing

/// Documents of one account given together.
@Suite struct MergeTests {
  private static let bill = """
    Tidewater Telephone Cooperative

    Account number: 904 555-0142 118
    Invoice date: {date}
    Billing telephone number: 904-555-0142

    Your telephone numbers
    904-555-0142   Business line   41.00
    """

  private func bill(_ date: String) -> String { Self.bill.replacingOccurrences(of: "{date}", with: date) }

  private func drafts(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  private func files(_ draft: [String: Any]) -> [String] {
    (draft["sources"] as? [[String: Any]] ?? []).compactMap { $0["file"] as? String }
  }

  private func tree() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    let record = try String(
      contentsOf: RecordPair.root.appending(path: "text-agrees/record.txt"), encoding: .utf8)
    try scratch.write(bill("May 11, 2026"), to: "in/acme/b-old.txt")
    try scratch.write(bill("June 11, 2026"), to: "in/acme/z-new.txt")
    try scratch.write(record, to: "in/acme/a-record.txt")
    try scratch.write("", to: "in/acme/empty.txt")
    try scratch.write(bill("May 11, 2026"), to: "in/acme/more/bill.txt")
    try scratch.write(bill("May 11, 2026"), to: "in/zeta/bill.txt")
    try scratch.write(bill("May 11, 2026"), to: "in/alone.txt")
    try scratch.write(bill("May 11, 2026"), to: "in/other.txt")
    try scratch.write("", to: "in/void/empty.txt")
    return scratch
  }

  @Test func aFolderIsACase() throws {
    let scratch = try tree()
    let run = try Command("batch", "in", "--output", "out", "--by-folder", folder: scratch.url)
    #expect(run.status == 1)
    let written = try drafts(scratch.text("out/drafts.jsonl")).map(files)
    #expect(
      written == [
        ["acme/more/bill.txt"], ["acme/z-new.txt", "acme/b-old.txt", "acme/a-record.txt"], ["alone.txt"],
        ["other.txt"], ["zeta/bill.txt"],
      ])
    let failures = try drafts(scratch.text("out/failures.jsonl")).compactMap { $0["file"] as? String }
    #expect(failures == ["acme/empty.txt", "void/empty.txt"])
    #expect(try scratch.text("out/summary.csv").components(separatedBy: "\r\n").count == 7)
    #expect(run.errors.contains("7 of 9 files read"))
  }

  /// Each input file is in exactly one of the two lists, merged or not.
  @Test(arguments: [["--by-folder"], []])
  func losesNoFile(arguments: [String]) throws {
    let scratch = try tree()
    try Command(["batch", "in", "--output", "out"] + arguments, folder: scratch.url)
    let read = try drafts(scratch.text("out/drafts.jsonl")).flatMap(files)
    let failed = try drafts(scratch.text("out/failures.jsonl")).compactMap { $0["file"] as? String }
    #expect(
      (read + failed).sorted() == [
        "acme/a-record.txt", "acme/b-old.txt", "acme/empty.txt", "acme/more/bill.txt", "acme/z-new.txt",
        "alone.txt", "other.txt", "void/empty.txt", "zeta/bill.txt",
      ])
    let mains = try drafts(scratch.text("out/drafts.jsonl")).compactMap { files($0).first }
    #expect(mains == mains.sorted())
  }

  @Test func mergesWhatCouldBeRead() throws {
    let scratch = try tree()
    let run = try Command(
      "in/acme/a-record.txt", "in/acme/empty.txt", "in/alone.txt", "--merge", "--format", "json",
      folder: scratch.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("in/acme/empty.txt: The file is empty."))
    let draft = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(files(draft) == ["in/alone.txt", "in/acme/a-record.txt"])
  }

  @Test func isTheSameForTheSameDay() throws {
    let scratch = try tree()
    let arguments = [
      "in/acme/a-record.txt", "in/alone.txt", "--merge", "--format", "json", "--as-of", "2026-06-20",
    ]
    let runs = try (0..<2).map { _ in try Command(arguments, folder: scratch.url).output }
    #expect(runs[0] == runs[1] && runs[0].contains("\"not-on-invoice\""))
  }
}
