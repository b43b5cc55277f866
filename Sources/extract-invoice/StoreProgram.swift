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
  private static let name = "extract-invoice-store"
  /// Beside the file that runs, wherever a link to it stands.
  let path: String

  /// - Throws: ``CommandFailure`` where it is not installed.
  init() throws {
    guard let own = realpath(Self.ownPath, nil) else {
      throw CommandFailure(message: "This program's own file can't be found.", status: .someInputFailed)
    }
    defer { free(own) }
    path =
      String(cString: own).split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/" + Self.name
    guard access(path, X_OK) == 0 else {
      throw CommandFailure(
        message:
          "\(path) is not installed, which keeps drafts in a database. 'make install' puts it beside this program.",
        status: .someInputFailed)
    }
  }

  /// Goes on as that program.
  ///
  /// - Throws: ``CommandFailure`` where the system can't start it; otherwise it does not return.
  func become(with arguments: [String]) throws {
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    execv(path, words)
    let reason = String(cString: strerror(errno))
    for word in words { free(word) }
    throw CommandFailure(message: "\(path) can't be started: \(reason).", status: .someInputFailed)
  }

  private static var ownPath: String {
    #if os(Linux)
      "/proc/self/exe"
    #else
      CommandLine.arguments[0]
    #endif
  }
}
