#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that files must lie in, by the paths that they really have.
struct FolderBounds {
  /// Ended by a slash.
  private let path: [UInt8]

  /// - Parameter folder: its real path.
  init(_ folder: String) {
    let bytes = folder.fileSystemBytes
    path = bytes.last == UInt8(ascii: "/") ? bytes : bytes + [UInt8(ascii: "/")]
  }

  /// Whether an open file lies in it: what was opened counts, not what the name stood for a moment before.
  func holds(_ descriptor: Int32) -> Bool {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/fd/\(descriptor)", &target, target.count)
    return target.prefix(max(count, 0)).lazy.map(UInt8.init(bitPattern:)).starts(with: path)
  }

  /// The real path of a file or folder; nil where there is none.
  static func realPath(_ path: String) -> String? {
    guard let found = path.withFileSystemPath({ realpath($0, nil) }) ?? nil else { return nil }
    defer { free(found) }
    return String(fileSystemName: Array(UnsafeRawBufferPointer(start: found, count: strlen(found))))
  }
}
