#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files below a folder.
struct FolderTree {
  var root: String
  /// A folder inside that is not read.
  var leavingOut: FileIdentity?

  /// - Throws: ``CommandFailure`` where the root is no folder.
  static func check(_ root: String) throws {
    guard let identity = FileIdentity(path: root) else {
      throw CommandFailure(
        message: "\(root): There is no such folder. Check the name.", status: .someInputFailed)
    }
    if !identity.isFolder {
      throw CommandFailure(
        message: "\(root): This is a file. Read it with: extract-invoice FILE", status: .someInputFailed)
    }
  }

  /// Every file, in the order of the bytes of its path; hidden ones are left out, links to folders not followed.
  func files() -> [TreeFile] {
    var files: [TreeFile] = []
    var folders = [""]
    while let folder = folders.popLast() {
      guard let names = Self.names(in: path(folder)) else {
        files.append(file(String(folder.dropLast()), problem: .unreadable("the folder can't be listed")))
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let inside = folder + name
        switch kind(of: inside) {
        case .folder: folders.append(inside + "/")
        case .file(let problem): files.append(file(inside, problem: problem))
        case .leftOut: break
        }
      }
    }
    return files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// What stands in a folder; nil where it can't be listed.
  static func names(in folder: String) -> [String]? {
    guard let stream = folder.withFileSystemPath({ opendir($0) }) ?? nil else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafePointer(to: &entry.pointee.d_name) { name in
        Array(
          UnsafeRawBufferPointer(
            start: name, count: strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))))
      }
      let name = String(fileSystemName: bytes)
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  private enum Kind {
    case folder
    case file(InputError?)
    case leftOut
  }

  private func kind(of inside: String) -> Kind {
    guard let own = FileIdentity(path: path(inside), followsLinks: false) else { return .file(.missing) }
    guard let identity = own.isLink ? FileIdentity(path: path(inside)) : own else { return .file(.missing) }
    if identity.isFolder { return own.isLink || identity == leavingOut ? .leftOut : .folder }
    return .file(identity.isFile ? nil : .notAFile)
  }

  private func path(_ inside: String) -> String { InputFile(inside, in: root).path }

  private func file(_ name: String, problem: InputError?) -> TreeFile {
    TreeFile(input: InputFile(name, in: root), problem: problem)
  }
}

/// A file of a folder tree.
struct TreeFile {
  var input: InputFile
  /// Why it is not even opened: opening a pipe or a device may wait for ever.
  var problem: InputError?

  /// Its path below the tree's root.
  var name: String { input.name }
}

/// What tells one file or folder from another, whatever its path.
struct FileIdentity {
  private var device: UInt64
  private var number: UInt64
  private var mode: mode_t
  /// When its content changed last, in nanoseconds.
  private var changed: Int64
  private var size: Int64
  private var nameCount: UInt64

  /// - Returns: nil where there is nothing.
  init?(path: String, followsLinks: Bool = true) {
    var status = stat()
    let result = path.withFileSystemPath { followsLinks ? stat($0, &status) : lstat($0, &status) }
    guard result == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    mode = mode_t(status.st_mode)
    changed = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    size = Int64(status.st_size)
    nameCount = UInt64(truncatingIfNeeded: status.st_nlink)
  }

  /// The content, as far as the system tells without reading it.
  var version: String { "\(device) \(number) \(size) \(changed)" }

  /// Of a file, without what runs as another user.
  var permissions: mode_t { mode & 0o777 }

  /// Whether the same file stands in several places.
  var hasSeveralNames: Bool { nameCount > 1 }

  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  var isFile: Bool { mode & S_IFMT == S_IFREG }
  var isLink: Bool { mode & S_IFMT == S_IFLNK }
}

extension FileIdentity: Equatable {
  static func == (one: FileIdentity, other: FileIdentity) -> Bool {
    one.device == other.device && one.number == other.number
  }
}
