import CLimits

/// What reading one document may take, and how the process ends where it takes more, or crashes.
///
/// A process watches over one document at a time, on its main thread:
///
///     limits.begin(file: name)
///     limits.extend(pages: document.pageCount)
///     limits.end()
///
/// Some system calls a document. Time is processor time, so that a machine under load fails no good document; who waits
/// instead of working is ended by the clock. Memory is address space beyond what is mapped when the document begins.
struct DocumentLimits: Sendable, Hashable {
  /// Of processor time; nil: no limit.
  var seconds: Double? = Self.usualSeconds
  /// Of processor time, for each page.
  var secondsAPage = Self.usualSecondsAPage
  /// In MiB; nil: no limit.
  var memory: Int? = Self.usualMemory
  var witness = Witness.person

  /// Who learns that a document was too much.
  enum Witness: Sendable {
    /// A message on standard error, and status 1.
    case person
    /// Nothing is said, and the status is a ``ReadingStop``.
    case parent
  }

  static let usualSeconds = 30.0
  /// Fifty times what a dense page takes.
  static let usualSecondsAPage = 0.1
  /// A bill of thousands of pages takes a tenth.
  static let usualMemory = 1024
  /// Pages beyond give no more time: a file may claim any number.
  static let mostPages = 10_000
  /// How much longer than the processor's the clock's limit is.
  static let wallFactor = 10.0

  static let none = DocumentLimits(seconds: nil, memory: nil)

  /// - Parameter file: as messages are to call it.
  func begin(file: String) {
    for stop in ReadingStop.allCases { prepare(stop, file) }
    limits_begin(seconds ?? 0, (seconds ?? 0) * Self.wallFactor, UInt64(memory ?? 0) << 20)
  }

  /// Gives time for pages, once they are counted.
  func extend(pages: Int) {
    guard seconds != nil else { return }
    let more = secondsAPage * Double(min(max(pages, 0), Self.mostPages))
    if more > 0 { limits_extend(more, more * Self.wallFactor) }
  }

  func end() { limits_end() }

  /// Seconds on the clock after which a process that looks after itself has ended; nil: any.
  func wallSeconds(pages: Int) -> Double? {
    seconds.map { ($0 + secondsAPage * Double(min(max(pages, 0), Self.mostPages))) * Self.wallFactor }
  }

  private func prepare(_ stop: ReadingStop, _ file: String) {
    switch witness {
    case .person:
      let line = Output.line(FileFailure(file: file, error: stop).line)
      limits_prepare(stop.reason, Output.errors.descriptor, line, ExitStatus.someInputFailed.rawValue)
    case .parent: limits_prepare(stop.reason, -1, "", stop.rawValue)
    }
  }
}

extension ReadingStop {
  fileprivate var reason: LimitsReason {
    switch self {
    case .time: LIMITS_TIME
    case .memory: LIMITS_MEMORY
    case .crash: LIMITS_CRASH
    }
  }
}
