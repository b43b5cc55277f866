#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Workers that share the work; one that ends over a document is replaced, and the document alone is lost.
///
/// One thread waits for all of them. Only what was given and not answered is held.
final class WorkerPool {
  private let size: Int
  private let settings: ReadingSettings
  private let signals: StopSignals
  private var workers: [WorkerProcess] = []
  /// Given back by workers that ended.
  private var waiting: [WorkerTask] = []
  private var failedStarts = 0
  /// Whether the input could be read after the last waiting.
  private(set) var hasInput = false

  /// So that a worker need not wait for the next document.
  private static let tasksAWorker = 2
  /// How many workers may end over a task by a signal, of which nobody knows whether the document brought it.
  private static let mostLosses = 3
  private static let mostFailedStarts = 3

  init(size: Int, settings: ReadingSettings, signals: StopSignals) {
    (self.size, self.settings, self.signals) = (size, settings, signals)
  }

  var isIdle: Bool { waiting.isEmpty && workers.allSatisfy(\.tasks.isEmpty) }

  /// Whether a further task would be taken up soon.
  var hasRoom: Bool {
    waiting.isEmpty && (workers.count < size || workers.contains { $0.tasks.count < Self.tasksAWorker })
  }

  func give(_ task: WorkerTask) throws {
    waiting.append(task)
    try handOut()
  }

  private func handOut() throws {
    while !waiting.isEmpty {
      let freest = workers.min { $0.tasks.count < $1.tasks.count }
      if let freest, freest.tasks.isEmpty || (workers.count >= size && freest.tasks.count < Self.tasksAWorker)
      {
        try freest.give(waiting.removeFirst())
      } else if workers.count < size {
        workers.append(try WorkerProcess(settings: settings))
      } else {
        return
      }
    }
  }

  /// Waits until a task is answered or lost, or so many milliseconds.
  ///
  /// - Parameter input: a descriptor that ends the waiting, too, when it can be read: ``hasInput``.
  /// - Throws: ``Stopped``, ``CommandFailure``.
  func wait(milliseconds: Int32, input: Int32? = nil) throws -> [WorkerEvent] {
    var polled = [pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)]
    if let input { polled.append(pollfd(fd: input, events: Int16(POLLIN), revents: 0)) }
    for worker in workers {
      polled += [worker.answers, worker.errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if let requests = worker.waitsToWrite {
        polled.append(pollfd(fd: requests, events: Int16(POLLOUT), revents: 0))
      }
    }
    let soonest = workers.compactMap(\.secondsLeft).min().map { Int32(max($0, 0) * 1000) + 1 }
    let longest = min(milliseconds, soonest ?? milliseconds)
    let begin = WallClock.now()
    _ = poll(&polled, nfds_t(polled.count), longest)
    // Who was stopped with the workers, as by a key, must not take that for their slowness.
    let overslept = WallClock.now() - begin - Double(longest) / 1000
    if overslept > 0 { for worker in workers { worker.excuse(seconds: overslept) } }
    try signals.check()
    let active = Set(polled.filter { $0.revents != 0 }.map(\.fd))
    hasInput = input.map(active.contains) ?? false
    let happened = try workers.flatMap { worker in try events(of: worker, active) }
    try handOut()
    return happened
  }

  private func events(of worker: WorkerProcess, _ active: Set<Int32>) throws -> [WorkerEvent] {
    try worker.write()
    if active.contains(worker.errors) { _ = worker.readErrors() }
    var events: [WorkerEvent] = []
    if active.contains(worker.answers) {
      guard let answers = worker.read() else { return try replace(worker) }
      if worker.isReady { failedStarts = 0 }
      events = answers.map { .answered($0, $1) }
    }
    if worker.secondsLeft.map({ $0 <= 0 }) ?? false { events += try replace(worker) }
    return events
  }

  /// - Returns: the loss of the document in hand, where it has to be given up.
  private func replace(_ worker: WorkerProcess) throws -> [WorkerEvent] {
    workers.removeAll { $0 === worker }
    var tasks = worker.tasks
    let end = worker.end()
    defer { waiting = tasks + waiting }
    guard worker.isReady else {
      try countFailedStart(end)
      return []
    }
    guard !tasks.isEmpty else { return [] }
    var inHand = tasks.removeFirst()
    if case .limit(let reason) = end { return [.lost(inHand, begun: worker.begun, reason)] }
    inHand.losses += 1
    guard inHand.losses < Self.mostLosses else { return [.lost(inHand, begun: worker.begun, .crash)] }
    tasks.insert(inHand, at: 0)
    return []
  }

  private func countFailedStart(_ end: WorkerEnd) throws {
    failedStarts += 1
    guard failedStarts >= Self.mostFailedStarts else { return }
    if case .failed(let complaint) = end, let last = complaint.split(separator: "\n").last {
      let said = last.hasPrefix("extract-invoice: ") ? last.dropFirst("extract-invoice: ".count) : last
      throw CommandFailure(message: "No worker can begin: \(said)")
    }
    throw CommandFailure(message: "No worker can begin: each is ended at once by somebody else.")
  }
}

/// What became of a task.
enum WorkerEvent {
  case answered(WorkerTask, Frame)
  /// A worker ended over it; with what it had said of the document in hand.
  case lost(WorkerTask, begun: String, ReadingStop)
}
