import Foundation
import GRDB
import InventedDrafts
import PortRequest
import Testing

@testable import DraftStore

/// A database made and renewed out of a batch's results.
@Suite struct UpdateTests {
  @Test func holdsWhatTheFilesHold() throws {
    let folder = try ResultsFolder([.bill("a.pdf"), .full], failures: ["x.pdf", "y.pdf"])
    #expect(try folder.update() == DraftDatabase.Tally(drafts: 2, failures: 2, relations: 3))
    #expect(
      try folder.rows("SELECT line, file, companyName, account, numberCount, status FROM drafts") == [
        "1|a.pdf|Acme Plumbing, Inc.|8155100010234567|4|ready",
        "2|acme/2026-11.pdf|Acme Plumbing, Inc.|8155100010234567|4|needsReview",
      ])
    #expect(try folder.rows("SELECT file, code FROM failures") == ["x.pdf|damaged", "y.pdf|damaged"])
    #expect(
      try folder.rows("SELECT draft, position, file, kind FROM sources") == [
        "1|0|a.pdf|invoice", "2|0|acme/2026-11.pdf|invoice", "2|1|acme/record.txt|customerServiceRecord",
      ])
    #expect(
      try folder.rows("SELECT number, account FROM numbers WHERE draft = 2") == [
        "+19085550100|8155100010234567", "+19085550101|8155100010234567", "+19085550102|8155100010999999",
        "+19085550103|8155100010999999",
      ])
    let lines = try String(contentsOfFile: folder.path + "/drafts.jsonl", encoding: .utf8).split(
      separator: "\n")
    #expect(try folder.rows("SELECT json FROM drafts") == lines.map(String.init))
    #expect(try folder.rows("PRAGMA user_version") == ["\(DraftDatabase.version)"])
    #expect(try folder.rows("PRAGMA foreign_key_check").isEmpty)
    #expect(try folder.rows("PRAGMA integrity_check") == ["ok"])
  }

  /// What the file says of status and findings may be edited or of another version: the rules say it anew.
  @Test func judgesAnew() throws {
    var draft = DraftPortRequest.bill("a.pdf")
    draft.desiredDateIsPast()
    draft.status = .ready
    let folder = try ResultsFolder([draft])
    try folder.update()
    #expect(try folder.rows("SELECT status, waitsFor FROM drafts") == ["incomplete|decision"])
    #expect(try folder.rows("SELECT code FROM findings WHERE severity = 'error'") == ["desired-date-past"])
  }

  @Test func sameFilesGiveTheSameDump() throws {
    let drafts: [DraftPortRequest] = [.bill("a.pdf"), .bill("b.pdf"), .full, .wireless, .record]
    let (one, other) = (try ResultsFolder(drafts, failures: ["x"]), try ResultsFolder([.full, .record]))
    try one.update()
    try other.update()
    #expect(try one.dump() != other.dump())
    try other.write(drafts, failures: ["x"])
    try other.update()
    #expect(try one.dump() == other.dump())
    try one.update()
    #expect(try one.dump() == other.dump())
  }

  @Test func isForItsOwnerAlone() throws {
    let folder = try ResultsFolder([.whole])
    try folder.update()
    #expect(try folder.mode() == 0o600)
    #expect(try folder.files() == ["drafts.jsonl", "drafts.sqlite", "failures.jsonl"])
    chmod(folder.database, 0o644)
    try folder.update()
    #expect(try folder.mode() == 0o600)
  }

  @Test func leavesTablesOfOthersAlone() throws {
    let folder = try ResultsFolder([.bill("a.pdf"), .bill("b.pdf")])
    try folder.update()
    try folder.execute(
      """
      CREATE TABLE reviews (id TEXT NOT NULL, file TEXT NOT NULL, value TEXT);
      INSERT INTO reviews VALUES ('pd-b.pdf', 'b.pdf', 'kept');
      CREATE INDEX reviewsById ON reviews (id)
      """)
    try folder.write([.bill("b.pdf")])
    try folder.update()
    #expect(try folder.rows("SELECT * FROM reviews JOIN drafts USING (id, file)").count == 1)
    #expect(try folder.rows("SELECT value FROM reviews") == ["kept"])
  }

  /// Nothing is lost: the database stays as it was.
  @Test(arguments: [
    ("drafts.jsonl", "{\"schemaVersion\":\"1.0\",", 2), ("drafts.jsonl", "{}\n", 2),
    ("drafts.jsonl", "\n", 2),
    ("drafts.jsonl", "{\"file\":\"a\",\"code\":\"b\",\"message\":\"c\"}\n", 2),
    ("failures.jsonl", "{\"file\":\"a\"}\n", 1), ("failures.jsonl", "[]", 1),
  ])
  func refusesABrokenLine(file: String, line: String, number: Int) throws {
    let folder = try ResultsFolder([.bill("a.pdf")])
    try folder.update()
    let before = try folder.dump()
    let text = file == "drafts.jsonl" ? DraftPortRequest.bill("b.pdf").json(pretty: false) + "\n" : ""
    try folder.write(text + line, to: file)
    let path = folder.path + "/" + file
    #expect(throws: StoreError.brokenLine(file: path, line: number)) { try folder.update() }
    #expect(try folder.dump() == before)
  }

  @Test func refusesADraftOfNoDocument() throws {
    var draft = DraftPortRequest.whole
    draft.sources = []
    let folder = try ResultsFolder([.bill("a.pdf"), draft])
    #expect(throws: StoreError.brokenLine(file: folder.path + "/drafts.jsonl", line: 2)) {
      try folder.update()
    }
  }

  @Test func makesNothingOfABrokenLine() throws {
    let folder = try ResultsFolder([.whole])
    try folder.write("{\n", to: "drafts.jsonl")
    #expect(throws: StoreError.brokenLine(file: folder.path + "/drafts.jsonl", line: 1)) {
      try folder.update()
    }
    #expect(try folder.files() == ["drafts.jsonl", "failures.jsonl"])
  }

  @Test(arguments: ["drafts.jsonl", "failures.jsonl"]) func wantsBothFiles(name: String) throws {
    let folder = try ResultsFolder([.whole])
    try FileManager.default.removeItem(atPath: folder.path + "/" + name)
    #expect(throws: StoreError.noResults(folder: folder.path)) { try folder.update() }
  }

  @Test func readsALastLineWithoutEnd() throws {
    let folder = try ResultsFolder()
    try folder.write(DraftPortRequest.whole.json(pretty: false), to: "drafts.jsonl")
    #expect(try folder.update().drafts == 1)
  }

  @Test func leavesALaterDatabaseAlone() throws {
    let folder = try ResultsFolder([.whole])
    try folder.update()
    try folder.execute("PRAGMA user_version = 7")
    #expect(throws: StoreError.later(version: 7)) { try folder.update() }
    #expect(throws: StoreError.later(version: 7)) { try DraftDatabase.current(folder: folder.path) }
    #expect(try folder.rows("SELECT COUNT(*) FROM drafts") == ["1"])
  }

  @Test func leavesADatabaseOfOthersAlone() throws {
    let folder = try ResultsFolder([.whole])
    try folder.execute("CREATE TABLE songs (title TEXT)")
    #expect(throws: StoreError.foreign(folder.database)) { try folder.update() }
    #expect(try folder.rows("SELECT name FROM sqlite_schema") == ["songs"])
    try folder.write(String(repeating: "no database ", count: 1000), to: "drafts.sqlite")
    #expect(throws: StoreError.foreign(folder.database)) { try folder.update() }
  }

  /// A link could lead anywhere.
  @Test func followsNoLink() throws {
    let (folder, other) = (try ResultsFolder([.whole]), try ResultsFolder([.whole]))
    try other.update()
    let before = try other.dump()
    symlink(other.database, folder.database)
    #expect(throws: StoreError.notAFile(folder.database)) { try folder.update() }
    #expect(try other.dump() == before)
  }

  /// Who reads sees the old state until the end of reading, and the new one after; nobody waits.
  @Test func doesNotDisturbAReader() throws {
    let folder = try ResultsFolder([.bill("a.pdf")])
    try folder.update()
    let reader = try DatabaseQueue(path: folder.database)
    func count(_ connection: Database) throws -> Int {
      try Int.fetchOne(connection, sql: "SELECT COUNT(*) FROM drafts") ?? 0
    }
    try reader.read { connection in
      #expect(try count(connection) == 1)
      try folder.write([.bill("a.pdf"), .bill("b.pdf")])
      try folder.update()
      #expect(try count(connection) == 1)
    }
    #expect(try reader.read(count) == 2)
  }

  /// Lines far longer than what is read at once, and none at all.
  @Test func readsLongLines() throws {
    var draft = DraftPortRequest.whole
    draft.telephoneNumbers = (0..<4000).map { .read("+1908555\(1000 + $0)") }
    let folder = try ResultsFolder([draft, .bill("a.pdf"), draft])
    #expect(try folder.update().drafts == 3)
    #expect(try folder.rows("SELECT COUNT(*) FROM numbers") == ["8004"])
    try folder.write([])
    #expect(try folder.update() == DraftDatabase.Tally())
  }
}

extension DraftPortRequest {
  fileprivate mutating func desiredDateIsPast() { port.desiredDate = .typed("2026-11-02") }
}

extension ResultsFolder {
  fileprivate func mode() throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: database)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
