import PortDraft

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The reader of the results went away, as in `| head`: no failure.
struct OutputClosed: Error {}

/// A file descriptor that the command writes to.
struct Output {
  let descriptor: Int32

  static var results: Output { Output(descriptor: 1) }
  static var errors: Output { Output(descriptor: 2) }

  /// Writes all of the text at once, past any buffer.
  ///
  /// - Throws: ``OutputClosed``, or ``CommandFailure`` where the text can't be written.
  func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
  }

  /// The same of bytes.
  func write(_ bytes: [UInt8]) throws { try bytes.withUnsafeBytes { try write($0) } }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = systemWrite(descriptor, rest)
      if count > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      } else if errno == EPIPE {
        throw OutputClosed()
      } else if errno != EINTR {
        throw CommandFailure(
          message: "The results can't be written: \(String(cString: strerror(errno))).",
          status: .someInputFailed)
      }
    }
  }

  /// Writes a message for people on one line, without what steers a terminal; a message that can't be written is lost.
  func report(_ message: String) { try? write(Self.line(message)) }

  /// A message for people as ``report(_:)`` writes it.
  static func line(_ message: String) -> String {
    let lines = message.split(separator: "\n").map { String($0).withoutControlCharacters }
    return "extract-invoice: " + lines.joined(separator: "\n") + "\n"
  }

  /// Each line of a text as a message of its own.
  func reportLines(of text: String) {
    for line in text.split(separator: "\n") { report(String(line)) }
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Colour is for terminals, and not for users who said no (https://no-color.org).
  var isColored: Bool {
    isTerminal && environment("NO_COLOR").isEmpty && environment("TERM") != "dumb"
  }

  /// In columns: the terminal's, up to 160, and 100 elsewhere.
  var width: Int {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return min(Int(size.ws_col), 160)
  }

  private func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
