import Foundation

/// How processor time and memory grow with a document's size, each kind of document at doubling sizes.
struct GrowthReport {
  let command: String
  /// Things in the smallest document of a kind.
  let count: Int

  /// A kind that takes more than this for each thing, at four times the things, grows faster than its size.
  private static let most = 1.25

  func report() throws {
    print(
      "\nGrowth: microseconds of processor time a thing, at \(count), \(2 * count) and \(4 * count) things")
    var table = Table("document", "first", "second", "third", "third / first", "MB of text", "peak MB")
    for document in GrowingDocument.all { table.add(try row(document)) }
    table.print()
  }

  private func row(_ document: GrowingDocument) throws -> [String] {
    // What a process takes whatever it reads.
    let start = try Run(document, 1, command: command).seconds
    let counts = [count, 2 * count, 4 * count]
    let runs = try counts.map { try Run(document, $0, command: command) }
    let each = zip(runs, counts).map { max($0.seconds - start, 0) * 1e6 / Double($1) }
    let growth = each[2] / max(each[0], 1e-6)
    return [document.name] + each.map { $0.text(1) } + [
      growth.text(2) + (growth > Self.most ? " faster than its size" : ""), runs[2].megabytes.text(1),
      runs[2].peak.text(0),
    ]
  }

  /// A document of one size, read.
  private struct Run {
    /// Processor time: the least of some runs, which others on the machine disturbed least.
    var seconds: Double
    /// Of the document.
    var megabytes: Double
    /// The most memory held at once, in megabytes.
    var peak: Double

    init(_ document: GrowingDocument, _ count: Int, command: String) throws {
      let text = document.text(count)
      let file = FileManager.default.temporaryDirectory.appending(
        path: "growth-\(ProcessInfo.processInfo.processIdentifier).\(document.ending)")
      try Data(text.utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let arguments = [command, file.path, "--format", "json", "--as-of", "2026-11-24"]
      seconds = try (0..<3).map { _ in try ChildProcess(arguments).processor }.min() ?? 0
      megabytes = Double(text.utf8.count) / 1e6
      peak = Double(try ChildProcess(arguments, watchesMemory: true).peak) / 1024
    }
  }
}
