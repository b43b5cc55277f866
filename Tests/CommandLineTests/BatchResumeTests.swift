import Foundation
import Testing

@Suite struct BatchResumeTests {
  private let options = ["batch", "in", "--as-of", "2026-11-24", "--no-database", "--output"]

  @Test func givesTheSameBytesForAnyNumberOfJobs() throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 30)
    for jobs in ["1", "4"] { try Command(options + [jobs, "--jobs", jobs], folder: scratch.url) }
    let (one, four) = (BatchFolder(scratch, "1"), BatchFolder(scratch, "4"))
    #expect(one.contents == four.contents)
    #expect(!one.contents.contains(nil))
    #expect(try one.drafts().count == 36)
    #expect(try one.failures() == ["1/scan.png not-a-document", "empty.pdf empty"])
  }

  /// Ended by force again and again, whenever it comes, and then run to its end.
  @Test func goesOnWhereItWasKilled() throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 30)
    try Command(options + ["whole"], folder: scratch.url)
    for delay in [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4] {
      let process = try Command.process(options + ["killed", "--jobs", "2"], folder: scratch.url)
      (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
      try process.run()
      Thread.sleep(forTimeInterval: delay)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    let last = try Command(options + ["killed"], folder: scratch.url)
    #expect(last.status == 1)
    #expect(BatchFolder(scratch, "killed").contents == BatchFolder(scratch, "whole").contents)
    #expect(try BatchFolder(scratch, "killed").state()["state"] as? String == "finished")
    let names = try FileManager.default.contentsOfDirectory(atPath: BatchFolder(scratch, "killed").url.path)
    #expect(Set(names) == Set(BatchFolder.files), "\(names)")
  }

  /// What the end of a run tore is cut off, and read again.
  @Test(arguments: [(1, 9), (20, 9), (300, 8)])
  func cutsOffATornEnd(bytes: Int, unchanged: Int) throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 6)
    try Command(options + ["out"], folder: scratch.url)
    let whole = BatchFolder(scratch).contents
    let journal = BatchFolder(scratch).url.appending(path: ".journal")
    try Data(contentsOf: journal).dropLast(bytes).write(to: journal)
    let run = try Command(options + ["out"], folder: scratch.url)
    #expect(run.errors.contains("\(unchanged) of them unchanged"), "\(run.errors)")
    #expect(BatchFolder(scratch).contents == whole)
  }

  /// What changes a result lets it be read again, and nothing else does.
  @Test func readsAgainWhatChanged() throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 5)
    func unchanged(_ more: String...) throws -> String {
      let run = try Command(options + ["out"] + more, folder: scratch.url)
      return run.errors.split(separator: ", ").first { $0.contains("unchanged") }.map { String($0.prefix(2)) }
        ?? "0 "
    }
    #expect(try unchanged() == "0 ")
    #expect(try unchanged() == "8 ")
    #expect(try unchanged("--jobs", "3") == "8 ")
    try scratch.write("Account number 610 555-0199\n", to: "in/0/bill-0.txt")
    #expect(try unchanged() == "7 ")
    try scratch.write("desiredDate: 2026-12-04\n", to: "in/1/intake.yaml")
    #expect(try unchanged() == "5 ")
    #expect(try unchanged() == "8 ")
    #expect(try unchanged("--carrier", "comcast-business") == "0 ")
    #expect(try unchanged("--fresh", "--carrier", "comcast-business") == "0 ")
  }

  @Test func keepsTheDayOfTheFirstRun() throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 2)
    try Command(["batch", "in", "--output", "out", "--as-of", "2026-01-02"], folder: scratch.url)
    try Command(["batch", "in", "--output", "out"], folder: scratch.url)
    #expect(try BatchFolder(scratch).state()["asOf"] as? String == "2026-01-02")
    try Command(["batch", "in", "--output", "out", "--as-of", "2026-03-04"], folder: scratch.url)
    #expect(try BatchFolder(scratch).state()["asOf"] as? String == "2026-03-04")
  }

  @Test func keepsWhatANarrowerRunLeavesOut() throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 5)
    try Command(options + ["out"], folder: scratch.url)
    let before = BatchFolder(scratch).contents
    let none = try Command(options + ["out", "--include", "*.tiff"], folder: scratch.url)
    #expect(none.status == 1 && none.errors == "extract-invoice: There is no file to read.\n")
    #expect(BatchFolder(scratch).contents == before)
    try Command(options + ["out", "--include", "bill-0.txt"], folder: scratch.url)
    #expect(try BatchFolder(scratch).drafts().count == 6)
    #expect(try BatchFolder(scratch).failures().count == 2)
    try Command(options + ["out", "--include", "bill-0.txt", "--fresh"], folder: scratch.url)
    #expect(try BatchFolder(scratch).drafts() == ["0/bill-0.txt"])
  }

  /// A file that was a case of its own belongs to its folder's, and the other way round.
  @Test func listsEachFileOnceWhenCasesChange() throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 6)
    for more in [[], ["--by-folder"], []] {
      try Command(options + ["out"] + more, folder: scratch.url)
      let sources =
        try BatchFolder(scratch).text("drafts.jsonl").components(separatedBy: "\"sha256\"").count - 1
      #expect(sources == 8)
      #expect(try BatchFolder(scratch).drafts().count == (more.isEmpty ? 8 : 5))
    }
  }

  @Test func refusesAnotherFolderAndASecondRun() throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 2)
    try scratch.write("Account number 610 555-0100\n", to: "other/bill.txt")
    try Command(options + ["out"], folder: scratch.url)
    let other = ["batch", "other", "--no-database", "--output", "out"]
    let refused = try Command(other, folder: scratch.url)
    #expect(
      refused.status == 2 && refused.errors.contains("the results of another folder"), "\(refused.errors)")
    #expect(try Command(other + ["--fresh"], folder: scratch.url).status == 0)
    let lock = open(BatchFolder(scratch).url.path, O_RDONLY)
    #expect(flock(lock, LOCK_EX) == 0)
    let second = try Command(other, folder: scratch.url)
    close(lock)
    #expect(
      second.status == 2 && second.errors.contains("Another run writes into this folder"), "\(second.errors)")
    #expect(try Command(other, folder: scratch.url).status == 0)
  }

  /// Somebody ends workers from outside, or stops them for good: nothing is lost, and no document is called bad.
  @Test(arguments: [SIGKILL, SIGTERM, SIGSEGV, SIGABRT, SIGSTOP])
  func replacesWorkersThatAreKilled(signal: Int32) throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 60)
    let limit = ["--timeout", "0.5"]
    try Command(options + ["whole"] + limit, folder: scratch.url)
    let process = try Command.process(options + ["out", "--jobs", "2"] + limit, folder: scratch.url)
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    var met = 0
    while process.isRunning && met < 2 {
      Thread.sleep(forTimeInterval: 0.1)
      for worker in Self.children(of: process.processIdentifier).prefix(1) {
        kill(worker, signal)
        met += 1
      }
    }
    process.waitUntilExit()
    #expect(met > 0)
    #expect(BatchFolder(scratch).contents == BatchFolder(scratch, "whole").contents)
  }

  /// A key of a terminal stops all processes of a batch, and somebody lets them go on much later: no document was slow.
  @Test func goesOnWhereItWasStopped() throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 60)
    let limit = ["--timeout", "0.3"]
    try Command(options + ["whole"] + limit, folder: scratch.url)
    let process = try Command.process(options + ["out", "--jobs", "2"] + limit, folder: scratch.url)
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    for _ in 0..<200 where Self.children(of: process.processIdentifier).count < 2 {
      Thread.sleep(forTimeInterval: 0.01)
    }
    Thread.sleep(forTimeInterval: 0.1)
    let all = [process.processIdentifier] + Self.children(of: process.processIdentifier)
    for id in all { kill(id, SIGSTOP) }
    #expect(process.isRunning && all.count > 1)
    // Longer than a document has on the clock, and who waits for it beyond.
    Thread.sleep(forTimeInterval: 9)
    for id in all.reversed() { kill(id, SIGCONT) }
    process.waitUntilExit()
    #expect(BatchFolder(scratch).contents == BatchFolder(scratch, "whole").contents)
  }

  /// What ends every worker is the document's own doing.
  @Test func givesUpADocumentThatEndsEveryWorker() throws {
    let scratch = try ScratchFolder()
    try scratch.write(SlowPDF.bytes, to: "in/hostile.pdf")
    let process = try Command.process(options + ["out", "--jobs", "1"], folder: scratch.url)
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    var met: [pid_t] = []
    while process.isRunning {
      Thread.sleep(forTimeInterval: 0.5)
      for worker in Self.children(of: process.processIdentifier) where !met.contains(worker) {
        kill(worker, SIGSEGV)
        met.append(worker)
      }
    }
    #expect(met.count == 3)
    #expect(try BatchFolder(scratch).failures() == ["hostile.pdf crashed"])
  }

  /// A run that is told to stop says so, and leaves no worker behind.
  @Test(arguments: [SIGINT, SIGTERM])
  func stopsCleanly(signal: Int32) throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 5)
    try scratch.write(SlowPDF.bytes, to: "in/0/hostile.pdf")
    let process = try Command.process(options + ["out", "--jobs", "1"], folder: scratch.url)
    let errors = Pipe()
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, errors)
    try process.run()
    var workers: [pid_t] = []
    for _ in 0..<100 where workers.isEmpty {
      Thread.sleep(forTimeInterval: 0.05)
      workers = Self.children(of: process.processIdentifier)
    }
    Thread.sleep(forTimeInterval: 0.3)
    #expect(try BatchFolder(scratch).state()["state"] as? String == "unfinished")
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationStatus == 128 + signal)
    let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(said.contains("The same command goes on from here."), "\(said)")
    #expect(!workers.isEmpty && workers.allSatisfy { kill($0, 0) != 0 })
  }

  /// Workers end with the process that they work for, also in the midst of a document.
  @Test func leavesNoWorkerBehind() throws {
    let scratch = try ScratchFolder()
    try scratch.write(SlowPDF.bytes, to: "in/hostile.pdf")
    let process = try Command.process(options + ["out"], folder: scratch.url)
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    Thread.sleep(forTimeInterval: 1)
    let workers = Self.children(of: process.processIdentifier)
    #expect(workers.count == 1)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    for _ in 0..<100 where workers.contains(where: Self.isRunning) { Thread.sleep(forTimeInterval: 0.05) }
    #expect(!workers.contains(where: Self.isRunning))
  }

  /// Nobody may have looked yet how it ended.
  private static func isRunning(_ id: pid_t) -> Bool {
    let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    return state.map { !$0.contains(") Z ") } ?? false
  }

  private static func children(of id: pid_t) -> [pid_t] {
    let text = try? String(contentsOfFile: "/proc/\(id)/task/\(id)/children", encoding: .utf8)
    return (text ?? "").split(separator: " ").compactMap { pid_t($0) }
  }
}
