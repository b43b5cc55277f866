import FixtureScoring
import Foundation
import PopplerText
import PortDraft

/// How much of one run of the command loading the grammars and recognising the carrier take, on a bill of two pages.
struct GrammarShare {
  let command: String
  let options: Options

  /// The first time in a process counts, as every run of the command is one.
  func report() throws {
    guard let (bill, document) = try billOfTwoPages() else { return }
    let first = try seconds(document)
    let later = try (0..<options.runs).map { _ in try seconds(document) }.median
    let run = try (0..<options.runs * 2).map { _ in
      try ChildProcess([command, bill.url.path, "--format", "json", "--as-of", "2026-11-24"]).processor
    }.median
    print(
      "\nLoading the grammars and recognising the carrier of \(bill.name), 2 pages:",
      "\((first * 1000).text(2)) ms, when done before \((later * 1000).text(2)) ms,",
      "of a run's \((run * 1000).text(1)) ms of processor time: \((first / run).percent)\n")
  }

  /// The one of middle size among the fixtures, its pages read before.
  private func billOfTwoPages() throws -> (FixtureDocument, Document)? {
    let bills = try FixtureDocument.all(in: options.fixtures).filter { $0.url.pathExtension == "pdf" }
    let sized = try bills.map { (bill: $0, bytes: try $0.bytes()) }.sorted {
      ($0.bytes.count, $0.bill.name) < ($1.bytes.count, $1.bill.name)
    }.compactMap { bill, bytes in (try? PDFDocument(bytes: bytes)).map { (bill, $0) } }.filter {
      $0.1.pageCount == 2
    }
    guard !sized.isEmpty else { return nil }
    let (bill, document) = sized[sized.count / 2]
    return (bill, Document(pages: [document.page(1), document.page(2)], textLayer: .embedded))
  }

  private func seconds(_ document: Document) throws -> Double {
    let start = StageTimes.processorSeconds
    _ = try InvoiceReader(library: .builtIn()).carrier(of: document)
    return StageTimes.processorSeconds - start
  }
}
