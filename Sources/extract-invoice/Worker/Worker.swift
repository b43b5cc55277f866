import CLinux
import PortDraft

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A process that reads documents for another one, which outlives what a document does to it.
///
/// Frames come on standard input: settings once, then requests, answered one by one on standard output until the input ends.
struct Worker {
  /// The first argument that makes a process a worker; no file has such a name without a folder before it.
  static let argument = "--worker"

  private var reader = FrameReader()
  /// Opened with the first request: a process that is only started soon waits for poppler no longer than needed.
  private var session: PopplerSession?
  private var documents = 0

  /// A program's start, its libraries' and the first document's, for which they look each other's functions up, need pages
  /// that nothing needs later: a fifth of a worker's memory.
  private static let documentsOfStart = 2

  /// Works until the input ends.
  static func run() throws {
    process_end_with_parent()
    // Keys of a terminal reach all its processes; the one that gave the work decides what becomes of it.
    for key in [SIGINT, SIGHUP] { signal(key, SIG_IGN) }
    var worker = Worker()
    guard let first = try worker.nextFrame(), first.kind == .settings else { return }
    let settings = try ReadingSettings(first)
    let extractor = try ReadingOptions.extractor(
      grammars: settings.grammars, carrier: settings.carrier, asOf: settings.asOf.day)
    let cases = CaseReader(
      settings: settings, extractor: extractor, limits: settings.limits, note: send)
    let lines = LineReader(settings: settings, extractor: extractor, note: send)
    try send(Frame(kind: .ready, content: []))
    while let frame = try worker.nextFrame() {
      worker.prepare()
      switch frame.kind {
      case .request: try send(cases.answer(to: try CaseRequest(frame)))
      case .line: try send(lines.answer(to: frame.content))
      default: throw FrameReader.Damage()
      }
    }
  }

  /// Before each document.
  private mutating func prepare() {
    if session == nil { session = PopplerSession() }
    if documents < Self.documentsOfStart { process_forget_program() }
    documents += 1
  }

  private static func send(_ frame: Frame) throws { try Output.results.write(frame.bytes) }

  /// Waits for the next; nil: there is none.
  private mutating func nextFrame() throws -> Frame? {
    while true {
      if let frame = try reader.next() { return frame }
      let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
        let count = read(0, buffer.baseAddress, buffer.count)
        if count > 0 { reader.append(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
        return count
      }
      if count == 0 || (count < 0 && errno != EINTR) { return nil }
    }
  }
}
