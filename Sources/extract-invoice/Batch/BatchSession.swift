import PortDraft

/// A batch at work: its folder of results, its workers, and what it was asked for.
struct BatchSession {
  let batch: Batch
  let root: String
  let results: ResultFolder
  let journal: Journal
  let pool: WorkerPool
  let signals: StopSignals
  private let settings: ReadingSettings
  private let moment: RequestMoment

  init(
    _ batch: Batch, root: String, _ results: ResultFolder, _ journal: Journal, _ signals: StopSignals
  ) throws {
    (self.batch, self.root, self.results, self.journal, self.signals) = (
      batch, root, results, journal, signals
    )
    guard let moment = RequestMoment(iso8601: journal.head.asOf) else {
      throw CommandFailure(message: "\(results.path): The journal names no day; begin anew with --fresh.")
    }
    self.moment = moment
    var settings = ReadingSettings(batch.reading, asOf: moment, limits: batch.limits, folder: root)
    settings.digest = try Self.digest(of: settings)
    self.settings = settings
    pool = WorkerPool(size: batch.jobCount, settings: settings, signals: signals)
  }

  /// Of all that results depend on beside documents and intakes.
  private static func digest(of settings: ReadingSettings) throws -> String {
    var digest = ReadingDigest(ExtractInvoice.versionText)
    digest.add("program", FileIdentity(path: "/proc/self/exe")?.version ?? "")
    digest.add("carrier", settings.carrier ?? "")
    digest.add("password", settings.password ?? "")
    digest.add("asOf", "\(settings.asOf.iso8601) \(settings.isMomentGiven)")
    for grammar in try settings.grammars.map(GrammarFolder.read) ?? [] {
      digest.add(grammar.name, grammar.text)
    }
    return digest.text
  }

  // MARK: - Reading

  func readOnce() throws {
    let tally = try pass(work(for: batch.listing(leavingOut: FileIdentity(path: results.path))))
    if let status = tally.status(strict: batch.strict) { throw status }
  }

  func work(for listing: BatchListing) -> BatchWork {
    BatchWork(
      cases: AccountCase.cases(of: listing.files, byFolder: batch.byFolder),
      intakes: BatchIntakes(listing.intakes, documents: listing.files.map(\.name)))
  }

  /// Reads what there is to read and writes the files.
  ///
  /// - Throws: ``Stopped``, ``CommandFailure``.
  @discardableResult
  func pass(_ work: BatchWork) throws -> BatchTally {
    try state(nil).write(to: results)
    var run = BatchRun(
      pool: pool, journal: journal, limitWords: settings.limitWords,
      progress: BatchProgress(isQuiet: batch.quiet))
    do {
      try run.read(work)
    } catch let stopped as Stopped {
      run.progress.clear()
      Output.errors.report(
        "Stopped: \(run.tally.done) of \(run.tally.total) files read. The same command goes on from here.")
      throw stopped
    }
    run.progress.clear()
    try finish()
    let status = run.tally.status(strict: batch.strict)
    if !batch.quiet || status != nil { Output.errors.report(run.tally.sentence(output: batch.output)) }
    return run.tally
  }

  private func finish() throws {
    let counts = try BatchFiles(folder: results, journal: journal).write()
    if !batch.hasNoDatabase { try DraftDatabase(folder: results.path).update() }
    try state(counts).write(to: results)
  }

  private func state(_ counts: BatchCounts?) -> BatchState {
    func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
    let options: [(name: String, value: JSONValue)] = [
      ("carrier", text(batch.reading.carrier)), ("grammars", text(batch.reading.grammars)),
      ("include", .array(batch.include.map { .string($0.pattern) })),
      ("exclude", .array(batch.exclude.map { .string($0.pattern) })),
      ("byFolder", .bool(batch.byFolder)),
      ("timeout", batch.limits.timeout.map { .number($0) } ?? .null),
      ("memory", .integer(batch.limits.memory)),
    ]
    return BatchState(asOf: moment.iso8601, options: options, counts: counts)
  }
}

/// What a batch is to read.
struct BatchWork {
  var cases: [AccountCase]
  var intakes: BatchIntakes

  /// Whether there is nothing to read and nothing to tell.
  var isEmpty: Bool { cases.isEmpty && intakes.failures.isEmpty }
}
