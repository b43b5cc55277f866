internal import DataFiles

/// All word lists of a folder, each word once within its list.
struct Lexicon {
  let lists: [WordList]

  /// - Parameter targets: all targets of the package.
  /// - Throws: `DataFileErrors` with every mistake.
  init(_ sources: [DataFile], targets: [String]) throws(DataFileErrors) {
    let readers = sources.map(LexiconReader.init)
    lists = readers.flatMap(\.lists)
    var errors = readers.flatMap(\.errors)
    var names: Set<String> = []
    for list in lists {
      errors += WordListCheck(list).errors
      if !names.insert(list.name).inserted {
        errors.append(DataFileError(path: list.path, line: list.line, message: "“\(list.name)” stands twice"))
      }
      for reader in list.heading.readers where !targets.contains(reader.target) {
        errors.append(
          DataFileError(path: list.path, line: list.line, message: "no target is called “\(reader.target)”"))
      }
    }
    guard errors.isEmpty else { throw DataFileErrors(errors: errors) }
  }

  /// The lists of a target as a Swift file.
  func swift(for target: String) -> String {
    let members = lists.compactMap { list in
      list.heading.readers.first { $0.target == target }.map { WordListText(list, for: $0).swift }
    }
    return """
      // Compiled from Sources/Lexicons by the plugin CompileWords.

      /// The words that this target knows, by the names of their lists.
      enum Lexicon {
      \(members.joined(separator: "\n"))
      }

      """
  }
}
