#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of results, written beside its place and put there when it is whole: whoever reads it finds the old one or the
/// new one, and a full disk leaves the old.
///
/// For its owner alone unless it was there before: results hold customers' data.
final class ResultFile {
  private let path: String
  private let unfinished: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isFinished = false

  private static let prefix = ".unfinished-"
  private static let bufferSize = 1 << 18

  /// - Throws: ``CommandFailure``.
  init(_ path: String) throws {
    self.path = path
    let old = FileIdentity(path: path, followsLinks: false)
    if old?.isLink ?? false {
      throw CommandFailure(message: "\(path): The file can't be written: it is a link. Name the file itself.")
    }
    // What is no file, such as /dev/null, takes what is written and keeps its place.
    if let old, !old.isFile, !old.isFolder {
      unfinished = ""
      descriptor = path.withFileSystemPath { open($0, O_WRONLY | O_CLOEXEC | O_NOFOLLOW) } ?? -1
    } else {
      unfinished = "\(path.folder)\(Self.prefix)\(getpid())-\(Self.serial(path))"
      _ = unfinished.withFileSystemPath { unlink($0) }
      descriptor =
        unfinished.withFileSystemPath {
          open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        } ?? -1
    }
    if descriptor < 0 || old?.isFolder ?? false {
      let reason = old?.isFolder ?? false ? EISDIR : errno
      throw CommandFailure(
        message: "\(path): The file can't be written: \(String(cString: strerror(reason))).")
    }
    if let old, old.isFile { fchmod(descriptor, old.permissions) }
  }

  /// Where it stands until it is finished, for what writes to nothing but a file's name.
  var place: String { unfinished.isEmpty ? path : unfinished }

  /// Writes a whole file.
  static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  /// The same of bytes.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try ResultFile(path)
    try file.write(bytes)
    try file.finish()
  }

  /// Names of files that one process writes at once differ.
  private static func serial(_ path: String) -> String {
    String(Frame.checksum(Array(path.utf8)), radix: 36)
  }

  deinit {
    close(descriptor)
    if !isFinished && !unfinished.isEmpty { _ = unfinished.withFileSystemPath { unlink($0) } }
  }

  /// - Throws: ``CommandFailure``.
  func write(_ text: String) throws { try write(text.utf8) }

  /// - Throws: ``CommandFailure``.
  func write(_ bytes: some Collection<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  private func flush() throws {
    do {
      try Output(descriptor: descriptor).write(buffer)
    } catch {
      throw failure
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private var failure: CommandFailure {
    CommandFailure(message: "\(path): The file can't be written to its end.", status: .someInputFailed)
  }

  /// Puts the file in its place.
  ///
  /// - Throws: ``CommandFailure``.
  func finish() throws {
    try flush()
    isFinished = true
    guard !unfinished.isEmpty else { return }
    isFinished = false
    guard fsync(descriptor) == 0 else { throw failure }
    let result = unfinished.withFileSystemPath { from in path.withFileSystemPath { rename(from, $0) } ?? -1 }
    guard result == 0 else { throw failure }
    isFinished = true
  }

  /// Removes what processes left that were ended while they wrote.
  static func removeUnfinished(in folder: String) {
    for name in FolderTree.names(in: folder) ?? [] where name.hasPrefix(prefix) {
      _ = ResultFolder.file(name, in: folder).withFileSystemPath { unlink($0) }
    }
  }
}
