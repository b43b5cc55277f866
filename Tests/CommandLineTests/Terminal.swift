import Foundation

/// A terminal without a screen: what is written to one end is read from the other.
final class Terminal {
  /// Where a program writes.
  let end: FileHandle
  private let controller: Int32

  struct Failure: Error {}

  init() throws {
    controller = posix_openpt(O_RDWR | O_NOCTTY)
    guard controller >= 0, grantpt(controller) == 0, unlockpt(controller) == 0,
      let name = ptsname(controller),
      let end = FileHandle(forUpdatingAtPath: String(cString: name))
    else { throw Failure() }
    self.end = end
  }

  deinit { close(controller) }

  /// What was written so far, as far as a read gives it at once.
  func text() -> String {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(controller, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }
}
