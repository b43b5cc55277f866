#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A worker, seen from the process that gives it work; ended when the last reference goes.
final class WorkerProcess {
  /// Given to it and not answered, the first in hand.
  private(set) var tasks: [WorkerTask] = []
  /// Whether it said that it can be given work.
  private(set) var isReady = false
  /// What it said of the document in hand.
  private(set) var begun = ""
  private var pages = 0
  private var since = WallClock.now()
  private let limits: DocumentLimits
  private let id: pid_t
  private var hasEnded = false
  private let requests: Int32
  let answers: Int32
  let errors: Int32
  private var outgoing: [UInt8] = []
  private var reader = FrameReader()
  /// The last that it wrote to standard error.
  private var complaint: [UInt8] = []

  /// Starts one.
  ///
  /// - Throws: ``CommandFailure``.
  init(settings: ReadingSettings) throws {
    limits = settings.limits
    let (input, output, error) = (try PipeEnds(), try PipeEnds(), try PipeEnds())
    id = try Self.start(streams: [input.readEnd, output.writeEnd, error.writeEnd])
    for end in [input.readEnd, output.writeEnd, error.writeEnd] { close(end) }
    (requests, answers, errors) = (input.writeEnd, output.readEnd, error.readEnd)
    for end in [requests, answers, errors] { PipeEnds.doNotWait(end) }
    outgoing = settings.frame.bytes
    try write()
  }

  deinit {
    for end in [requests, answers, errors] { close(end) }
    if !hasEnded {
      kill(id, SIGKILL)
      _ = waitForEnd()
    }
  }

  /// This executable again, whatever became of its file.
  private static let executable = "/proc/self/exe"

  private static func start(streams: [Int32]) throws -> pid_t {
    do {
      return try ChildProgram.start(executable, ["extract-invoice", Worker.argument], streams: streams)
    } catch {
      throw CommandFailure(message: "No worker can be started: \(String(cString: strerror(error.code))).")
    }
  }

  // MARK: - Work

  func give(_ task: WorkerTask) throws {
    if tasks.isEmpty { beginDocument() }
    tasks.append(task)
    outgoing += task.frame.bytes
    try write()
  }

  /// The descriptor to which more can be written when it has room; nil: all was written.
  var waitsToWrite: Int32? { outgoing.isEmpty ? nil : requests }

  /// Writes what the pipe takes at once. A worker that went away is known by its answers' end.
  func write() throws {
    while !outgoing.isEmpty {
      let count = outgoing.withUnsafeBytes { systemWrite(requests, $0) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      outgoing.removeFirst(count)
    }
  }

  /// The answers that came, each with its task.
  ///
  /// - Returns: nil where there will be no more.
  func read() -> [(WorkerTask, Frame)]? {
    let isOpen = Self.drain(answers) { reader.append($0) }
    var answered: [(WorkerTask, Frame)] = []
    do {
      while let frame = try reader.next() {
        switch frame.kind {
        case .ready: isReady = true
        case .begun: beginDocument(String(decoding: frame.content, as: UTF8.self))
        case .pages: pages = Int(String(decoding: frame.content, as: UTF8.self)) ?? 0
        default:
          guard !tasks.isEmpty else { return answered.isEmpty ? nil : answered }
          answered.append((tasks.removeFirst(), frame))
          beginDocument()
        }
      }
    } catch {
      // What writes such answers has lost its mind.
      kill(id, SIGKILL)
      return answered.isEmpty ? nil : answered
    }
    return isOpen || !answered.isEmpty ? answered : nil
  }

  /// Takes what it complains of, of which only the last is kept.
  func readErrors() -> Bool {
    let isOpen = Self.drain(errors) { complaint.append(contentsOf: $0) }
    complaint = complaint.suffix(Self.longestComplaint)
    return isOpen
  }

  private static let longestComplaint = 4096

  /// - Returns: false at the end.
  private static func drain(_ descriptor: Int32, _ take: (UnsafeRawBufferPointer) -> Void) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      while true {
        let count = systemRead(descriptor, buffer)
        if count > 0 {
          take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
          if count < buffer.count { return true }
        } else if count == 0 {
          return false
        } else if errno != EINTR {
          return errno == EAGAIN
        }
      }
    }
  }

  // MARK: - Time

  private func beginDocument(_ name: String = "") {
    (begun, pages, since) = (name, 0, WallClock.now())
  }

  /// Seconds until the document in hand takes longer than a worker can that looks after itself; nil: any time.
  var secondsLeft: Double? {
    guard !tasks.isEmpty, let seconds = limits.wallSeconds(pages: pages) else { return nil }
    return since + seconds + Self.grace - WallClock.now()
  }

  private static let grace = 5.0

  /// Does not count seconds in which nobody could see what it did.
  func excuse(seconds: Double) { since += seconds }

  // MARK: - End

  /// Ends it, unless it has ended, and says how it ended.
  func end() -> WorkerEnd {
    _ = readErrors()
    if secondsLeft.map({ $0 <= 0 }) ?? false {
      let wasSuspended = isSuspended
      kill(id, SIGKILL)
      _ = waitForEnd()
      return wasSuspended ? .signal : .limit(.time)
    }
    let status = waitForEnd()
    return WorkerEnd(status: status, complaint: String(decoding: complaint, as: UTF8.self))
  }

  /// Whether somebody stopped it by a signal, from which it does not come back by itself.
  private var isSuspended: Bool {
    var change = siginfo_t()
    return waitid(P_PID, id_t(id), &change, WSTOPPED | WNOHANG | WNOWAIT) == 0 && change.si_signo == SIGCHLD
  }

  /// One that closed its answers and does not end is made to.
  private func waitForEnd() -> Int32 {
    hasEnded = true
    var status: Int32 = 0
    for _ in 0..<Self.patience {
      if waitpid(id, &status, WNOHANG) != 0 { return status }
      usleep(1000)
    }
    kill(id, SIGKILL)
    return ChildProgram.waitForEnd(id)
  }

  /// Milliseconds.
  private static let patience = 2000
}

/// Something for a worker to do.
struct WorkerTask {
  /// By which who gave it knows it.
  var id: Int
  var frame: Frame
  /// How many workers ended over it, for reasons that may lie outside.
  var losses = 0
}

/// How a worker ended.
enum WorkerEnd {
  /// By what the document in hand took.
  case limit(ReadingStop)
  /// By a signal: of somebody else, of the system that ran out of memory, or brought by the document in hand.
  case signal
  /// Before it could be given work, with what it said.
  case failed(String)

  /// - Parameter status: as `waitpid` gives it.
  init(status: Int32, complaint: String) {
    let signal = status & 0x7F
    guard signal == 0 else {
      self = signal == SIGXCPU ? .limit(.time) : .signal
      return
    }
    switch ReadingStop(rawValue: (status >> 8) & 0xFF) {
    case .crash: self = .signal
    case let stop?: self = .limit(stop)
    case nil: self = .failed(complaint)
    }
  }
}

/// The clock that nobody sets.
enum WallClock {
  /// Seconds since some moment.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
