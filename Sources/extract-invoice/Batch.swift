import ArgumentParser
import PortDraft

/// `extract-invoice batch FOLDER --output DIR`: every document of a folder tree.
struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Read every document of a folder tree.",
    discussion: """
      Writes DIR/drafts.jsonl (one draft a line), DIR/failures.jsonl (files that gave none, and why) and \
      DIR/summary.csv, each in the order of the files' paths. Hidden files are left out, links to folders are not \
      followed.

      With --by-folder the files of each folder below FOLDER are the documents of one account and give one draft, the \
      newest invoice first among its sources; files in FOLDER itself stay by themselves.

      BILL.intake.yaml beside BILL.pdf, or intake.yaml for a folder and those below it (.yaml, .yml or .json), say what no \
      document does; see 'complete'. They are no documents: one that has a mistake or belongs to no document is a failure.
      """)

  @Argument(help: ArgumentHelp("Folder to read.", valueName: "folder"), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp("Folder for the results; made where there is none.", valueName: "dir"),
    completion: .directory)
  var output: String

  @Option(
    help: ArgumentHelp(
      "Only files whose name matches, or whose path inside the folder where the pattern has a slash: * ? [a-z] **.",
      valueName: "glob"))
  var include: [Glob] = []

  @Option(help: ArgumentHelp("Leave out files that match; wins over --include.", valueName: "glob"))
  var exclude: [Glob] = []

  @Flag(help: "Exit with status 3 where a draft has an error among its findings.")
  var strict = false

  @Flag(help: "Make one draft of the files of each folder: documents of one account.")
  var byFolder = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let extractor = try reading.extractor()
    try FolderTree.check(folder)
    let results = try BatchResults(folder: output)
    let tree = FolderTree(root: folder, leavingOut: try results.identity(besides: folder))
    let found = tree.files().filter { file in !exclude.contains { $0.matches(file.name) } }
    let files = found.filter { file in
      !file.isIntake && (include.isEmpty || include.contains { $0.matches(file.name) })
    }
    var tally = BatchTally(total: files.count)
    var intakes = FolderIntakes(found.filter(\.isIntake), documents: files.map(\.name))
    var pending = PendingResults(holdsFailures: !intakes.isEmpty)
    let cases = AccountCase.cases(of: files, byFolder: byFolder)
    for (index, accountCase) in cases.enumerated() {
      try read(accountCase, with: extractor, intakes: &intakes, into: &pending, &tally)
      let next = index + 1 < cases.count ? cases[index + 1].firstName : nil
      try pending.write(before: next, to: results)
    }
    for failure in intakes.failures {
      pending.add(failure)
      tally.add(failure, isDocument: false)
    }
    try pending.finish(to: results)
    tally.finish(output: output)
    if let status = tally.status(strict: strict) { throw status }
  }

  private func read(
    _ accountCase: AccountCase, with extractor: InvoiceExtractor, intakes: inout FolderIntakes,
    into pending: inout PendingResults, _ tally: inout BatchTally
  ) throws {
    var drafts: [DraftPortRequest] = []
    for file in accountCase.files {
      tally.announce(file.name)
      do {
        drafts.append(
          try extractor.draft(file: file.name, bytes: try file.documentBytes(), password: reading.password))
      } catch let error where !error.endsCommand {
        let failure = FileFailure(file: file.name, error: error)
        pending.add(failure)
        tally.add(failure)
      }
    }
    guard let read = DraftPortRequest.merging(drafts) else { return }
    let draft = intakes.complete(
      reading.asOf?.minute == nil ? read : read.judged(at: reading.asOf), accountCase.files.map(\.name),
      at: reading.asOf)
    pending.add(draft)
    tally.add(draft)
  }
}

extension TreeFile {
  /// Names that plain texts have; anything else in a folder must be a PDF by its bytes.
  private static let textExtensions: Set<String> = [
    "", "txt", "text", "asc", "prn", "lst", "csr", "tsv", "tab", "eml",
  ]

  /// The bytes of what may be a document.
  ///
  /// - Throws: `InputError.notADocument` for what is neither a PDF nor has a plain text's name.
  fileprivate func documentBytes() throws -> [UInt8] {
    if let problem { throw problem }
    let bytes = try input.bytes()
    if bytes.isEmpty || InvoiceExtractor.isPDF(bytes) || ["pdf"].contains(fileExtension) { return bytes }
    if Self.textExtensions.contains(fileExtension) { return bytes }
    // A folder may hold any JSON, XML or table: only what is a customer service record is meant. Drafts and truths have
    // a record's names, too.
    guard ["json", "xml", "csv"].contains(fileExtension), !ExpectedBill.isExpectation(name),
      !DraftFile.isDraft(bytes), InvoiceExtractor.isServiceRecord(bytes)
    else { throw InputError.notADocument }
    return bytes
  }

  /// In lower case, without its dot.
  private var fileExtension: String {
    let base = name.split(separator: "/").last ?? ""
    guard let dot = base.lastIndex(of: ".") else { return "" }
    return base[base.index(after: dot)...].lowercased()
  }
}
