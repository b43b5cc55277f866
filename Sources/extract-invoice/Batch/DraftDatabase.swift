#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The database of a folder of results, made by a program that is installed beside this one: SQLite would make every start
/// of this one slower.
struct DraftDatabase {
  /// The folder of the results.
  let folder: String

  private static let program = "extract-invoice-store"

  /// Makes it of the folder's files, or says that the program is not there.
  ///
  /// - Throws: ``CommandFailure`` where the program fails.
  func update() throws {
    let path = (FolderBounds.realPath("/proc/self/exe") ?? "").folder + Self.program
    guard (path.withFileSystemPath { access($0, X_OK) } ?? -1) == 0 else {
      return Output.errors.report("There is no \(Self.program) beside this command: no database was made.")
    }
    let status = try Self.run([path, "update", folder])
    guard status == 0 else {
      throw CommandFailure(message: "\(folder): The database could not be made.", status: .someInputFailed)
    }
  }

  /// - Returns: how it ended, as `waitpid` gives it.
  private static func run(_ words: [String]) throws -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let arguments: [UnsafeMutablePointer<CChar>?] =
      words.map { word in word.withFileSystemPath { path in strdup(path) } ?? nil } + [nil]
    defer { for argument in arguments { free(argument) } }
    var id: pid_t = 0
    let failure =
      words[0].withFileSystemPath { path in
        posix_spawn(&id, path, nil, &attributes, arguments, environ)
      } ?? ENOENT
    guard failure == 0 else {
      throw CommandFailure(
        message: "\(words[0]): \(String(cString: strerror(failure))).", status: .someInputFailed)
    }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    return status
  }
}
