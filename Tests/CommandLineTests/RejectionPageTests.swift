import Foundation
import Testing

/// `Docs/from-rejection-to-corrected-draft.md`: its commands print what it shows.
@Suite struct RejectionPageTests {
  private static let page: String = {
    let root = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Docs/from-rejection-to-corrected-draft.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  /// Each command with the output shown below it; a line `...` stands for what is left out.
  private static let steps: [(command: String, shown: String)] = {
    page.components(separatedBy: "```console\n").dropFirst().flatMap { block in
      (block.components(separatedBy: "```").first ?? "").components(separatedBy: "$ ").dropFirst().map {
        step in
        let lines = step.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return (command: String(lines[0]), shown: lines.count > 1 ? String(lines[1]) : "")
      }
    }
  }()

  @Test func itsCommandsPrintWhatItShows() throws {
    try #require(Self.steps.count == 8)
    let scratch = try ScratchFolder()
    for file in ["bill.txt", "record.txt"] {
      try scratch.write(
        Data(contentsOf: RecordPair.root.appending(path: "rejected-port/" + file)), to: file)
    }
    for step in Self.steps {
      var rest = try output(of: step.command, in: scratch)[...]
      for piece in step.shown.components(separatedBy: "...\n") {
        let place = rest.firstRange(of: piece)
        #expect(place != nil, "\(step.command)\n\(piece)\n--- but\n\(rest)")
        if let place { rest = rest[place.upperBound...] }
      }
      if !step.shown.contains("...\n") { #expect(rest == "") }
    }
  }

  /// What the shell would print: messages and results that go to no file.
  private func output(of command: String, in scratch: ScratchFolder) throws -> String {
    var words = command.split(separator: " ").map(String.init)
    var target: String?
    if let sign = words.firstIndex(of: ">") {
      target = words[words.index(after: sign)]
      words.removeSubrange(sign...)
    }
    if words.first == "grep" { return try grep(words, in: scratch) }
    let run = try Command(Array(words.dropFirst()), folder: scratch.url)
    #expect(run.status == 0, "\(command): \(run.errors)")
    if let target { try scratch.write(run.output, to: target) }
    return run.errors + (target == nil ? run.output : "")
  }

  /// `grep -A COUNT TEXT FILE`.
  private func grep(_ words: [String], in scratch: ScratchFolder) throws -> String {
    try #require(words.count == 5 && words[1] == "-A")
    let lines = try scratch.text(words[4]).components(separatedBy: "\n")
    let first = try #require(lines.firstIndex { $0.contains(words[3]) })
    return lines[first...].prefix(1 + (Int(words[2]) ?? 0)).map { $0 + "\n" }.joined()
  }
}
