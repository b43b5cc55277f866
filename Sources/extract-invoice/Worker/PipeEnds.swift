#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pipe between this process and one that it starts; other processes that it starts do not get it.
struct PipeEnds {
  var readEnd: Int32
  var writeEnd: Int32

  /// - Throws: ``CommandFailure``.
  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw CommandFailure(message: "No pipe can be made: \(String(cString: strerror(errno))).")
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  /// Lets reads and writes of an end return at once where nothing can be read or written.
  static func doNotWait(_ end: Int32) { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
}
