import Foundation

/// A terminal without a screen: what is written to one end is read from the other.
final class Terminal {
  /// Where a program writes.
  let end: FileHandle
  private let controller: Int32

  /// TIOCSPTLCK and TIOCGPTN of Linux, which Swift's Glibc does not show.
  private static let lockRequest: UInt = 0x4004_5431
  private static let numberRequest: UInt = 0x8004_5430

  struct Failure: Error {}

  init() throws {
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard controller >= 0, ioctl(controller, Self.lockRequest, &isLocked) == 0,
      ioctl(controller, Self.numberRequest, &number) == 0,
      let end = FileHandle(forUpdatingAtPath: "/dev/pts/\(number)")
    else { throw Failure() }
    self.end = end
  }

  deinit { close(controller) }

  /// Types a text, as a person does.
  func enter(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(controller, bytes, bytes.count)
  }

  /// What was written so far, as far as a read gives it at once.
  func text() -> String {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(controller, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }
}
