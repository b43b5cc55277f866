import CLinux

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What happens in a folder tree, as the system tells it (inotify).
final class FolderWatch {
  /// Can be read when something happened.
  let descriptor: Int32
  private let root: String
  /// The folders watched, by the numbers that the system gave them; ended by a slash, the root empty.
  private var folders: [Int32: String] = [:]
  /// Files that somebody writes now.
  private(set) var arriving: Set<ExactName> = []

  private static let events =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE) | UInt32(IN_MODIFY) | UInt32(IN_ONLYDIR)
    | UInt32(IN_DONT_FOLLOW) | UInt32(IN_EXCL_UNLINK)

  /// - Throws: ``CommandFailure``.
  init(_ root: String) throws {
    self.root = root
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { throw Self.failure(root) }
    try watch("")
  }

  deinit { close(descriptor) }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure(
      message: "\(path): The folder can't be watched: \(String(cString: strerror(errno))).",
      status: .someInputFailed)
  }

  /// A folder and those below it.
  private func watch(_ folder: String) throws {
    let path = ResultFolder.file(folder, in: root)
    let number = path.withFileSystemPath { inotify_add_watch(descriptor, $0, Self.events) } ?? -1
    // A folder may be gone already, or be another user's: what can't be listed is told by the reading.
    guard number >= 0 else {
      if folder.isEmpty || errno == ENOSPC { throw Self.failure(path) }
      return
    }
    folders[number] = folder
    for name in FolderTree.names(in: path) ?? [] where !name.hasPrefix(".") {
      let inside = folder + name
      let identity = FileIdentity(path: ResultFolder.file(inside, in: root), followsLinks: false)
      if identity?.isFolder ?? false { try watch(inside + "/") }
    }
  }

  /// Takes what happened since it was asked last.
  ///
  /// - Returns: whether a file may have arrived.
  func take() throws -> Bool {
    var hasArrival = false
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return hasArrival }
      for event in FolderEvent.events(bytes[..<count]) where try take(event) { hasArrival = true }
    }
  }

  private func take(_ event: FolderEvent) throws -> Bool {
    if event.has(IN_Q_OVERFLOW) {
      // Nobody knows what happened: all is looked at again.
      arriving = []
      try watch("")
      return true
    }
    guard let folder = folders[event.watch], !event.name.hasPrefix(".") else { return false }
    let name = folder + event.name
    if event.has(IN_ISDIR) {
      try watch(name + "/")
      return true
    }
    if event.has(IN_CLOSE_WRITE) || event.has(IN_MOVED_TO) || !isBeingWritten(event, name) {
      arriving.remove(ExactName(name))
      return true
    }
    arriving.insert(ExactName(name))
    return false
  }

  /// A link, or another name of a file, is made and whole at once.
  private func isBeingWritten(_ event: FolderEvent, _ name: String) -> Bool {
    guard event.has(IN_CREATE) else { return true }
    let identity = FileIdentity(path: ResultFolder.file(name, in: root), followsLinks: false)
    return identity.map { $0.isFile && !$0.hasSeveralNames } ?? false
  }
}

/// One thing that happened in a watched folder.
struct FolderEvent {
  var watch: Int32
  private var mask: UInt32
  /// In the folder.
  var name: String

  func has(_ flag: some FixedWidthInteger) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }

  /// Events as the system packs them: four numbers of four bytes, the last the length of the name behind them.
  static func events(_ bytes: ArraySlice<UInt8>) -> [FolderEvent] {
    var events: [FolderEvent] = []
    var rest = bytes
    func number(_ index: Int) -> UInt32 {
      rest.dropFirst(index * 4).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
    while rest.count >= headLength {
      let length = Int(number(3))
      let name = rest.dropFirst(headLength).prefix(length).prefix { $0 != 0 }
      events.append(
        FolderEvent(
          watch: Int32(bitPattern: number(0)), mask: number(1), name: String(fileSystemName: Array(name))))
      rest = rest.dropFirst(headLength + length)
    }
    return events
  }

  private static let headLength = 16
}
