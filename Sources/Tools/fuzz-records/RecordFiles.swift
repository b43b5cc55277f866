#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The text files of a folder and the folders in it.
struct RecordFiles {
  private(set) var contents: [[UInt8]] = []

  init(folder: String) {
    add(folder, depth: 0)
  }

  private mutating func add(_ path: String, depth: Int) {
    guard depth < 4, let directory = opendir(path) else {
      if path.hasSuffix(".txt") || path.hasSuffix(".tsv") || path.hasSuffix(".tab") { read(path) }
      return
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    for name in names.sorted() { add(path + "/" + name, depth: depth + 1) }
  }

  private mutating func read(_ path: String) {
    guard let file = fopen(path, "rb") else { return }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    contents.append(bytes)
  }
}
