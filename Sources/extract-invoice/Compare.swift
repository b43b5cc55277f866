import ArgumentParser
import PortDraft

/// `extract-invoice compare A B`: a draft or a bill against a customer service record.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare a draft or a bill with a customer service record, field by field.",
    discussion: """
      Each of the two is a draft as this command writes it with --format json, a bill, or a customer service record; - \
      is standard input. The one that is a customer service record is the record that the losing carrier goes by; where \
      neither is, the second bill stands for it. Dates are not compared.

      --apply writes the draft as the record corrects it: service address, listed name, account number and billing \
      number, with the lines that no invoice shows. Every change stands among its reviews, what it replaced among the \
      alternatives, and its findings are judged anew.

      Exit status: 0 compared, whatever differs; 1 a document can't be read; 2 wrong usage; 3 with --strict where the \
      losing carrier would reject something.
      """)

  @Argument(help: ArgumentHelp("Draft or bill.", valueName: "a"), completion: .file())
  var first: String

  @Argument(
    help: ArgumentHelp("Customer service record, or second bill.", valueName: "b"), completion: .file())
  var second: String

  @Option(help: "table for people, json for programs.")
  var format = Format.table

  @Option(
    help: ArgumentHelp("Write the corrected draft to this file.", valueName: "file"), completion: .file())
  var apply: String?

  @Flag(help: "Exit with status 3 where something would be rejected.")
  var strict = false

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var limits: LimitOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  func validate() throws {
    if first == "-" && second == "-" { throw ValidationError("Only one of the two can be standard input.") }
  }

  func run() throws {
    let (extractor, day) = (try reading.extractor(), try reading.day())
    let drafts = [first, second].map { file in draft(file, extractor) }
    guard let one = drafts[0], let other = drafts[1] else { throw ExitStatus.someInputFailed }
    let comparison = DraftComparison(one, other)
    let corrected = try apply.map { _ in try correction(comparison, one, other, on: day) }
    try write(comparison)
    if let apply, let corrected {
      try ResultFile.write(corrected.json() + "\n", to: apply)
      let changes = corrected.reviews.count - (comparison.isRequestFirst ? one : other).reviews.count
      Output.errors.report(
        "\(apply): the corrected draft, \(changes == 1 ? "1 change" : "\(changes) changes") by the record.")
    }
    if strict && comparison.isRejected { throw ExitStatus.errorFinding }
  }

  /// - Returns: nil where the file gives none, which was reported.
  private func draft(_ file: String, _ extractor: InvoiceExtractor) -> DraftPortRequest? {
    do {
      let bytes = try InputFile(file).bytes()
      return try DraftFile(bytes, asOf: reading.asOf)?.draft
        ?? extractor.draft(
          file: file, bytes: bytes, password: reading.password, within: limits.limits())
    } catch {
      Output.errors.report(FileFailure(file: file, error: error).line)
      return nil
    }
  }

  private func correction(
    _ comparison: DraftComparison, _ one: DraftPortRequest, _ other: DraftPortRequest, on day: CalendarDate
  ) throws -> DraftPortRequest {
    let (request, record, file) = comparison.isRequestFirst ? (one, other, second) : (other, one, first)
    do {
      return try request.corrected(by: record, author: "compare: \(file)", on: day)
    } catch {
      throw CommandFailure(message: "--apply: \(error)")
    }
  }

  private func write(_ comparison: DraftComparison) throws {
    let output = Output.results
    switch format {
    case .table:
      try output.write(ComparisonTable(width: output.width, isColored: output.isColored).text(comparison))
    case .json: try output.write(comparison.json() + "\n")
    }
  }
}
