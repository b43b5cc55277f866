import ArgumentParser
import CLinux
import PortDraft

/// `extract-invoice batch FOLDER --output DIR`: every document of a folder tree.
struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Read every document of a folder tree.",
    discussion: """
      Writes DIR/drafts.jsonl (one draft a line), DIR/failures.jsonl (files that gave none, and why), DIR/summary.csv (a \
      row a draft) and DIR/numbers.csv (a row a number), each in the order of the files' paths, and DIR/batch.json, which \
      says whether they are whole. What a file is tells its content, not its name. Hidden files are left out, links to \
      folders are not followed, and no link leads out of FOLDER.

      A run that was ended goes on with the same command. Documents are read again where they, their intakes, the options \
      or this program changed; what a narrower --include leaves out is kept. --fresh begins anew.

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

  @Option(help: ArgumentHelp("How many documents to read at once. Default: one a core.", valueName: "count"))
  var jobs: Int?

  @Flag(
    inversion: .prefixedNo, exclusivity: .chooseLast,
    help: "Go on where the last run into DIR ended; --no-resume is --fresh.")
  var resume = true

  @Flag(help: "Forget what earlier runs wrote into DIR.")
  var fresh = false

  @Flag(help: "Go on when all is read: read what arrives in the folder, until the command is stopped.")
  var watch = false

  @Flag(name: .customLong("no-database"), help: "Make no DIR/drafts.sqlite.")
  var hasNoDatabase = false

  @Flag(help: "Say nothing of progress and of single failures.")
  var quiet = false

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var limits: LimitOptions

  private static let mostJobs = 256

  func validate() throws {
    if let jobs, !(1...Self.mostJobs).contains(jobs) {
      throw ValidationError("--jobs is a number from 1 to \(Self.mostJobs).")
    }
  }

  func run() throws {
    _ = try reading.extractor()
    try FolderTree.check(folder)
    guard let root = FolderBounds.realPath(folder) else {
      throw CommandFailure(message: "\(folder): The folder can't be read.", status: .someInputFailed)
    }
    let leftOut = try ResultFolder.identity(output, besides: folder)
    let signals = StopSignals()
    guard watch || !listing(leavingOut: leftOut).files.isEmpty else {
      Output.errors.report("There is no file to read.")
      throw ExitStatus.someInputFailed
    }
    let results = try ResultFolder(output)
    let wanted = JournalHead(
      folder: root, asOf: try (reading.asOf ?? RequestMoment(day: reading.day())).iso8601)
    let journal = try Journal(
      in: results, head: wanted, keepsDay: reading.asOf == nil, isFresh: fresh || !resume)
    let session = try BatchSession(self, root: root, results, journal, signals)
    try watch ? session.watch() : session.readOnce()
  }

  /// What there is to read now.
  ///
  /// - Parameter leavingOut: the folder of the results.
  func listing(leavingOut: FileIdentity?) -> BatchListing {
    let found = FolderTree(root: folder, leavingOut: leavingOut).files().filter { file in
      !exclude.contains { $0.matches(file.name) }
    }
    return BatchListing(
      files: found.filter { file in
        !file.isIntake && (include.isEmpty || include.contains { $0.matches(file.name) })
      }, intakes: found.filter(\.isIntake))
  }

  /// One worker a core, unless told otherwise.
  var jobCount: Int { jobs ?? Int(process_core_count()) }
}

/// What a folder tree holds for a batch.
struct BatchListing {
  /// In the order of their paths.
  var files: [TreeFile]
  var intakes: [TreeFile]
}
