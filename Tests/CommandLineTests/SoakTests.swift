import Foundation
import Testing

/// `make soak` in small, and how it tells what is wrong.
@Suite struct SoakTests {
  private static let folder = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Tests/Soak")

  /// - Returns: what a script of the soak printed, and its status.
  private func python(_ script: String, _ arguments: [String], in scratch: ScratchFolder) throws -> Command {
    try Command(
      ["python3", "-B", Self.folder.appending(path: script).path] + arguments, folder: scratch.url,
      environment: [
        "TMPDIR": scratch.url.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      ], program: URL(filePath: "/usr/bin/env"))
  }

  @Test func losesNothing() throws {
    let scratch = try ScratchFolder()
    let command = try #require(try Command.process([]).executableURL).path
    let fixtures = Fixture.folder.deletingLastPathComponent().path
    let run = try python(
      "soak.py",
      [command, fixtures, "--count", "26", "--few", "6", "--runs", "2", "--pause", "0.3", "--timeout", "2"],
      in: scratch)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    for line in [
      "documents in  26", "lost          0", "doubled       0", "kill -9       2,", "different     0",
    ] {
      #expect(run.output.contains("\n\(line)"), "\(run.output)")
    }
  }

  @Test(arguments: [
    (["a.pdf", "c/d.pdf"], ["b.txt"], nil),
    (["a.pdf"], ["b.txt"], "lost          1 c/d.pdf"),
    (["a.pdf", "c/d.pdf", "c/d.pdf"], ["b.txt"], "doubled       1 c/d.pdf"),
    (["a.pdf", "c/d.pdf"], ["b.txt", "b.txt"], "doubled       1 b.txt"),
    (["a.pdf", "b.txt", "c/d.pdf"], ["b.txt"], "doubled       1 b.txt"),
    (["a.pdf", "c/d.pdf", "e.pdf"], ["b.txt"], "invented      1 e.pdf"),
    ([], [], "lost          3 a.pdf b.txt c/d.pdf"),
  ])
  func tellsWhatIsLost(drafts: [String], failures: [String], complaint: String?) throws {
    let scratch = try ScratchFolder()
    for name in ["a.pdf", "b.txt", "c/d.pdf"] { try scratch.write("x", to: "in/" + name) }
    func lines(_ names: [String], _ line: (String) -> String) -> String {
      names.map { line($0) + "\n" }.joined()
    }
    try scratch.write(lines(drafts) { "{\"sources\": [{\"file\": \"\($0)\"}]}" }, to: "out/drafts.jsonl")
    try scratch.write(
      lines(failures) { "{\"file\": \"\($0)\", \"code\": \"empty\"}" }, to: "out/failures.jsonl")
    let run = try python("accounts.py", ["in", "out"], in: scratch)
    #expect(run.status == (complaint == nil ? 0 : 1), "\(run.output)\(run.errors)")
    if let complaint { #expect(run.output.contains("\n\(complaint)\n"), "\(run.output)") }
  }

  /// The same seed makes the same documents.
  @Test func repeatsItself() throws {
    let scratch = try ScratchFolder()
    let fixtures = Fixture.folder.deletingLastPathComponent().path
    let runs = try ["one", "two", "other"].map { name in
      try python("mutations.py", [fixtures, name, "30", name == "other" ? "2" : "1"], in: scratch)
    }
    #expect(runs.allSatisfy { $0.status == 0 && $0.errors == "" })
    func contents(_ name: String) throws -> [Data] {
      let folder = scratch.url.appending(path: name + "/00")
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        .map { try Data(contentsOf: folder.appending(path: $0)) }
    }
    #expect(try contents("one").count == 30)
    #expect(try contents("one") == contents("two"))
    #expect(try contents("one") != contents("other"))
  }
}
