import Foundation
import Testing

@Suite struct ExtractTests {
  @Test(arguments: [
    ([], "Missing expected argument '<file> ...'"), (["a.pdf", "--nonsense"], "Unknown option '--nonsense'"),
    (["a.pdf", "--format", "xml"], "The value 'xml' is invalid for '--format <format>'"),
    (["a.pdf", "--as-of", "2026-13-01"], "The value '2026-13-01' is invalid for '--as-of <date>'"),
    (["a.pdf", "--as-of", "today"], "The value 'today' is invalid"),
    (["text"], "Missing expected argument '<file>'"),
    (["explain", "a.pdf", "--field", "colour"], "The value 'colour' is invalid for '--field <name>'"),
    (["batch", "."], "Missing expected argument '--output <dir>'"), (["batch"], "Missing expected argument"),
    (["batch", ".", "--output", "x", "--include", ""], "The value '' is invalid for '--include <glob>'"),
    (["empty.pdf", "--grammars", "missing"], "missing can't be read."),
    (["empty.pdf", "--grammars", "."], ". holds no file named *.grammar."),
    (["text", "no-text-layer.pdf", "--page", "2"], "There is no page 2: the document has 1."),
    (["text", "no-text-layer.pdf", "--page", "0"], "There is no page 0"),
  ])
  func saysWhatIsWrongWithTheUsage(arguments: [String], message: String) throws {
    let run = try Command(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(arguments: [["--version"], ["--help"], ["help", "batch"], ["batch", "--help"], ["carriers"]])
  func answersOnStandardOutput(arguments: [String]) throws {
    let run = try Command(arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test func readsStandardInput() throws {
    let run = try Command("-", "--format", "json", input: Fixture.bytes("encrypted-empty-password.pdf"))
    #expect(run.status == 0)
    #expect(run.output.contains(#""file": "-""#))
  }

  @Test func losesNoOtherFileWhereOneFails() throws {
    let run = try Command(
      "encrypted-empty-password.pdf", "empty.pdf", "missing.pdf", "no-text-layer.pdf", "--format", "json")
    #expect(run.status == 1)
    #expect(run.errors.split(separator: "\n").count == 2)
    let drafts = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let files = drafts.compactMap { ($0["sources"] as? [[String: Any]])?.first?["file"] as? String }
    #expect(files == ["encrypted-empty-password.pdf", "no-text-layer.pdf"])
  }

  @Test(arguments: [(["empty.pdf", "missing.pdf"], "[]\n"), (["empty.pdf"], "")])
  func writesWholeJSONWhereAllFail(files: [String], output: String) throws {
    let run = try Command(files + ["--format", "json"])
    #expect(run.status == 1)
    #expect(run.output == output)
  }

  @Test func writesOneHeaderOfSeveralRows() throws {
    let run = try Command("encrypted-empty-password.pdf", "no-text-layer.pdf", "--format", "csv")
    #expect(run.output.components(separatedBy: "\r\n").count == 4)
    #expect(run.output.hasPrefix("file,id,status"))
  }

  @Test func isTheSameForTheSameDay() throws {
    let runs = try (0..<2).map { _ in
      try Command("no-text-layer.pdf", "--format", "json", "--as-of", "2026-11-24").output
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0].contains(#""asOf": "2026-11-24""#))
  }

  @Test(arguments: [(["--format", "table"], false), (["--format", "json"], false)])
  func hasNoColourInAFile(arguments: [String], isColored: Bool) throws {
    let run = try Command(["no-text-layer.pdf"] + arguments)
    #expect(run.output.contains("\u{1B}") == isColored)
  }

  @Test(arguments: [
    ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
  ])
  func hasColourOnATerminal(environment: [String: String], isColored: Bool) throws {
    let terminal = try Terminal()
    let process = try Command.process(["no-text-layer.pdf"], environment: environment)
    process.standardOutput = terminal.end
    try process.run()
    process.waitUntilExit()
    #expect(terminal.text().contains("\u{1B}[") == isColored)
  }

  @Test func endsQuietlyWhereTheReaderGoesAway() throws {
    let scratch = try ScratchFolder()
    try scratch.write(LongPDF.bytes(pages: 200), to: "long.pdf")
    let (results, errors) = (Pipe(), Pipe())
    let process = try Command.process(["text", "long.pdf"], folder: scratch.url)
    process.standardOutput = results
    process.standardError = errors
    try results.fileHandleForReading.close()
    try process.run()
    process.waitUntilExit()
    try errors.fileHandleForWriting.close()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
  }
}
