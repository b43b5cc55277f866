import FixtureScoring
import Foundation

/// `extract-invoice` as a whole process against `pdftotext -bbox` on the same file, in turns in the same run.
struct WholeProcess {
  let command: String
  let options: Options

  func report() throws {
    print(
      "Whole processes: pdftotext -bbox, extract-invoice --format json and their ratio; medians of runs in turns"
    )
    var table = Table(
      "file", "runs", "pdftotext ms", "ours ms", "wall", "processor", "pdftotext MB", "ours MB", "memory")
    for bill in try smallBills() { table.add(try row(bill.0, bill.1, runs: options.runs * 2)) }
    if let dense = options.dense { table.add(try row("dense bill", dense, runs: min(options.runs, 5))) }
    if let long = options.long { table.add(try row("long bill", long, runs: 1)) }
    table.print()
  }

  /// Of the fixtures those of the smallest, the middle and the largest size.
  private func smallBills() throws -> [(String, String)] {
    let bills = try FixtureDocument.all(in: options.fixtures).filter { $0.url.pathExtension == "pdf" }
    let sized = bills.map { bill in
      let size = (try? FileManager.default.attributesOfItem(atPath: bill.url.path)[.size] as? Int) ?? 0
      return (bill: bill, size: size)
    }.sorted { ($0.size, $0.bill.name) < ($1.size, $1.bill.name) }
    guard !sized.isEmpty else { return [] }
    let chosen = Set([0, sized.count / 4, sized.count / 2, sized.count * 3 / 4, sized.count - 1]).sorted()
    return chosen.map {
      (sized[$0].bill.url.deletingPathExtension().lastPathComponent, sized[$0].bill.url.path)
    }
  }

  private func row(_ name: String, _ file: String, runs: Int) throws -> [String] {
    let yardstick = ["pdftotext", "-bbox", file, "/dev/null"]
    let own = [command, file, "--format", "json", "--as-of", "2026-11-24"]
    let memory = [
      Double(try ChildProcess(yardstick, watchesMemory: true).peak) / 1024,
      Double(try ChildProcess(own, watchesMemory: true).peak) / 1024,
    ]
    var (theirs, ours): ([ChildProcess], [ChildProcess]) = ([], [])
    for _ in 0..<runs {
      theirs.append(try ChildProcess(yardstick))
      ours.append(try ChildProcess(own))
    }
    let wall = [theirs.map(\.wall).median, ours.map(\.wall).median]
    let processor = [theirs.map(\.processor).median, ours.map(\.processor).median]
    return [
      name, String(runs), (wall[0] * 1000).text(1), (wall[1] * 1000).text(1), (wall[1] / wall[0]).text(2),
      (processor[1] / max(processor[0], 1e-6)).text(2), memory[0].text(1), memory[1].text(1),
      (memory[1] / max(memory[0], 1e-6)).text(2),
    ]
  }
}
