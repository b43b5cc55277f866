import Foundation
import PageText

/// The yardstick: `pdftotext -bbox` of poppler-utils.
struct PopplerUtilities {
  /// Runs `pdftotext -bbox` and returns what it writes.
  static func wordList(of file: String, password: String?) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let secret = password.map { ["-upw", $0] } ?? []
    process.arguments = ["pdftotext", "-bbox"] + secret + [file, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }

  /// Words page by page, as `pdftotext -bbox` has them.
  static func pages(of file: String, password: String?) throws -> [[Word]] {
    var pages: [[Word]] = []
    let text = String(decoding: try wordList(of: file, password: password), as: UTF8.self)
    for line in text.split(separator: "\n") {
      if line.contains("<page ") { pages.append([]) }
      guard line.contains("<word "), !pages.isEmpty, let word = word(line) else { continue }
      pages[pages.count - 1].append(word)
    }
    return pages
  }

  private static func word(_ line: Substring) -> Word? {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count >= 9, let left = Double(parts[1]), let top = Double(parts[3]),
      let right = Double(parts[5]), let bottom = Double(parts[7])
    else { return nil }
    var text = parts[8...].joined(separator: "\"").dropFirst()
    if text.hasSuffix("</word>") { text = text.dropLast(7) }
    let plain = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&apos;", with: "'").replacing("&amp;", with: "&")
    return Word(text: String(plain), box: Box(left: left, top: top, right: right, bottom: bottom))
  }
}
