#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that a batch writes to, locked while this lives: two runs would write over each other.
///
/// The end of the process opens the lock, however it ends.
final class ResultFolder {
  let path: String
  private let descriptor: Int32

  /// Makes the folder where there is none, for its owner alone: results hold customers' data.
  ///
  /// - Throws: ``CommandFailure``.
  init(_ path: String) throws {
    self.path = path
    try Self.make(path)
    let opened = path.withFileSystemPath { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) } ?? -1
    guard opened >= 0 else {
      throw CommandFailure(message: "\(path): The folder for the results can't be made.")
    }
    descriptor = opened
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw CommandFailure(
        message: "\(path): Another run writes into this folder. Wait for its end, or choose another --output."
      )
    }
    ResultFile.removeUnfinished(in: path)
  }

  deinit { close(descriptor) }

  func file(_ name: String) -> String { Self.file(name, in: path) }

  static func file(_ name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// With the folders above it.
  private static func make(_ path: String) throws {
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      parts.append(part)
      let folder = parts.joined(separator: "/")
      guard !folder.isEmpty, FileIdentity(path: folder) == nil else { continue }
      let result = folder.withFileSystemPath { mkdir($0, 0o700) } ?? -1
      if result != 0 && errno != EEXIST {
        throw CommandFailure(message: "\(path): The folder for the results can't be made.")
      }
    }
  }

  /// What tells the folder from others, before it is made: a batch must not read what it writes.
  ///
  /// - Throws: ``CommandFailure`` where it is the folder read.
  static func identity(_ path: String, besides input: String) throws -> FileIdentity? {
    let identity = FileIdentity(path: path)
    if identity != nil, identity == FileIdentity(path: input) {
      throw CommandFailure(
        message: "\(path): The results need a folder of their own; choose another --output.")
    }
    return identity
  }
}
