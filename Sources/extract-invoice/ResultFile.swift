#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of results, written piece by piece; closed when the last reference goes.
final class ResultFile {
  private let descriptor: Int32
  private let path: String

  /// - Throws: ``CommandFailure``.
  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 {
      throw CommandFailure(
        message: "\(path): The file can't be written: \(String(cString: strerror(errno))).")
    }
  }

  deinit { close(descriptor) }

  /// - Throws: ``CommandFailure``.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// - Throws: ``CommandFailure``.
  func write(_ bytes: [UInt8]) throws {
    do {
      try Output(descriptor: descriptor).write(bytes)
    } catch {
      throw CommandFailure(
        message: "\(path): The file can't be written to its end.", status: .someInputFailed)
    }
  }
}
