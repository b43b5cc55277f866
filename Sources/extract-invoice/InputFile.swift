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
  /// The folder that it must lie in, whatever links lead to it; empty: any.
  private var folder = ""
  private var isStandardInput = false

  init(_ name: String) {
    self.name = name
    self.path = name
    isStandardInput = name == "-" || name == "/dev/stdin"
  }

  /// A file of a folder, called by its path inside.
  init(_ name: String, in folder: String) {
    self.name = name
    self.path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// A file that no other name stands for.
  ///
  /// - Parameter folder: its real path; files outside are refused. Empty: any file.
  init(_ name: String, within folder: String) {
    self.init(name, in: folder)
    if folder.isEmpty { path = name }
    self.folder = folder
  }

  /// All bytes.
  ///
  /// - Throws: ``InputError``, or `DocumentError.tooLarge` before more than the limit is held in memory.
  func bytes(limit: Int = InvoiceExtractor.largestDocument) throws -> [UInt8] {
    if isStandardInput { return try Self.bytes(of: 0, expected: 0, limit: limit) }
    guard let bytes = try path.withFileSystemPath({ try bytes(at: $0, limit: limit) }) else {
      throw InputError.missing
    }
    return bytes
  }

  private func bytes(at path: UnsafePointer<CChar>, limit: Int) throws -> [UInt8] {
    // To open a pipe may take for ever, and to open a device may do something.
    _ = try Self.size(of: { stat(path, &$0) })
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw InputError(errno) }
    defer { close(descriptor) }
    // What was a file a moment ago may be something else by now.
    let size = try Self.size(of: { fstat(descriptor, &$0) })
    guard folder.isEmpty || FolderBounds(folder).holds(descriptor) else { throw InputError.outside }
    if size > limit { throw DocumentError.tooLarge(size: size, limit: limit) }
    return try Self.bytes(of: descriptor, expected: size, limit: limit)
  }

  /// The size of a file in bytes.
  ///
  /// - Throws: ``InputError`` for anything else.
  private static func size(of asking: (inout stat) -> Int32) throws -> Int {
    var status = stat()
    guard asking(&status) == 0 else { throw InputError(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size)
    case S_IFDIR: throw InputError.directory
    default: throw InputError.notAFile
    }
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
  /// Neither a file nor a folder: a pipe, a device, a socket.
  case notAFile
  /// A file of a batch that is neither a PDF nor a plain text.
  case notADocument
  /// A link led out of the folder.
  case outside
  case unreadable(String)

  init(_ code: Int32) {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG: self = .missing
    case EISDIR: self = .directory
    case ENXIO: self = .notAFile
    default: self = .unreadable(String(cString: strerror(code)))
    }
  }
}
