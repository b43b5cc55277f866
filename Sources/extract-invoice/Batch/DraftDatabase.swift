/// The database of a folder of results, made by ``StoreProgram``.
struct DraftDatabase {
  /// The folder of the results.
  let folder: String

  /// Makes it of the folder's files, or says that the program is not there.
  ///
  /// - Throws: ``CommandFailure`` where the program fails.
  func update() throws {
    guard let store = StoreProgram() else {
      return Output.errors.report(
        "There is no \(StoreProgram.name) beside this command: no database was made.")
    }
    guard try store.run(["update", folder]) == 0 else {
      throw CommandFailure(message: "\(folder): The database could not be made.", status: .someInputFailed)
    }
  }
}
