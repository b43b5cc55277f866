import PortDraft

/// One way through a folder tree: what is new is read, and every result goes to the journal at once.
struct BatchRun {
  let pool: WorkerPool
  let journal: Journal
  let limitWords: String
  var progress: BatchProgress
  private(set) var tally = BatchTally()
  /// Asked for and not answered, by their numbers.
  private var inFlight: [Int: CaseRequest] = [:]
  private var lastTask = 0

  init(pool: WorkerPool, journal: Journal, limitWords: String, progress: BatchProgress) {
    (self.pool, self.journal, self.limitWords, self.progress) = (pool, journal, limitWords, progress)
  }

  /// Reads cases and what else has a failure to be told of.
  ///
  /// - Throws: ``Stopped``, ``CommandFailure``.
  mutating func read(_ work: BatchWork) throws {
    let (cases, intakes) = (work.cases, work.intakes)
    tally.expect(cases.map(\.files.count).reduce(0, +))
    // What was an intake of no document may be one of a document now.
    for name in intakes.used { journal.forget(name) }
    for accountCase in cases {
      try makeRoom()
      try ask(CaseRequest(accountCase, intakes: intakes.speaking(of: accountCase.files.map(\.name))))
    }
    for failure in intakes.failures {
      try makeRoom()
      tally.expect(1)
      try ask(CaseRequest(files: [CaseRequest.File(name: failure.file, failure: failure)]))
    }
    while !pool.isIdle { try take(pool.wait(milliseconds: Self.tick)) }
  }

  /// Milliseconds after which progress is shown though nothing happened.
  private static let tick: Int32 = 250

  private mutating func makeRoom() throws {
    while !pool.hasRoom { try take(pool.wait(milliseconds: Self.tick)) }
  }

  private mutating func ask(_ request: CaseRequest) throws {
    var request = request
    let known = journal.index[request.name]
    let isSame = known.map { $0.limits.isEmpty || $0.limits == limitWords } ?? false
    request.known = isSame ? known?.reading ?? "" : ""
    lastTask += 1
    inFlight[lastTask] = request
    try pool.give(WorkerTask(id: lastTask, frame: request.frame))
  }

  private mutating func take(_ events: [WorkerEvent]) throws {
    for event in events {
      switch event {
      case .answered(let task, let frame): try take(frame, of: task)
      case .lost(let task, let begun, let stop): try giveUp(Int(begun) ?? 0, of: task, stop)
      }
    }
    progress.show(tally)
  }

  private mutating func take(_ frame: Frame, of task: WorkerTask) throws {
    guard let request = inFlight.removeValue(forKey: task.id) else { return }
    if frame.kind == .result { try journal.add(frame, try CaseResult(frame)) }
    guard let entry = journal.index[request.name] else { return }
    for failure in tally.add(entry, isUnchanged: frame.kind == .unchanged) { progress.say(failure.line) }
  }

  /// The document that was in hand is a failure, and the rest of its case is read without it.
  private mutating func giveUp(_ file: Int, of task: WorkerTask, _ stop: ReadingStop) throws {
    guard var request = inFlight.removeValue(forKey: task.id), request.files.indices.contains(file) else {
      return
    }
    request.files[file].failure = FileFailure(file: request.files[file].name, error: stop)
    request.known = ""
    inFlight[task.id] = request
    try pool.give(WorkerTask(id: task.id, frame: request.frame))
  }
}

extension CaseRequest {
  init(_ accountCase: AccountCase, intakes: [String]) {
    self.init(
      files: accountCase.files.map { file in
        File(name: file.name, failure: file.problem.map { FileFailure(file: file.name, error: $0) })
      }, intakes: intakes)
  }
}
