import ArgumentParser
import FixtureScoring
import Foundation
import PortDraft
import PortRequest

/// On what is fitted and judged.
struct FitOptions: ParsableArguments {
  @Option(help: "How many bills of the shuffler the curves are fitted on.") var count = 16000
  @Option(help: "How many of them the weights are fitted on, which takes longer.") var weighed = 4000
  @Option(help: "How many further bills are judged.") var judged = 1000
  @Option(help: "First seed; each bill takes the next one.") var seed: UInt64 = 1
  @Option(help: "Folder with documents and their truths.") var fixtures = "Fixtures"

  var seeds: Range<UInt64> { seed..<(seed + UInt64(max(count, 1))) }
  var judgedSeeds: Range<UInt64> { seeds.upperBound..<(seeds.upperBound + UInt64(max(judged, 0))) }
  var size: Fitting.Size { Fitting.Size(seeds: seeds, weighed: min(weighed, count)) }
}

/// `shuffle fit`: fits how much each sign counts and what is stated of readings, and judges it.
struct ShuffleFit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract:
      "Fits weights and curves on fixtures and bills of random layouts, and judges them with each maker left out.",
    discussion: """
      First the weights of fields' values, then those of whose a number is; then, on what is read by those weights, what is stated of readings. Twins of real \
      bills are never fitted on. Each maker's documents are judged by what was fitted without them.
      """)

  @OptionGroup var options: FitOptions
  @Option(help: "Where the weights of ownership go.") var weights =
    "Sources/NumberOwnership/ownership.weights"
  @Option(help: "Where the weights of fields go.") var fields = "Sources/InvoiceGrammar/Fields/fields.weights"
  @Option(help: "Where the curves go.") var curves = "Sources/InvoiceGrammar/Confidence/confidence.curves"
  @Option(help: "Where the figures before the fit go.") var before =
    "Sources/Tools/shuffle/Fitting/before-the-fit.txt"

  func run() throws {
    guard let asOf = CalendarDate(iso8601: "2026-11-24") else { return }
    let study = try FitStudy(options, asOf: asOf)
    let figures = try study.before()
    print(figures + "\n")
    let fitting = try study.fitting()
    print(study.makers(of: fitting) + "\n")
    print(try study.after(fitting))
    let how =
      "Fitted on \(study.fixtures.count) fixtures and \(options.count) bills of the shuffler from seed \(options.seed) on."
    try FitFile(fitting.fits.weights, made: how).write(to: weights)
    try FitFile(fitting.fits.fields, made: how).write(to: fields)
    try FitFile(fitting.fits.confidence, made: how).write(to: curves)
    try (figures + "\n").write(toFile: before, atomically: true, encoding: .utf8)
  }
}

/// `shuffle judge`: the figures of the last fit, with each maker left out; writes nothing.
struct ShuffleJudge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Prints figures before the last fit and after it, with each maker left out.")

  @OptionGroup var options: FitOptions
  @Option(help: "Where the figures before the fit are.") var before =
    "Sources/Tools/shuffle/Fitting/before-the-fit.txt"

  func run() throws {
    guard let asOf = CalendarDate(iso8601: "2026-11-24") else { return }
    let study = try FitStudy(options, asOf: asOf)
    print("As `make fit` recorded them when it was last run:")
    print((try? String(contentsOfFile: before, encoding: .utf8)) ?? "nothing: \(before) is missing\n")
    print(try study.after(try study.fitting()))
  }
}

/// `shuffle gains`: what each feature gains on makers that were left out; one that gains nothing may go.
struct ShuffleGains: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gains", abstract: "Prints what each feature gains on makers that were left out.")

  @OptionGroup var options: FitOptions

  func run() throws {
    guard let asOf = CalendarDate(iso8601: "2026-11-24") else { return }
    let fitting = try FitStudy(options, asOf: asOf).fitting()
    print(
      "thousandths of the loss on makers left out that each feature spares, and how much of what was fitted on has it"
    )
    for gain in fitting.fieldGains() + fitting.ownershipGains() {
      print(String(format: "  %9.3f %9.1f  ", gain.gain, gain.count) + gain.name)
    }
  }
}
