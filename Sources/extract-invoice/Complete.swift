import ArgumentParser
import PortDraft

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `extract-invoice complete FILE...`: a draft with what no document says, and corrections.
struct Complete: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Complete a draft with what no document says, and correct it.",
    discussion: """
      FILE is a bill, a customer service record, or a draft as this command writes it; several are the documents of one \
      account. What was given says so in its evidence, what was read stays among the alternatives, and each change stands \
      among the reviews. Doing it twice changes nothing.

      An intake file beside the document is read too: BILL.intake.yaml for BILL.pdf, or intake.yaml for all documents of \
      the folder (.yaml, .yml or .json; Docs/intake.schema.json describes it). --intake names another; it may also be what \
      'export --to json' or 'export --to csv' wrote. Options win over files.

      Without options, on a terminal, it asks for what is still missing, one question at a time.

      Prints the draft as JSON, on a terminal as a table, or writes it to --output as JSON.
      """)

  @Argument(
    help: ArgumentHelp("Bill, record or draft; - is standard input.", valueName: "file"), completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("Intake file.", valueName: "file"), completion: .file())
  var intake: String?

  @OptionGroup(title: "Values") var options: IntakeOptions

  @Option(help: ArgumentHelp("Write the draft to this file.", valueName: "file"), completion: .file())
  var output: String?

  @Option(help: "table for people, json for programs, csv for spreadsheets.")
  var format: Extraction.Format?

  @Flag(help: "Exit with status 3 where the draft has an error among its findings.")
  var strict = false

  @OptionGroup(title: "Reading") var reading: ReadingOptions

  @OptionGroup(title: "Reading") var limits: LimitOptions

  func run() throws {
    let sources = try sources()
    let given = sources.intake.overridden(by: options.intake)
    let asks = options.intake.isEmpty && intake == nil && Output.errors.isTerminal && isatty(0) == 1
    if given.isEmpty && !asks {
      throw ValidationError(
        "Say what to complete: --desired-date, --move, --winning-carrier …, or an intake file. On a terminal this command asks."
      )
    }
    let (draft, origin) = try draft()
    var completed = try complete(draft, with: given, from: sources, origin)
    if asks { completed = try Interview(author: options.by, moment: reading.asOf).run(completed, origin) }
    try write(completed)
    if strict && completed.hasError { throw ExitStatus.errorFinding }
  }

  private func sources() throws -> IntakeSources {
    var sources = IntakeSources()
    for file in files { try sources.addNeighbours(of: file) }
    if let intake { try sources.add(InputFile(intake)) }
    return sources
  }

  private func complete(
    _ draft: DraftPortRequest, with intake: Intake, from sources: IntakeSources,
    _ origin: DraftEvidence.Origin
  ) throws -> DraftPortRequest {
    do {
      return try draft.completed(with: intake, origin: origin, at: reading.asOf)
    } catch {
      if let option = options.option(for: error.key) {
        throw CommandFailure(message: "\(option): \(error.message)")
      }
      let located = sources.located(error).map { "\($0.file):\($0.error)" }
      throw CommandFailure(message: located ?? error.description, status: .someInputFailed)
    }
  }

  /// The draft of the files, and what a value given to it counts as: with documents an intake, over a draft a review.
  private func draft() throws -> (DraftPortRequest, DraftEvidence.Origin) {
    let extractor = try reading.extractor()
    var drafts: [DraftPortRequest] = []
    var origin = DraftEvidence.Origin.intake
    for file in files {
      do {
        let bytes = try InputFile(file).bytes()
        if let written = try DraftFile(bytes, asOf: reading.asOf) {
          drafts.append(written.draft)
          origin = .review
        } else {
          drafts.append(
            try extractor.draft(
              file: file, bytes: bytes, password: reading.password, within: limits.limits()))
        }
      } catch {
        throw CommandFailure(message: FileFailure(file: file, error: error).line, status: .someInputFailed)
      }
    }
    guard let draft = DraftPortRequest.merging(drafts) else { throw ExitStatus.someInputFailed }
    return (draft, origin)
  }

  private func write(_ draft: DraftPortRequest) throws {
    if let output {
      try ResultFile.write(draft.json() + "\n", to: output)
      let open = draft.findings.count { $0.severity != .info }
      let tasks = open == 0 ? "nothing" : open == 1 ? "1 thing" : "\(open) things"
      Output.errors.report("\(output): \(draft.status.words); \(tasks) to do.")
      return
    }
    var printer = DraftPrinter(format: format ?? (Output.results.isTerminal ? .table : .json), isList: false)
    try printer.print(draft)
  }
}
