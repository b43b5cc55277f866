import ArgumentParser
import FixtureScoring
import Foundation
import Perturbations
import PortDraft

/// Reads documents again that are printed otherwise: what was right must stay right, or be told.
@main
struct Perturb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perturb", abstract: "Reads documents of known truth again with their print changed.")

  @Argument(help: "Folders of documents with their truths.") var folders = ["Fixtures"]
  @Option(help: "Only perturbations whose name contains this.") var only: String?
  @Option(help: "Only documents whose path contains this.") var document: String?
  @Option(help: "What random choices, and the share that is read, are drawn from.") var seed: UInt64 = 1
  @Option(help: "How many of all pairs of document and perturbation are read, 0 to 1.") var share = 1.0
  @Option(help: "How many documents are read at a time.") var jobs = 2
  @Option(help: "How many of the worst readings are printed.") var worst = 20
  @Option(help: "File for the figures, as the ratchet of the tests keeps them.") var json: String?
  @Flag(help: "Print the changed documents in the place of figures.") var show = false
  @Flag(help: "Print every field that is no more right, one a line.") var failures = false
  @Flag(help: "List the perturbations.") var list = false

  func run() async throws {
    let choice = try PerturbationChoice(seed: seed, share: share, only: only)
    if list { return printList(choice) }
    guard let asOf = CalendarDate(iso8601: "2026-11-24") else { return }
    let extractor = try InvoiceExtractor(asOf: asOf)
    let documents = try folders.flatMap { folder in
      try FixtureDocument.all(in: URL(fileURLWithPath: folder, isDirectory: true))
    }.filter { found in document.map { found.name.contains($0) } ?? true }
    if show {
      for document in documents { try show(document, choice, extractor) }
      return
    }
    let tally = await PerturbationRun(extractor, choice, jobs: jobs).tally(documents)
    if let json { try PerturbationRecord(tally, choice).write(to: URL(fileURLWithPath: json)) }
    let report = PerturbationReport(tally: tally, perturbations: choice.perturbations)
    print(failures ? report.failures : report.text(worst: worst))
  }

  private func printList(_ choice: PerturbationChoice) {
    for perturbation in choice.perturbations {
      print(perturbation.name + (perturbation.reason.map { "\tmay vary: \($0)" } ?? ""))
    }
  }

  private func show(
    _ document: FixtureDocument, _ choice: PerturbationChoice, _ extractor: InvoiceExtractor
  ) throws {
    for (name, text) in try PerturbationTrial(document, extractor).texts(choice) {
      print("#### \(document.name) under \(name)\n\(text)")
    }
  }
}
