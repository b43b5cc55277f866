import Foundation
import GRDB
import PortDraft

extension DraftDatabase {
  /// What an update wrote.
  public struct Tally: Sendable, Equatable {
    public var drafts = 0
    public var failures = 0
    public var relations = 0
  }

  /// Makes or renews the database of a folder of results out of `drafts.jsonl` and `failures.jsonl`, in one
  /// transaction. Tables that others made are not touched.
  ///
  /// - Throws: ``StoreError``; then everything is as it was.
  public static func update(folder: String) throws(StoreError) -> Tally {
    let (drafts, failures) = try openResults(folder)
    let path = folder + "/" + fileName
    if exists(path) { return try renew(path, drafts, failures) }
    // Nobody shall see a database that is not filled yet: it is made beside its place.
    let draft = path + ".new-\(getpid())"
    try make(draft)
    defer { for end in ["", "-wal", "-shm"] { unlink(draft + end) } }
    let tally = try renew(draft, drafts, failures)
    // A link never takes the place of another's file.
    if link(draft, path) == 0 { return tally }
    guard errno == EEXIST else { throw unwritable(path) }
    let (again, failuresAgain) = try openResults(folder)
    return try renew(path, again, failuresAgain)
  }

  private static func openResults(_ folder: String) throws(StoreError) -> (LineFile, LineFile) {
    let files = ["drafts.jsonl", "failures.jsonl"].map { folder + "/" + $0 }
    guard files.allSatisfy(exists) else { throw .noResults(folder: folder) }
    return (try LineFile(files[0]), try LineFile(files[1]))
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func unwritable(_ path: String) -> StoreError {
    .database("\(path) can't be written: \(String(cString: strerror(errno)))")
  }

  /// An empty file that nobody else may read: SQLite would make one for all.
  private static func make(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw unwritable(path) }
    Foundation.close(descriptor)
  }

  private static func renew(
    _ path: String, _ drafts: consuming LineFile, _ failures: consuming LineFile
  ) throws(StoreError) -> Tally {
    let database = try DraftDatabase(path)
    guard chmod(path, 0o600) == 0 else { throw unwritable(path) }
    var (drafts, failures) = (drafts, failures)
    let tally = try attempt(path) {
      // The file remembers how its log is kept.
      try database.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try StoreMigrations.migrator.migrate(database.queue)
      return try database.queue.write { connection in
        for name in StoreTables.names { try connection.execute(sql: "DELETE FROM \(name)") }
        var tally = Tally()
        tally.drafts = try DraftRows(connection).fill(from: &drafts)
        tally.failures = try FailureRows.fill(connection, from: &failures)
        tally.relations = try RelationRows.fill(connection)
        for file in [drafts, failures] {
          try connection.execute(
            sql: "INSERT INTO inputs VALUES (?, ?)",
            arguments: [URL(filePath: file.path).lastPathComponent, file.bytes])
        }
        return tally
      }
    }
    try database.close()
    return tally
  }
}
