import Foundation

/// A text file read line by line, of which only the line at hand is in memory.
struct LineFile {
  let path: String
  private let handle: FileHandle
  private var rest = Data()
  private var isAtEnd = false
  /// Of the line read last; the first is 1.
  private(set) var number = 0
  /// Read until now.
  private(set) var bytes = 0

  /// - Throws: ``StoreError``.
  init(_ path: String) throws(StoreError) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    if descriptor < 0 { throw .unreadable(file: path, reason: String(cString: strerror(errno))) }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// The next line without its end; nil behind the last.
  ///
  /// - Throws: ``StoreError``.
  mutating func next() throws(StoreError) -> Data? {
    var searched = 0
    while true {
      if let end = rest[(rest.startIndex + searched)...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = rest[..<end]
        rest = rest[(end + 1)...]
        number += 1
        return line
      }
      searched = rest.count
      if isAtEnd { break }
      try fill()
    }
    guard !rest.isEmpty else { return nil }
    defer { rest = Data() }
    number += 1
    return rest
  }

  /// Pieces are as large as what is waiting for its end, so that a long line is not copied again and again.
  private mutating func fill() throws(StoreError) {
    do {
      let piece = try handle.read(upToCount: max(1 << 18, rest.count)) ?? Data()
      isAtEnd = piece.isEmpty
      bytes += piece.count
      rest = Data(rest) + piece
    } catch {
      throw .unreadable(file: path, reason: "\(error)")
    }
  }
}
