import Foundation
import Testing

/// `Docs/database.md`: its commands print what it shows, and its schema is the database's.
@Suite struct DatabasePageTests {
  private let page = DocumentPage("database.md")

  private func scratch() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "Fixtures"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: RecordPair.root, to: scratch.url.appending(path: "Fixtures/pairs"))
    return scratch
  }

  @Test func commandsPrintWhatIsShown() throws {
    try #require(page.steps.count >= 8)
    try page.check(in: try scratch())
  }

  @Test func showsTheSchema() throws {
    let scratch = try scratch()
    try Command("batch", "Fixtures/pairs", "--output", "drafts", folder: scratch.url)
    try Command("queue", "drafts", folder: scratch.url)
    let shown = page.text.components(separatedBy: "```sql\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }.joined()
    let schema = try SQLiteShell.output(
      [
        "drafts/drafts.sqlite",
        "SELECT sql || ';' FROM sqlite_schema WHERE name NOT LIKE 'grdb%' AND sql IS NOT NULL",
      ],
      folder: scratch.url)
    #expect(shown == schema)
  }
}

/// The command `sqlite3`.
enum SQLiteShell {
  static func output(_ arguments: [String], folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sqlite3"] + arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}
