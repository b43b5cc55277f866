#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines of standard input, taken as they come.
struct LineInput {
  /// The byte that ends a line.
  let end: UInt8
  private var bytes: [UInt8] = []
  /// Where nobody looked yet for the end of a line.
  private var searched = 0
  private var isSkipping = false
  private var isClosed = false

  /// In bytes: a document of 190 MiB in base64.
  static let longest = 256 << 20

  enum Line {
    case whole([UInt8])
    /// One of which nothing was kept.
    case tooLong
  }

  init(end: UInt8) { self.end = end }

  /// Whether all lines were taken.
  var isAtEnd: Bool { isClosed && bytes.isEmpty && !isSkipping }

  /// The next line that is here, without its end; nil: read more.
  mutating func next() -> Line? {
    if let index = bytes[searched...].firstIndex(of: end) {
      let line = Array(bytes[..<index])
      bytes.removeFirst(index + 1)
      return take(line)
    }
    searched = bytes.count
    if isClosed && (!bytes.isEmpty || isSkipping) {
      let line = bytes
      bytes = []
      return take(line)
    }
    if bytes.count > Self.longest {
      isSkipping = true
      bytes = []
      searched = 0
    }
    return nil
  }

  private mutating func take(_ line: [UInt8]) -> Line {
    searched = 0
    if isSkipping {
      isSkipping = false
      return .tooLong
    }
    let isCarriageReturned = end == UInt8(ascii: "\n") && line.last == UInt8(ascii: "\r")
    return .whole(isCarriageReturned ? line.dropLast() : line)
  }

  /// Waits for more.
  mutating func readMore() throws {
    let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      let count = read(0, buffer.baseAddress, buffer.count)
      if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
      return count
    }
    if count == 0 { isClosed = true }
    if count < 0 && errno != EINTR && errno != EAGAIN {
      throw CommandFailure(message: "Standard input can't be read.", status: .someInputFailed)
    }
  }
}
