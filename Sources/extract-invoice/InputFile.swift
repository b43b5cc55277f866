import PortDraft

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file named on the command line; `-` is standard input.
struct InputFile {
  /// As the user named it.
  var name: String
  var path: String

  init(_ name: String) {
    self.name = name
    self.path = name
  }

  /// A file of a folder, called by its path inside.
  init(_ name: String, in folder: String) {
    self.name = name
    self.path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// All bytes.
  ///
  /// - Throws: ``InputError``, or `DocumentError.tooLarge` before more than the limit is held in memory.
  func bytes(limit: Int = InvoiceExtractor.largestDocument) throws -> [UInt8] {
    if name == "-" { return try Self.bytes(of: 0, expected: 0, limit: limit) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputError(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw InputError(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw InputError.directory }
    let size = Int(status.st_size)
    if size > limit { throw DocumentError.tooLarge(size: size, limit: limit) }
    return try Self.bytes(of: descriptor, expected: size, limit: limit)
  }

  /// - Parameter expected: size in bytes as far as known; a pipe's is 0.
  private static func bytes(of descriptor: Int32, expected: Int, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var room = max(expected + 1, 1 << 16)
    while true {
      var failure: Int32 = 0
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        count = read(descriptor, buffer.baseAddress, buffer.count)
        failure = errno
        filled = max(count, 0)
      }
      if count == 0 { return bytes }
      if count < 0 {
        if failure == EINTR { continue }
        throw InputError(failure)
      }
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      if bytes.count > limit { throw DocumentError.tooLarge(size: bytes.count, limit: limit) }
      room = max(expected + 1 - bytes.count, 1 << 16)
    }
  }
}

/// Why a file's bytes can't be had.
enum InputError: Error, Hashable {
  case missing
  case directory
  /// Neither a file nor a folder: a device, a socket.
  case notAFile
  /// A file of a batch that is neither a PDF nor a plain text by its name.
  case notADocument
  case unreadable(String)

  init(_ code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case EISDIR: self = .directory
    default: self = .unreadable(String(cString: strerror(code)))
    }
  }
}
