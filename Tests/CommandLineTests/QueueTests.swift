import Foundation
import Testing

/// `extract-invoice queue`, which the program beside the command answers.
@Suite struct QueueTests {
  /// A batch of the pair `rejected-port`, and a file that can't be read.
  private func results() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    for file in ["bill.txt", "record.txt"] {
      let bytes = try Data(contentsOf: RecordPair.root.appending(path: "rejected-port/" + file))
      try scratch.write(bytes, to: "in/" + file)
      try scratch.write(bytes, to: "in/again/" + file)
    }
    try scratch.write("", to: "in/empty.pdf")
    try Command("batch", "in", "--output", "out", "--as-of", "2026-05-20", folder: scratch.url)
    return scratch
  }

  @Test func listsABatch() throws {
    let scratch = try results()
    let run = try Command("queue", "out", "--related", folder: scratch.url)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("Not read: 1\n  empty.pdf"))
    #expect(run.output.contains("Tidewater"))
    #expect(run.output.contains("→ the same file as again/bill.txt"))
    let bills = try Command("queue", "out", "--waits-for", "csr", "--format", "csv", folder: scratch.url)
    #expect(bills.output.hasPrefix("waitsFor,needs,file,"))
    #expect(!bills.output.contains("record.txt"))
    let limited = try Command("queue", "--limit", "1", "out", folder: scratch.url)
    #expect(limited.output.contains("… and "))
  }

  /// What the batch has written since is listed.
  @Test func followsTheBatch() throws {
    let scratch = try results()
    _ = try Command("queue", "out", folder: scratch.url)
    try FileManager.default.removeItem(at: scratch.url.appending(path: "in/again"))
    try Command("batch", "in", "--output", "out", "--fresh", "--as-of", "2026-05-20", folder: scratch.url)
    let run = try Command("queue", "out", "--format", "json", folder: scratch.url)
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    #expect(
      list?.compactMap { $0["file"] as? String }.sorted() == ["bill.txt", "empty.pdf", "record.txt"])
  }

  @Test(arguments: [
    (["queue"], 2, "Missing expected argument"),
    (["queue", "nowhere"], 1, "There are no results of a batch"),
    (["queue", "nowhere", "--waits-for", "money"], 2, "'money' is invalid"),
    (["queue", "nowhere", "--number", "123"], 2, "'123' is invalid"),
    (["queue", "nowhere", "--limit", "-1"], 2, "--limit"),
    (["queue", "nowhere", "--format", "xml"], 2, "'xml' is invalid"),
  ])
  func refuses(arguments: [String], status: Int32, message: String) throws {
    let run = try Command(arguments)
    #expect(run.status == status)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output == "")
  }

  @Test func helpStandsInTheCommand() throws {
    let help = try Command("queue", "--help")
    #expect(help.status == 0)
    for option in ["--waits-for", "--customer", "--number", "--carrier", "--related", "--format", "--limit"] {
      #expect(help.output.contains(option))
    }
  }

  /// Without the program beside it, the command says how to install it; a link to the command finds it.
  @Test func needsItsNeighbour() throws {
    let scratch = try results()
    let own = try #require(try Command.process([]).executableURL)
    let (copy, link) = (scratch.url.appending(path: "copy"), scratch.url.appending(path: "link"))
    try FileManager.default.copyItem(at: own, to: copy)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: own)
    let alone = try Command(["queue", "out"], folder: scratch.url, program: copy)
    #expect(alone.status == 1)
    #expect(
      alone.errors.contains("is not beside this program") && alone.errors.contains("make install")
    )
    #expect(try Command(["queue", "out"], folder: scratch.url, program: link).status == 0)
  }
}
