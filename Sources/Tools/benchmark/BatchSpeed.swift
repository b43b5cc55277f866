import FixtureScoring
import Foundation

/// `extract-invoice batch` on small bills: documents a second against a loop that starts `pdftotext -layout` for each, all on
/// one core, and what a second core brings.
struct BatchSpeed {
  let command: String
  let options: Options

  /// Bills in a batch, made of the fixtures' small ones.
  private static let count = 200
  /// Bytes of a file of one or two pages, about.
  private static let small = 40_000

  func report() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "benchmark-batch-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try fill(folder.appending(path: "in"))
    let loop = "for file in '\(folder.path)'/in/*.pdf; do pdftotext -layout \"$file\" /dev/null; done"
    var (theirs, one, two): ([Double], [Double], [Double]) = ([], [], [])
    for _ in 0..<min(options.runs, 5) {
      theirs.append(try ChildProcess(["taskset", "-c", "0", "sh", "-c", loop]).wall)
      one.append(try ChildProcess(["taskset", "-c", "0"] + batch(folder, jobs: 1)).wall)
      two.append(try ChildProcess(batch(folder, jobs: 2)).wall)
    }
    let memory = try ChildProcess(batch(folder, jobs: 1), watchesMemory: true)
    print("A batch of \(Self.count) small bills, medians of runs in turns")
    var table = Table("", "documents a second", "ratio to pdftotext")
    for (name, walls) in [
      ("pdftotext -layout in a loop", theirs), ("one worker, one core", one), ("two workers", two),
    ] {
      let rate = Double(Self.count) / walls.median
      table.add([name, rate.text(0), (theirs.median / walls.median).text(2)])
    }
    table.print()
    print(
      "  two workers to one: \((one.median / two.median).text(2)); memory: \((Double(memory.peak) / 1024).text(1)) MB,"
        + " a worker \((Double(memory.childrenPeak) / 1024).text(1)) MB")
  }

  private func batch(_ folder: URL, jobs: Int) -> [String] {
    [
      command, "batch", folder.path + "/in", "--output", folder.path + "/out", "--fresh", "--quiet",
      "--no-database",
      "--jobs", String(jobs), "--as-of", "2026-11-24",
    ]
  }

  private func fill(_ folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let bills = try FixtureDocument.all(in: options.fixtures).filter { bill in
      let size = try? FileManager.default.attributesOfItem(atPath: bill.url.path)[.size] as? Int
      return bill.url.pathExtension == "pdf" && bill.url.path.contains("/bills/")
        && size ?? Int.max <= Self.small
    }
    guard !bills.isEmpty else { throw CocoaError(.fileNoSuchFile) }
    for number in 0..<Self.count {
      let target = folder.appending(path: "\(number)-\(bills[number % bills.count].url.lastPathComponent)")
      try FileManager.default.copyItem(at: bills[number % bills.count].url, to: target)
    }
  }
}
