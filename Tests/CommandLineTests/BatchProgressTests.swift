import Foundation
import Testing

@testable import extract_invoice

@Suite struct BatchProgressTests {
  @Test(arguments: [
    (0, 0, "[........................]"), (0, 10, "[........................]"),
    (5, 10, "[############............]"), (10, 10, "[########################]"),
    (12, 10, "[########################]"),
  ])
  func bar(done: Int, total: Int, text: String) {
    #expect(BatchProgress.bar(done: done, of: total) == text)
  }

  @Test(arguments: [
    (0.2, "1 s"), (59, "59 s"), (61, "1 min 1 s"), (3600, "1 h 0 min"), (7320, "2 h 2 min"),
    (.infinity, "1000 h 0 min"),
  ])
  func time(seconds: Double, text: String) {
    #expect(BatchProgress.time(seconds) == text)
  }

  /// A terminal sees the bar, and with `--quiet` nothing of it.
  @Test(arguments: [([], true), (["--quiet"], false)] as [([String], Bool)])
  func showsOnATerminal(arguments: [String], isShown: Bool) throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 60)
    let terminal = try Terminal()
    let process = try Command.process(
      ["batch", "in", "--output", "out", "--no-database", "--jobs", "1"] + arguments, folder: scratch.url)
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, terminal.end)
    try process.run()
    process.waitUntilExit()
    let text = terminal.text()
    #expect((text.contains("[#") && text.contains(" pages")) == isShown, "\(text)")
    #expect(text.contains("scan.png: ") == isShown)
    #expect(text.contains("72 of 74 files read"))
  }
}
