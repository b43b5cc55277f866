#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The results of a folder of results, each written when it is there: what a run knows of the runs before it.
///
/// One file of frames: a head, then results. Of two results of one case the later counts. What the end of a process tore is
/// cut off.
final class Journal {
  static let fileName = ".journal"

  let head: JournalHead
  private(set) var index: JournalIndex
  private let path: String
  private var descriptor: Int32
  private var length: Int

  /// Opens the journal of a folder, or begins one.
  ///
  /// - Parameters:
  ///   - head: what is written now. Where nothing else was asked for, the day of the run before stays.
  ///   - isFresh: whether to forget what stands there.
  /// - Throws: ``CommandFailure`` where it can't be, or belongs to another folder.
  init(in folder: ResultFolder, head wanted: JournalHead, keepsDay: Bool, isFresh: Bool) throws {
    path = folder.file(Self.fileName)
    descriptor =
      path.withFileSystemPath {
        open($0, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | (isFresh ? O_TRUNC : 0), 0o600)
      } ?? -1
    guard descriptor >= 0 else { throw Self.failure(path, String(cString: strerror(errno))) }
    var contents = try Self.contents(of: descriptor, path)
    if let old = contents.head, old.folder != wanted.folder {
      close(descriptor)
      throw CommandFailure(
        message:
          "\(folder.path): These are the results of another folder, \(old.folder). Choose another --output, or"
          + " begin anew with --fresh.")
    }
    var head = wanted
    if keepsDay, let old = contents.head { head.asOf = old.asOf }
    self.head = head
    index = contents.index
    length = contents.length
    ftruncate(descriptor, off_t(length))
    if contents.head != head {
      contents.head = head
      try append(head.frame)
    }
  }

  deinit { close(descriptor) }

  private static func failure(_ path: String, _ reason: String) -> CommandFailure {
    CommandFailure(message: "\(path): The journal of the results can't be used: \(reason).")
  }

  // MARK: - Reading

  private struct Contents {
    var head: JournalHead?
    var index = JournalIndex()
    /// Of what is whole.
    var length = 0

    mutating func take(_ frame: Frame) throws(FrameReader.Damage) {
      switch frame.kind {
      case .head: head = try JournalHead(frame)
      case .result where head != nil: index.add(try CaseResult(frame), at: length, length: frame.length)
      default: throw FrameReader.Damage()
      }
      length += frame.length
    }
  }

  private static func contents(of descriptor: Int32, _ path: String) throws -> Contents {
    var contents = Contents()
    var reader = FrameReader()
    var isAtEnd = false
    while !isAtEnd {
      isAtEnd = withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 1) { buffer in
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count > 0 { reader.append(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
        return count <= 0
      }
      do {
        while let frame = try reader.next() { try contents.take(frame) }
      } catch {
        // Only its end can be torn: what stands at its beginning was written by another program.
        if contents.length == 0 { throw failure(path, "it is none; --fresh begins anew") }
        return contents
      }
    }
    return contents
  }

  // MARK: - Writing

  /// Writes a result, at once.
  func add(_ frame: Frame, _ result: CaseResult) throws {
    let offset = length
    try append(frame)
    index.add(result, at: offset, length: frame.length)
  }

  /// Forgets what it says of a case.
  func forget(_ name: String) { index.remove(name) }

  private func append(_ frame: Frame) throws {
    let bytes = frame.bytes
    do {
      try Output(descriptor: descriptor).write(bytes)
    } catch {
      throw CommandFailure(message: "\(path): The journal can't be written.", status: .someInputFailed)
    }
    length += bytes.count
  }

  /// The result that stands at an offset.
  func frame(at entry: JournalEntry) throws -> Frame {
    var reader = FrameReader()
    let room = entry.length
    try withUnsafeTemporaryAllocation(byteCount: room, alignment: 1) { buffer in
      var filled = 0
      while filled < room {
        let count = pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), room - filled, off_t(entry.offset + filled))
        guard count > 0 else { throw Self.failure(path, "it can't be read") }
        filled += count
      }
      reader.append(UnsafeRawBufferPointer(buffer))
    }
    guard let frame = try reader.next() else { throw Self.failure(path, "it changed meanwhile") }
    return frame
  }

  func result(at entry: JournalEntry) throws -> CaseResult { try CaseResult(frame(at: entry)) }

  /// Writes it anew with what counts alone, in the order of the cases, so that it does not tell how the run went.
  func compact() throws {
    let file = try ResultFile(path)
    try file.write(head.frame.bytes)
    var newLength = head.frame.length
    var moved = index
    for entry in index.entries {
      try file.write(try frame(at: entry).bytes)
      moved.move(entry, to: newLength)
      newLength += entry.length
    }
    try file.finish()
    let opened = path.withFileSystemPath { open($0, O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW) } ?? -1
    guard opened >= 0 else { throw Self.failure(path, String(cString: strerror(errno))) }
    close(descriptor)
    (descriptor, index, length) = (opened, moved, newLength)
  }
}

/// Whose results a journal holds, and the day that they are judged on.
struct JournalHead: Equatable {
  /// The real path of the folder read.
  var folder: String
  var asOf: String

  private static let version = "1"

  init(folder: String, asOf: String) { (self.folder, self.asOf) = (folder, asOf) }

  init(_ frame: Frame) throws(FrameReader.Damage) {
    var fields = UnpackedFields(frame.content)
    guard try fields.text() == Self.version else { throw FrameReader.Damage() }
    folder = try fields.text()
    asOf = try fields.text()
  }

  var frame: Frame {
    var fields = PackedFields()
    for text in [Self.version, folder, asOf] { fields.put(text) }
    return Frame(kind: .head, content: fields.bytes)
  }
}
