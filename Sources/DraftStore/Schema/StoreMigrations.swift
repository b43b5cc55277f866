import GRDB

/// How the tables came to be, version by version. `Docs/database.md` shows them.
///
/// A migration that was released is never changed. None touches a table that others made.
enum StoreMigrations {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: StoreTables.sql)
      try database.execute(sql: StoreViews.sql)
      try setVersion(1, database)
    }
    return migrator
  }

  private static func setVersion(_ version: Int, _ database: Database) throws {
    try database.execute(
      sql: "PRAGMA application_id = \(DraftDatabase.applicationID); PRAGMA user_version = \(version)")
  }
}
