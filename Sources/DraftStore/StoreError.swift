/// Why a store can't be made, renewed or asked.
public enum StoreError: Error, Hashable, CustomStringConvertible {
  /// The folder holds no results of a batch.
  case noResults(folder: String)
  case unreadable(file: String, reason: String)
  /// A line of a file of results is none of a batch.
  case brokenLine(file: String, line: Int)
  /// The place of the database is taken by a link, a folder or the like.
  case notAFile(String)
  /// The file is the database of another program, or none.
  case foreign(String)
  /// A later version of this program made it.
  case later(version: Int)
  case database(String)

  public var description: String {
    switch self {
    case .noResults(let folder):
      "\(folder): There are no results of a batch here. Make them with: extract-invoice batch FOLDER --output \(folder)"
    case .unreadable(let file, let reason): "\(file): The file can't be read: \(reason)."
    case .brokenLine(let file, let line):
      "\(file): Line \(line) is none that a batch writes. Nothing was changed; run the batch again."
    case .notAFile(let path): "\(path): This is no plain file. Move it away and try again."
    case .foreign(let path): "\(path): This is no database of drafts. Move it away and try again."
    case .later(let version):
      "The database is of version \(version) and this program knows \(DraftDatabase.version). Install the newer program."
    case .database(let reason): "The database can't be used: \(reason)."
    }
  }
}
