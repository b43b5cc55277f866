import Foundation
import Testing

@Suite struct StreamTests {
  /// Of each line of output: a draft's sources, or a failure's file and code.
  private func answers(_ run: Command) throws -> [String] {
    try run.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      if let sources = object?["sources"] as? [[String: Any]] {
        return sources.compactMap { $0["file"] as? String }.joined(separator: "+")
      }
      return "\(object?["file"] ?? "") \(object?["code"] ?? "")"
    }
  }

  private func folder() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(LongPDF.bytes(pages: 1), to: "bill.pdf")
    try scratch.write("Account number 610 555-0100\nAmount due $12.00\n", to: "record.txt")
    try scratch.write("Account number 610 555-0100\n", to: "two\nlines.txt")
    try scratch.write("", to: "empty.pdf")
    mkfifo(scratch.url.appending(path: "pipe").path, 0o600)
    return scratch
  }

  /// One answer a line, in order, whatever the line.
  @Test(
    arguments: [
      ("bill.pdf\nrecord.txt\n", ["bill.pdf", "record.txt"], 0),
      ("bill.pdf\r\nrecord.txt", ["bill.pdf", "record.txt"], 0),
      ("{\"file\": \"bill.pdf\"}\n{\"file\": \"-\"}\n", ["bill.pdf", "- not-found"], 1),
      ("{\"files\": [\"bill.pdf\", \"record.txt\"]}\n", ["bill.pdf+record.txt"], 0),
      ("{\"files\": [\"bill.pdf\", \"empty.pdf\"]}\n", ["empty.pdf empty"], 1),
      ("{\"name\": \"a\", \"base64\": \"QWNjb3VudCBudW1iZXIgNjEwIDU1NS0wMTAwCg==\"}\n", ["a"], 0),
      ("{\"name\": \"a\", \"base64\": \"!\"}\nrecord.txt\n", ["a bad-request", "record.txt"], 1),
      ("{\"name\": \"a\", \"base64\": \"\"}\n", ["a empty"], 1),
      ("{broken\n{}\n{\"files\": []}\n{\"file\": 3}\n", Array(repeating: " bad-request", count: 4), 1),
      ("{\"file\": \"a\", \"files\": [\"b\"]}\n", [" bad-request"], 1),
      ("\nrecord.txt\n", [" bad-request", "record.txt"], 1),
      (
        "pipe\nmissing.pdf\n.\nrecord.txt\n",
        ["pipe not-a-file", "missing.pdf not-found", ". is-a-folder", "record.txt"], 1
      ),
      ("{\"file\": \"record.txt\\u0000.pdf\"}\n", ["record.txt\0.pdf not-found"], 1),
      ("", [], 0),
    ] as [(String, [String], Int32)])
  func answersEachLine(input: String, expected: [String], status: Int32) throws {
    let scratch = try folder()
    let run = try Command(["stream"], input: Data(input.utf8), folder: scratch.url)
    #expect(try answers(run) == expected)
    #expect(run.status == status)
    #expect(run.errors == "")
  }

  @Test func readsNamesWithLineBreaks() throws {
    let scratch = try folder()
    let run = try Command(
      ["stream", "--null"], input: Data("two\nlines.txt\0record.txt\0".utf8), folder: scratch.url)
    #expect(try answers(run) == ["two\nlines.txt", "record.txt"])
  }

  @Test func equalsTheCommandOfOneFile() throws {
    let scratch = try folder()
    let options = ["--as-of", "2026-11-24"]
    let stream = try Command(["stream"] + options, input: Data("bill.pdf\n".utf8), folder: scratch.url)
    let alone = try Command(["bill.pdf", "--format", "json"] + options, folder: scratch.url)
    let objects = try [stream, alone].map { run in
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? NSDictionary
    }
    #expect(objects[0] != nil)
    #expect(objects[0] == objects[1])
  }

  @Test(arguments: [(["--carrier", "nobody"], 2), (["--grammars", "missing"], 2)] as [([String], Int32)])
  func refusesWhatItCannotReadWith(arguments: [String], status: Int32) throws {
    let scratch = try folder()
    let run = try Command(["stream"] + arguments, input: Data("bill.pdf\n".utf8), folder: scratch.url)
    #expect(run.status == status)
    #expect(run.output == "")
  }
}
