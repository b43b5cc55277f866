import FixtureScoring
import Foundation
import PopplerText
import PortDraft

/// Where the time goes, stage by stage, inside one process.
///
/// Processor time, because a machine that others use stretches wall time unevenly; the median of several runs.
struct StageReport {
  let documents: [FixtureDocument]
  /// Path of a bill of hundreds of dense pages.
  let dense: String?
  let asOf: CalendarDate
  let runs: Int

  func report() throws {
    try report("the fixtures", documents.map { try $0.bytes() }, runs: min(runs, 5))
    if let dense {
      try report("a dense bill", [[UInt8](try Data(contentsOf: URL(filePath: dense)))], runs: min(runs, 3))
    }
  }

  private func report(_ what: String, _ files: [[UInt8]], runs: Int) throws {
    let measured = try (0..<runs).map { _ in try StageTimes(files, asOf: asOf) }
    guard let pages = measured.first?.pages, let count = measured.first?.documents else { return }
    print("\nSpeed by stage, \(what): \(count) PDFs, \(pages) pages, processor time")
    var table = Table("stage", "ms", "share", "pages/s", "documents/s")
    let total = measured.map { $0.total }.median
    for stage in StageTimes.Stage.allCases {
      add(stage.rawValue, measured.map { $0.seconds[stage] ?? 0 }.median, total, pages, count, to: &table)
    }
    add("all", total, total, pages, count, to: &table)
    table.print()
    let own = measured.map { ($0.seconds[.layout] ?? 0) + ($0.seconds[.grammar] ?? 0) }.median
    print("  layout and grammar take \((own / total).percent) of the pipeline's time")
  }

  private func add(
    _ name: String, _ seconds: Double, _ total: Double, _ pages: Int, _ documents: Int, to table: inout Table
  ) {
    let rate = { (count: Int) in seconds > 0 ? (Double(count) / seconds).text(0) : "-" }
    table.add([name, (seconds * 1000).text(1), (seconds / total).percent, rate(pages), rate(documents)])
  }
}

/// One run of the pipeline over some files, each stage timed.
struct StageTimes {
  enum Stage: String, CaseIterable {
    case poppler, layout, grammar, draft
    case json = "JSON"
  }

  private(set) var seconds: [Stage: Double] = [:]
  private(set) var pages = 0
  private(set) var documents = 0

  var total: Double { seconds.values.reduce(0, +) }

  /// - Parameter files: documents' bytes; those that are no PDF are left out.
  init(_ files: [[UInt8]], asOf: CalendarDate) throws {
    let reader = try InvoiceReader(library: GrammarLibrary.builtIn())
    for bytes in files {
      guard let document = try? PDFDocument(bytes: bytes) else { continue }
      documents += 1
      pages += document.pageCount
      run(bytes, document.pageCount, reader, asOf)
    }
  }

  /// Poppler and layout can't be taken apart while they run, nor are pages kept for the grammar, as a bill of hundreds
  /// would fill the memory: each stage is what one more costs.
  private mutating func run(_ bytes: [UInt8], _ pageCount: Int, _ reader: InvoiceReader, _ asOf: CalendarDate)
  {
    let poppler = time {
      let document = try? PDFDocument(bytes: bytes)
      for number in 1...max(pageCount, 1) { document?.askWithoutLayout(number) }
    }
    let withLayout = time {
      let document = try? PDFDocument(bytes: bytes)
      for number in 1...max(pageCount, 1) { _ = document?.page(number) }
    }
    var facts: AccountFacts?
    let withGrammar = time { facts = (try? PDFDocument(bytes: bytes)).map { reader.read($0) } }
    add(poppler, to: .poppler)
    add(max(withLayout - poppler, 0), to: .layout)
    add(max(withGrammar - withLayout, 0), to: .grammar)
    guard let facts else { return }
    var draft: DraftPortRequest?
    let drafting = time {
      let source = DraftSource(
        file: "bill.pdf", sha256: sha256(of: bytes), pageCount: pageCount, textLayer: .embedded)
      draft = DraftPortRequest(facts: facts, source: source, asOf: asOf)
    }
    add(drafting, to: .draft)
    add(time { _ = draft?.json(pretty: false) }, to: .json)
  }

  private mutating func add(_ time: Double, to stage: Stage) { seconds[stage, default: 0] += time }

  private func time(_ body: () -> Void) -> Double {
    let start = Self.processorSeconds
    body()
    return Self.processorSeconds - start
  }

  static var processorSeconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
