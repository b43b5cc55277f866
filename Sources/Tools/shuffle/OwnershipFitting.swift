import ArgumentParser
import Foundation
import InvoiceGrammar
import NumberOwnership
import PortDraft
import PortRequest

/// `shuffle ownership`: fits how much each sign counts that a number is the account's.
struct ShuffleOwnership: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ownership",
    abstract: "Fits whose a number is on fixtures and bills of random layouts, and judges it with each maker left out.")

  @Option(help: "How many shuffled bills are fitted on beside the fixtures.") var count = 4000
  @Option(help: "First seed; each bill takes the next one.") var seed: UInt64 = 1
  @Option(help: "Folder with documents and their truths.") var fixtures = "Fixtures"
  @Option(help: "Data file that the weights are written to; none: they are only judged.") var output: String?
  @Flag(help: "Name every document whose list is wrong.") var verbose = false

  func run() throws {
    guard let asOf = CalendarDate(iso8601: "2026-11-24") else { return }
    let extractor = try InvoiceExtractor(asOf: asOf)
    let fixtures = try OwnershipCase.fixtures(in: fixtures, extractor)
    // All shuffled bills together count like half of the fixtures.
    let share = Double(fixtures.count) / Double(max(count, 1)) / 2
    let shuffled = try OwnershipCase.shuffled(
      seed..<(seed + UInt64(max(count, 0))), weight: share, extractor, asOf: asOf)
    print("before the fit:")
    report(fixtures, "fixtures") { _ in .fitted }
    report(shuffled, "shuffled bills") { _ in .fitted }
    let weights = OwnershipFit.weights(fixtures + shuffled, from: .fitted)
    print("after the fit, of documents that were fitted on:")
    report(fixtures, "fixtures") { _ in weights }
    report(shuffled, "shuffled bills") { _ in weights }
    judge(fixtures, shuffled, weights)
    let data = weights.dataFile(
      made: "Fitted on \(fixtures.count) fixtures and \(count) bills of the shuffler from seed \(seed) on.")
    if let output { try data.write(toFile: output, atomically: true, encoding: .utf8) } else { print(data) }
  }

  /// Each maker's documents by weights that were fitted without them.
  private func judge(_ fixtures: [OwnershipCase], _ shuffled: [OwnershipCase], _ weights: OwnershipWeights) {
    let makers = Dictionary(grouping: fixtures, by: \.maker)
    let all = OwnershipFit.groups(fixtures + shuffled, weights)
    func weightsWithout(_ cases: [OwnershipCase]) -> OwnershipWeights {
      let rest = all.merging(OwnershipFit.groups(cases, weights)) { $0 - $1 }
      return OwnershipFit.solve(rest.filter { $0.value > 1e-9 }, from: weights)
    }
    let without = makers.mapValues(weightsWithout)
    let blind = weightsWithout(shuffled)
    print("after the fit, with one maker's documents left out at a time (\(makers.count + 1) makers):")
    report(fixtures, "fixtures") { without[$0.maker] ?? weights }
    report(shuffled, "shuffled bills") { _ in blind }
  }

  private func report(
    _ cases: [OwnershipCase], _ what: String, _ weights: (OwnershipCase) -> OwnershipWeights
  ) {
    var tally = OwnershipTally()
    for document in cases { tally.add(document, weights(document)) }
    print("  \(what): \(tally.text)")
    if verbose {
      for name in tally.silent.prefix(60) { print("    silent: \(name)") }
      for name in tally.wrong.prefix(60) { print("    wrong: \(name)") }
    }
  }
}

extension OwnershipWeights {
  /// A line for each feature: name and weight.
  func dataFile(made how: String) -> String {
    let lines = OwnershipFeature.allCases.map { "\($0) \(Self.text(self[$0]))" }
    return """
      # How much each sign counts that a number is the account's, in log odds. Not written by hand: `make fit` did.
      # \(how)
      bias \(Self.text(bias))
      \(lines.joined(separator: "\n"))

      """
  }

  private static func text(_ weight: Double) -> String { String(format: "%.2f", weight) }
}
