import Foundation
import PortDraft
import PortRequest

/// Standard output and standard error.
enum Console {
  /// Writes results; a reader that goes away, as in `| head`, is no failure.
  ///
  /// - Throws: where they can't be written.
  static func write(_ text: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      if errno != EPIPE { throw error }
    }
  }

  /// Writes a message for people on one line; one that can't be written is lost.
  static func report(_ message: String) {
    let line = "extract-invoice: " + TerminalText.printable(message) + "\n"
    try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
  }

  /// Of the terminal, in columns; nil where results go elsewhere, which wants whole lines.
  static var width: Int? {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Colour is for terminals, and not for users who said no (https://no-color.org).
  static var isColored: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(1) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}
