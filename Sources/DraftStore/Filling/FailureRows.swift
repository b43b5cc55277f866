import Foundation
import GRDB

/// The rows of files that gave no draft.
enum FailureRows {
  private struct Line: Decodable {
    var file: String
    var code: String
    var message: String
  }

  /// - Returns: how many there are.
  /// - Throws: ``StoreError`` or what SQLite throws.
  static func fill(_ database: Database, from file: inout LineFile) throws -> Int {
    let insertion = try database.makeStatement(sql: "INSERT INTO failures VALUES (?, ?, ?, ?)")
    while let bytes = try file.next() {
      guard let line = try? JSONDecoder().decode(Line.self, from: bytes) else {
        throw StoreError.brokenLine(file: file.path, line: file.number)
      }
      try insertion.execute(arguments: [file.number, line.file, line.code, line.message])
    }
    return file.number
  }
}
