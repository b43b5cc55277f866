import Foundation
import GRDB

/// The database of a folder of results: `drafts.sqlite` beside `drafts.jsonl`.
///
/// It keeps a log of its own (WAL), so that who reads never waits for who writes and sees one state or the next.
public struct DraftDatabase: Sendable {
  /// Of the tables, as `PRAGMA user_version` has it.
  public static let version = 1
  public static let fileName = "drafts.sqlite"
  /// Tells the file from other programs' (`PRAGMA application_id`): "PDrf".
  static let applicationID = 0x5044_7266

  let queue: DatabaseQueue

  /// The database of a folder of results, as it is.
  ///
  /// - Throws: ``StoreError``.
  public init(folder: String) throws(StoreError) { try self.init(folder + "/" + Self.fileName) }

  /// - Throws: ``StoreError``.
  init(_ path: String) throws(StoreError) {
    try Self.checkFile(path)
    var configuration = Configuration()
    // Another update takes some seconds at most.
    configuration.busyMode = .timeout(60)
    queue = try Self.attempt(path) { try DatabaseQueue(path: path, configuration: configuration) }
    try Self.attempt(path) { try queue.read { try Self.checkOwner($0, path) } }
  }

  /// The errors of SQLite in the words of a store.
  static func attempt<Value>(_ path: String, _ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .foreign(path)
    } catch let error as DatabaseError {
      throw .database(error.message ?? "\(error.resultCode)")
    } catch {
      throw .database("\(error)")
    }
  }

  func close() throws(StoreError) { try Self.attempt(queue.path) { try queue.close() } }

  // MARK: - Whose file

  private static func checkFile(_ path: String) throws(StoreError) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw .unreadable(file: path, reason: String(cString: strerror(errno)))
    }
    if status.st_mode & S_IFMT != S_IFREG { throw .notAFile(path) }
  }

  private static func checkOwner(_ database: Database, _ path: String) throws {
    let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_schema") ?? 0
    if id != applicationID && (id != 0 || tables > 0) { throw StoreError.foreign(path) }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if version > Self.version { throw StoreError.later(version: version) }
  }
}
