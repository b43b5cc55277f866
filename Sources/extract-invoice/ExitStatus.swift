import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How the command ends, by its number for the shell.
enum ExitStatus: Int32, Error {
  case allRead = 0
  case someInputFailed = 1
  case wrongUsage = 2
  /// Only with `--strict`.
  case errorFinding = 3
}

/// A command can't begin or go on.
struct CommandFailure: Error {
  var message: String
  var status = ExitStatus.wrongUsage
}

extension ExitStatus {
  /// Says what went wrong, unless it was said, and how the command ends.
  ///
  /// The one place for what is thrown out of a command; what one input file throws is a ``FileFailure``.
  init(reporting error: any Error) {
    switch error {
    case let status as ExitStatus: self = status
    case is OutputClosed: self = .allRead
    case let failure as CommandFailure:
      Output.errors.report(failure.message)
      self = failure.status
    default: self = Self.reportParsing(error)
    }
  }

  func end() -> Never { exit(rawValue) }

  /// Ends without what libraries free at an exit, which takes longer than it takes the system. Nothing is lost: ``Output`` writes
  /// past any buffer.
  func endAtOnce() -> Never { _exit(rawValue) }

  /// Prints the help or version asked for, or what is wrong with the arguments.
  private static func reportParsing(_ error: any Error) -> ExitStatus {
    let isHelp = ExtractInvoice.exitCode(for: error).isSuccess
    let message = ExtractInvoice.fullMessage(for: error)
    if message.isEmpty { return isHelp ? .allRead : .someInputFailed }
    do {
      try (isHelp ? Output.results : Output.errors).write(message + "\n")
    } catch {
      return .allRead
    }
    return isHelp ? .allRead : .wrongUsage
  }
}
