import CLinux
import Foundation
import Testing

@Suite struct ProgramPagesTests {
  /// Pages that are asked for come back from their files: what runs behind it, this test among it, runs on.
  @Test func leaveMemory() throws {
    let before = try resident("RssFile")
    process_forget_program()
    #expect(try resident("RssFile") * 3 < before * 2)
  }

  /// What was written to stays: it is in no file.
  @Test func keepWhatWasWritten() throws {
    let written = Array("written".utf8)
    process_forget_program()
    #expect(written == Array("written".utf8))
    #expect(try resident("RssAnon") > 0)
  }

  /// In kB.
  private func resident(_ kind: String) throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix(kind + ":") })
    return try #require(line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) })
  }
}
