#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program, started as a child of this process.
enum ChildProgram {
  /// Why the system could not start it.
  struct Failure: Error {
    /// As `errno` numbers it.
    var code: Int32
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - words: what it is called, and its arguments.
  ///   - streams: its standard input, output and error; those that are missing are this process's.
  static func start(_ path: String, _ words: [String], streams: [Int32] = []) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The signals that this process holds back are held back in its children, unless told otherwise.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var id: pid_t = 0
    var code: Int32 = 0
    withWords(words) { words in
      code =
        path.withFileSystemPath { posix_spawn(&id, $0, &actions, &attributes, words, environ) } ?? ENOENT
    }
    guard code == 0 else { throw Failure(code: code) }
    return id
  }

  /// Waits for a child to end.
  ///
  /// - Returns: how it ended, as `waitpid` gives it.
  static func waitForEnd(_ id: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    return status
  }

  /// Hands words over as the system takes them.
  static func withWords(_ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void) {
    let pointers = words.map { word in word.withFileSystemPath { path in strdup(path) } ?? nil } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    body(pointers)
  }
}
