import Foundation
import GRDB

extension DraftDatabase {
  /// The database of a folder of results, to be asked.
  ///
  /// - Returns: nil where there is none, or where a batch has written results since.
  /// - Throws: ``StoreError``.
  public static func current(folder: String) throws(StoreError) -> DraftDatabase? {
    let path = folder + "/" + fileName
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    // Opening it begins a new log.
    let written = modified(path)
    let database = try DraftDatabase(path)
    let isCurrent = try attempt(path) {
      try database.queue.read { try Self.isCurrent($0, folder: folder, written: written) }
    }
    return isCurrent ? database : nil
  }

  private static func isCurrent(_ database: Database, folder: String, written: timespec?) throws -> Bool {
    guard try Int.fetchOne(database, sql: "PRAGMA user_version") == version else { return false }
    let inputs = try Row.fetchAll(database, sql: "SELECT file, bytes FROM inputs")
    return inputs.count == 2
      && inputs.allSatisfy { row in
        var status = stat()
        // Results that are gone can't be read again: the database is all there is.
        guard stat(folder + "/" + (row[0] as String), &status) == 0 else { return true }
        return Int(status.st_size) == row[1] && !isLater(status.st_mtim, than: written)
      }
  }

  /// When the database was last written, in its file or in its log.
  private static func modified(_ path: String) -> timespec? {
    var latest: timespec?
    for file in [path, path + "-wal"] {
      var status = stat()
      if lstat(file, &status) == 0, latest.map({ isLater(status.st_mtim, than: $0) }) ?? true {
        latest = status.st_mtim
      }
    }
    return latest
  }

  private static func isLater(_ time: timespec, than other: timespec?) -> Bool {
    guard let other else { return true }
    return (time.tv_sec, time.tv_nsec) > (other.tv_sec, other.tv_nsec)
  }
}
