import Foundation
import Testing

@Suite struct BatchWatchTests {
  /// Runs a watch while the body goes on.
  private func watching(_ scratch: ScratchFolder, _ body: () throws -> Void) throws -> Int32 {
    let arguments = [
      "batch", "in", "--output", "out", "--watch", "--quiet", "--no-database", "--as-of", "2026-11-24",
    ]
    let process = try Command.process(arguments, folder: scratch.url)
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    defer { if process.isRunning { process.terminate() } }
    try body()
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func expect(_ names: [String], in scratch: ScratchFolder) {
    var found: [String] = []
    for _ in 0..<200 {
      found = (try? BatchFolder(scratch).drafts()) ?? []
      let isFinished = (try? BatchFolder(scratch).state()["state"] as? String) == "finished"
      if found == names && isFinished { return }
      Thread.sleep(forTimeInterval: 0.05)
    }
    Issue.record("\(found) instead of \(names)")
  }

  @Test func takesWhatArrives() throws {
    let scratch = try ScratchFolder()
    try scratch.write("Account number 610 555-0100\n", to: "in/a.txt")
    let status = try watching(scratch) {
      expect(["a.txt"], in: scratch)
      // Written where it is, moved in, in a new folder, in a folder that comes whole.
      try scratch.write("Account number 610 555-0101\n", to: "in/b.txt")
      expect(["a.txt", "b.txt"], in: scratch)
      try scratch.write("Account number 610 555-0102\n", to: "elsewhere/c.txt")
      try FileManager.default.moveItem(
        at: scratch.url.appending(path: "elsewhere/c.txt"), to: scratch.url.appending(path: "in/c.txt"))
      try scratch.write("Account number 610 555-0103\n", to: "in/new/deep/d.txt")
      expect(["a.txt", "b.txt", "c.txt", "new/deep/d.txt"], in: scratch)
      try scratch.write("Account number 610 555-0104\n", to: "in/new/deep/e.txt")
      expect(["a.txt", "b.txt", "c.txt", "new/deep/d.txt", "new/deep/e.txt"], in: scratch)
    }
    #expect(status == 0)
    try scratch.write("Account number 610 555-0105\n", to: "in/while-away.txt")
    let names = ["a.txt", "b.txt", "c.txt", "new/deep/d.txt", "new/deep/e.txt", "while-away.txt"]
    #expect(try watching(scratch) { expect(names, in: scratch) } == 0)
  }

  /// A file that is being written is not taken before it is closed.
  @Test func waitsForTheEndOfAFile() throws {
    let scratch = try ScratchFolder()
    try scratch.write("Account number 610 555-0100\n", to: "in/a.txt")
    _ = try watching(scratch) {
      expect(["a.txt"], in: scratch)
      let slow = scratch.url.appending(path: "in/slow.txt")
      let file = open(slow.path, O_CREAT | O_WRONLY, 0o600)
      #expect(write(file, "Account ", 8) == 8)
      try scratch.write("Account number 610 555-0101\n", to: "in/z.txt")
      expect(["a.txt", "z.txt"], in: scratch)
      #expect(write(file, "number 1\n", 9) == 9)
      close(file)
      expect(["a.txt", "slow.txt", "z.txt"], in: scratch)
    }
  }
}
