import Foundation
import Testing

/// A page of `Docs` whose commands print what it shows.
struct DocumentPage {
  /// Each command with the output shown below it; a line `...` stands for what is left out.
  let steps: [(command: String, shown: String)]
  let text: String

  init(_ name: String) {
    let root = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
    let page = (try? String(contentsOf: root.appending(path: "Docs/" + name), encoding: .utf8)) ?? ""
    text = page
    steps = page.components(separatedBy: "```console\n").dropFirst().flatMap { block in
      (block.components(separatedBy: "```").first ?? "").components(separatedBy: "$ ").dropFirst().map {
        step in
        let lines = step.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return (command: String(lines[0]), shown: lines.count > 1 ? String(lines[1]) : "")
      }
    }
  }

  /// Runs the commands one after the other in a folder.
  func check(in scratch: ScratchFolder) throws {
    for step in steps {
      var rest = try output(of: step.command, in: scratch)[...]
      for piece in step.shown.components(separatedBy: "...\n") {
        let place = rest.firstRange(of: piece)
        #expect(place != nil, "\(step.command)\n\(piece)\n--- but\n\(rest)")
        if let place { rest = rest[place.upperBound...] }
      }
      if !step.shown.contains("...\n") { #expect(rest == "") }
    }
  }

  /// What the shell would print: messages and results that go to no file. A command that says why it writes nothing fails.
  private func output(of command: String, in scratch: ScratchFolder) throws -> String {
    var words = Self.words(of: command)
    var target: String?
    if let sign = words.firstIndex(of: ">") {
      target = words[words.index(after: sign)]
      words.removeSubrange(sign...)
    }
    if words.first == "grep" { return try grep(words, in: scratch) }
    if words.first == "cat" { return try scratch.text(words[1]) }
    if words.first == "sqlite3" {
      return try SQLiteShell.output(Array(words.dropFirst()), folder: scratch.url)
    }
    let run = try Command(Array(words.dropFirst()), folder: scratch.url)
    let isRefusal = run.errors.hasPrefix("extract-invoice: No ") && run.errors.contains("is required")
    #expect(run.status == (isRefusal ? 1 : 0), "\(command): \(run.errors)")
    if let target { try scratch.write(run.output, to: target) }
    return run.errors + (target == nil ? run.output : "")
  }

  /// Words between blanks, or between single quotation marks.
  private static func words(of command: String) -> [String] {
    command.components(separatedBy: "'").enumerated().flatMap { index, piece in
      index % 2 == 1 ? [piece] : piece.split(separator: " ").map(String.init)
    }
  }

  /// `grep -A COUNT TEXT FILE`.
  private func grep(_ words: [String], in scratch: ScratchFolder) throws -> String {
    try #require(words.count == 5 && words[1] == "-A")
    let lines = try scratch.text(words[4]).components(separatedBy: "\n")
    let first = try #require(lines.firstIndex { $0.contains(words[3]) })
    return lines[first...].prefix(1 + (Int(words[2]) ?? 0)).map { $0 + "\n" }.joined()
  }
}
