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
    ChildProgram.withWords([path] + arguments) { words in _ = path.withFileSystemPath { execv($0, words) } }
    throw failure(errno)
  }

  /// Runs that program to its end.
  ///
  /// - Returns: how it ended, as `waitpid` gives it.
  /// - Throws: ``CommandFailure`` where the system can't start it.
  func run(_ arguments: [String]) throws -> Int32 {
    do {
      return ChildProgram.waitForEnd(try ChildProgram.start(path, [path] + arguments))
    } catch {
      throw failure(error.code)
    }
  }

  private func failure(_ reason: Int32) -> CommandFailure {
    CommandFailure(
      message: "\(path) can't be started: \(String(cString: strerror(reason))).", status: .someInputFailed)
  }
}
