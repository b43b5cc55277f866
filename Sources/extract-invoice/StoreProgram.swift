import PortDraft

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program beside this one that keeps drafts in a database.
///
/// SQLite and all of Foundation take longer to load than a bill takes to read.
struct StoreProgram {
  static let name = "extract-invoice-store"
  /// Beside the file that runs, wherever a link to it stands.
  private let path: String

  /// Nil where it is not installed.
  init?() {
    #if os(Linux)
      let own = "/proc/self/exe"
    #else
      let own = CommandLine.arguments[0]
    #endif
    path = (FolderBounds.realPath(own) ?? "").folder + Self.name
    guard (path.withFileSystemPath { access($0, X_OK) } ?? -1) == 0 else { return nil }
  }

  /// What to say where it is not installed.
  static let missing = CommandFailure(
    message:
      "\(name), which keeps drafts in a database, is not beside this program. 'make install' puts it there.",
    status: .someInputFailed)

  /// Goes on as that program.
  ///
  /// - Throws: ``CommandFailure`` where the system can't start it; otherwise it does not return.
  func become(with arguments: [String]) throws {
    Self.withWords([path] + arguments) { words in _ = path.withFileSystemPath { execv($0, words) } }
    throw failure(errno)
  }

  /// Runs that program to its end.
  ///
  /// - Returns: how it ended, as `waitpid` gives it.
  /// - Throws: ``CommandFailure`` where the system can't start it.
  func run(_ arguments: [String]) throws -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var id: pid_t = 0
    var reason: Int32 = 0
    Self.withWords([path] + arguments) { words in
      reason = path.withFileSystemPath { posix_spawn(&id, $0, nil, &attributes, words, environ) } ?? ENOENT
    }
    guard reason == 0 else { throw failure(reason) }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    return status
  }

  private func failure(_ reason: Int32) -> CommandFailure {
    CommandFailure(
      message: "\(path) can't be started: \(String(cString: strerror(reason))).", status: .someInputFailed)
  }

  private static func withWords(_ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void) {
    let pointers = words.map { word in word.withFileSystemPath { path in strdup(path) } ?? nil } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    body(pointers)
  }
}
