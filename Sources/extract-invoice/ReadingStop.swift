import PortDraft

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a process ended before it had read a document, by the number that it exits with.
///
/// A process that works for another one says nothing and exits with this number; the other makes a ``FileFailure`` of it.
enum ReadingStop: Int32, Error, CaseIterable {
  case time = 124
  case memory = 125
  /// Poppler, or this program, stopped on it.
  case crash = 126

  /// - Parameter status: what a process exited with; minus the signal that ended it. Any that is not known is a crash.
  init(status: Int32) {
    // The system kills what takes the memory of all.
    self = status == -SIGKILL ? .memory : ReadingStop(rawValue: status) ?? .crash
  }

  /// Stable, in kebab case.
  var code: String {
    switch self {
    case .time: "timeout"
    case .memory: "too-large"
    case .crash: "crashed"
    }
  }

  /// What is wrong and what to do about it, in sentences.
  var message: String {
    switch self {
    case .time:
      "Reading it takes more time than the limit. Look at it in a viewer: if it is a bill, give more with --timeout."
    case .memory:
      "Reading it takes more memory than the limit. Look at it in a viewer: if it is a bill, give more with --memory."
    case .crash:
      "Reading it ended in a crash: the file is damaged, or made to do harm. Download it again from the carrier."
    }
  }
}
