// benchmark: what the fixtures say of accuracy, calibration and speed.
//
//   swift run -c release benchmark [--fixtures FOLDER] [--command EXTRACT-INVOICE] [--dense PDF] [--long PDF] [--growth N]
//       [--runs N]
//
// Without --command, whole processes are not timed. Needs poppler-utils on the PATH. `make benchmark` prepares all.
import FixtureScoring
import Foundation
import PortDraft

@main
struct Benchmark {
  static func main() throws {
    guard let options = Options(CommandLine.arguments.dropFirst()) else {
      print(
        "usage: benchmark [--fixtures FOLDER] [--command FILE] [--dense PDF] [--long PDF] [--growth N] [--runs N]"
      )
      exit(2)
    }
    // Children inherit the peak of the memory that their parent had: whole processes come before all else.
    if let command = options.command {
      try WholeProcess(command: command, options: options).report()
      try BatchSpeed(command: command, options: options).report()
      try GrammarShare(command: command, options: options).report()
      if let count = options.growth { try GrowthReport(command: command, count: count).report() }
    }
    let documents = try FixtureDocument.all(in: options.fixtures)
    guard let asOf = CalendarDate(year: 2026, month: 11, day: 24) else { exit(1) }
    let extractor = try InvoiceExtractor(asOf: asOf)
    var completeness = CompletenessReport()
    let scored = documents.map { document in
      let draft = try? extractor.draft(file: document.name, bytes: document.bytes())
      let score = DraftScore(draft, against: document.truth)
      completeness.add(draft, score)
      return ScoredDocument(
        truth: document.truth, score: score,
        locations: draft.flatMap { LocationScore($0, against: document.truth) })
    }
    report(scored.filter(\.truth.isInvoice), of: "bills")
    report(scored.filter(\.truth.isServiceRecord), of: "customer service records")
    LocationReport(scores: scored.compactMap(\.locations)).report()
    completeness.report()
    try StageReport(documents: documents, dense: options.dense, asOf: asOf, runs: options.runs).report()
  }

  private static func report(_ scored: [ScoredDocument], of what: String) {
    guard !scored.isEmpty else { return }
    AccuracyReport(scored: scored, what: what).report()
    CalibrationReport(scores: scored.map(\.score), what: what).report()
  }
}

/// A document's truth and how its draft compares with it.
struct ScoredDocument {
  var truth: DocumentTruth
  var score: DraftScore
  /// Nil where nobody noted the document's locations.
  var locations: LocationScore?
}

/// What the command line asks for.
struct Options {
  var fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")
  /// The built `extract-invoice`.
  var command: String?
  /// A bill of hundreds of dense pages.
  var dense: String?
  /// A bill of thousands of pages, for memory.
  var long: String?
  /// Things in the smallest of the documents that show how time and memory grow.
  var growth: Int?
  /// How often each thing is timed; the median counts.
  var runs = 11

  /// Nil for an unknown option.
  init?(_ arguments: some Sequence<String>) {
    var iterator = arguments.makeIterator()
    while let option = iterator.next() {
      guard let value = iterator.next() else { return nil }
      switch option {
      case "--fixtures": fixtures = URL(filePath: value)
      case "--command": command = value
      case "--dense": dense = value
      case "--long": long = value
      case "--growth": growth = Int(value).map { max($0, 1) }
      case "--runs": runs = max(Int(value) ?? runs, 1)
      default: return nil
      }
    }
  }
}
