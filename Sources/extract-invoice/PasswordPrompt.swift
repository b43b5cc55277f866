import PortDraft

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A question for a document's password on the terminal, whose answer is not shown.
struct PasswordPrompt {
  let file: String

  /// Whether somebody is there to be asked.
  static var isPossible: Bool { isatty(0) == 1 && Output.errors.isTerminal }

  /// - Returns: nil where nothing is typed.
  func answer() throws -> String? {
    try Output.errors.write("Password of \(file.withoutControlCharacters): ")
    let answer = Self.withoutEcho { readLine() }
    try Output.errors.write("\n")
    return answer.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func withoutEcho<Value>(_ body: () -> Value) -> Value {
    var before = termios()
    guard tcgetattr(0, &before) == 0 else { return body() }
    var quiet = before
    quiet.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(0, TCSAFLUSH, &quiet)
    defer { tcsetattr(0, TCSAFLUSH, &before) }
    return body()
  }
}
