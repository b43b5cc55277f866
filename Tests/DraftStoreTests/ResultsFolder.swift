import Foundation
import GRDB
import InventedDrafts
import PortRequest
import Testing

@testable import DraftStore

/// A folder with the results of a batch, gone when nothing refers to it.
final class ResultsFolder {
  let path: String

  init(_ drafts: [DraftPortRequest] = [], failures: [String] = []) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "draft-store-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false)
    try write(drafts, failures: failures)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var database: String { path + "/drafts.sqlite" }

  func write(_ drafts: [DraftPortRequest], failures: [String] = []) throws {
    try write(drafts.map { $0.json(pretty: false) + "\n" }.joined(), to: "drafts.jsonl")
    let lines = failures.map {
      "{\"file\":\"\($0)\",\"code\":\"damaged\",\"message\":\"The PDF is damaged.\"}\n"
    }
    try write(lines.joined(), to: "failures.jsonl")
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
  }

  @discardableResult
  func update() throws -> DraftDatabase.Tally { try DraftDatabase.update(folder: path) }

  func queue(_ filter: QueueFilter = QueueFilter(), related: Bool = true) throws -> Queue {
    try #require(try DraftDatabase.current(folder: path)).documents(filter, related: related)
  }

  /// Rows of a query as `sqlite3` prints them.
  func rows(_ sql: String) throws -> [String] {
    let queue = try DatabaseQueue(path: database)
    defer { try? queue.close() }
    return try queue.read { connection in
      try Row.fetchAll(connection, sql: sql).map { row in
        row.databaseValues.map {
          $0.isNull ? "" : String.fromDatabaseValue($0) ?? "\($0.storage.value ?? "")"
        }
        .joined(separator: "|")
      }
    }
  }

  func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: database)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Every table and row of the database, as text.
  func dump() throws -> [String] {
    let names = try rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    let contents = try names.flatMap { name in try rows("SELECT * FROM \(name)").map { name + ": " + $0 } }
    return try rows("SELECT type, name, sql FROM sqlite_schema ORDER BY rowid") + contents
  }

  /// The names of the files.
  func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}

extension DraftPortRequest {
  /// A bill of its own: file, bytes, account, day, invoice number.
  static func bill(
    _ file: String, bytes: String? = nil, account: String? = "8155100010234567", day: String? = "2026-11-02",
    invoice: String? = nil, numbers: [String]? = nil, carrier: String? = "comcast-business",
    confidence: Double = 0.99
  ) -> DraftPortRequest {
    var draft = DraftPortRequest.whole
    draft.id = "pd-" + file
    draft.sources[0].file = file
    draft.sources[0].sha256 = Self.digest(bytes ?? file)
    draft.accountNumber = account.map { .read($0, confidence: confidence) }
    draft.invoiceDate = day.map { .read($0) }
    draft.invoiceNumber = invoice.map { .read($0) }
    draft.losingCarrier?.id = carrier
    if let numbers {
      draft.telephoneNumbers = numbers.map { .read($0) }
      draft.billingTelephoneNumber = numbers.first.map { .read($0) }
    }
    return draft
  }

  /// Some 64 digits that differ where the texts do.
  private static func digest(_ text: String) -> String {
    let digits = text.utf8.map { String($0, radix: 16) }.joined()
    return String((digits + String(repeating: "0", count: 64)).prefix(64))
  }
}
