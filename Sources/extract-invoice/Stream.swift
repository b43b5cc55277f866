import ArgumentParser
import PortDraft

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `extract-invoice stream`: documents named on standard input, a line of JSON for each.
struct Stream: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stream",
    abstract: "Read documents named on standard input; print a line of JSON for each.",
    discussion: """
      Each line is a file's name, or a request in JSON:

        bills/one.pdf
        {"file": "bills/one.pdf"}
        {"files": ["bill.pdf", "record.txt"]}          documents of one account, made one draft
        {"name": "one.pdf", "base64": "JVBERi0x…"}     the document itself

      Each is answered at once, in order, by one line on standard output: a draft, or {"file", "code", "message"}. A line \
      that is no request is answered by the code bad-request. A document that crashes the reader, or takes more than its \
      limits, costs itself alone.
      """)

  @Flag(name: .customLong("null"), help: "Lines end with a zero byte: names may have any character.")
  var isNullEnded = false

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var limits: LimitOptions

  func run() throws {
    _ = try reading.extractor()
    let moment = try reading.asOf ?? RequestMoment(day: reading.day())
    let settings = ReadingSettings(reading, asOf: moment, limits: limits)
    let pool = WorkerPool(size: 1, settings: settings, signals: StopSignals())
    var run = StreamRun(pool: pool, lines: LineInput(end: isNullEnded ? 0 : UInt8(ascii: "\n")))
    try run.finish()
    if run.hasFailures { throw ExitStatus.someInputFailed }
  }
}

/// Lines going in and answers coming out.
private struct StreamRun {
  let pool: WorkerPool
  var lines: LineInput
  private(set) var hasFailures = false

  init(pool: WorkerPool, lines: LineInput) { (self.pool, self.lines) = (pool, lines) }

  mutating func finish() throws {
    while true {
      while pool.hasRoom, let line = lines.next() { try take(line) }
      if pool.isIdle && lines.isAtEnd { return }
      let waitsForLines = pool.hasRoom && !lines.isAtEnd
      try answer(pool.wait(milliseconds: Self.anyTime, input: waitsForLines ? 0 : nil))
      if pool.hasInput { try lines.readMore() }
    }
  }

  private static let anyTime = Int32.max

  private mutating func take(_ line: LineInput.Line) throws {
    switch line {
    case .whole(let bytes): try pool.give(WorkerTask(id: 0, frame: Frame(kind: .line, content: bytes)))
    case .tooLong:
      while !pool.isIdle { try answer(pool.wait(milliseconds: Self.anyTime)) }
      try fail(FileFailure(badRequest: "This line is longer than \(LineInput.longest >> 20) MiB."))
    }
  }

  private mutating func answer(_ events: [WorkerEvent]) throws {
    for event in events {
      switch event {
      case .answered(_, let frame):
        hasFailures = hasFailures || frame.kind == .failure
        try Output.results.write(frame.content + [UInt8(ascii: "\n")])
      case .lost(_, let begun, let stop): try fail(FileFailure(file: begun, error: stop))
      }
    }
  }

  private mutating func fail(_ failure: FileFailure) throws {
    hasFailures = true
    try Output.results.write(failure.json + "\n")
  }
}
