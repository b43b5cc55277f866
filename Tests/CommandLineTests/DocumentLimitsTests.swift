import ArgumentParser
import Foundation
import Testing

@testable import extract_invoice

@Suite struct DocumentLimitsTests {
  @Test(arguments: [
    ([], DocumentLimits()),
    (["--timeout", "2"], DocumentLimits(seconds: 2, secondsAPage: 0)),
    (["--timeout", "0.5", "--memory", "128"], DocumentLimits(seconds: 0.5, secondsAPage: 0, memory: 128)),
    (["--timeout", "0"], DocumentLimits(seconds: nil, secondsAPage: 0)),
    (["--memory", "0"], DocumentLimits(memory: nil)),
  ])
  func areOptions(arguments: [String], limits: DocumentLimits) throws {
    #expect(try LimitOptions.parse(arguments).limits() == limits)
  }

  @Test(arguments: [
    ["--timeout", "-1"], ["--timeout=-1"], ["--timeout", "nan"], ["--timeout", "1e9"], ["--timeout", "2s"],
    ["--memory", "127"], ["--memory=-1"], ["--memory", "1.5"], ["--memory", "99999999999"],
  ])
  func rejects(arguments: [String]) {
    #expect(throws: (any Error).self) { try LimitOptions.parse(arguments) }
  }

  @Test(arguments: [["hostile.pdf"], ["text", "hostile.pdf"], ["explain", "hostile.pdf"]])
  func endAProcessThatTakesTooLong(arguments: [String]) throws {
    let scratch = try ScratchFolder()
    try scratch.write(SlowPDF.bytes, to: "hostile.pdf")
    let run = try Command(arguments + ["--timeout", "0.3"], folder: scratch.url)
    #expect(run.status == 1 && run.output == "")
    #expect(run.errors.hasPrefix("extract-invoice: hostile.pdf: Reading it takes more time than the limit."))
  }

  /// A signal such as poppler's mistakes bring: the file is named, and nothing else is said.
  @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP])
  func tellACrash(signal: Int32) throws {
    let scratch = try ScratchFolder()
    try scratch.write(SlowPDF.bytes, to: "hostile.pdf")
    let process = try Command.process(["hostile.pdf"], folder: scratch.url)
    let (errors, results) = (Pipe(), Pipe())
    (process.standardError, process.standardOutput) = (errors, results)
    try process.run()
    repeat {
      Thread.sleep(forTimeInterval: 0.5)
      kill(process.processIdentifier, signal)
    } while process.isRunning
    let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(process.terminationReason == .exit && process.terminationStatus == 1)
    #expect(said.hasPrefix("extract-invoice: hostile.pdf: Reading it ended in a crash"), "\(said)")
  }

  @Test func leaveABillAlone() throws {
    let plain = try Command("encrypted-empty-password.pdf", "--format", "json", "--as-of", "2026-11-24")
    let limited = try Command(
      "encrypted-empty-password.pdf", "--format", "json", "--as-of", "2026-11-24", "--timeout", "20",
      "--memory", "256")
    #expect(plain.status == 0 && limited.status == 0 && plain.output == limited.output)
  }
}

/// A PDF whose page draws a form 400,000 times, which takes poppler minutes: nothing in it is more than a bill may have.
enum SlowPDF {
  static let bytes: Data = {
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        + " /Resources << /XObject << /F 6 0 R >> >> >>",
      stream("", String(repeating: "/F Do ", count: 400_000)),
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      stream(
        " /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >>",
        "BT /F1 9 Tf 72 700 Td (Slow) Tj ET"),
    ]
    let numbered = objects.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }.joined()
    return Data(("%PDF-1.4\n\(numbered)trailer << /Size \(objects.count + 1) /Root 1 0 R >>\n%%EOF\n").utf8)
  }()

  private static func stream(_ entries: String, _ content: String) -> String {
    "<< /Length \(content.utf8.count)\(entries) >>\nstream\n\(content)\nendstream"
  }
}
