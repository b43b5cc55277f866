/// A file of word lists.
struct LexiconSource {
  let path: String
  let text: String

  /// `units.words`.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// A mistake in a file of word lists, where the build's log and editors look for it.
struct LexiconError: Error, Equatable, CustomStringConvertible {
  let path: String
  /// From 1.
  let line: Int
  let message: String

  var description: String { "\(path):\(line): error: \(message)" }
}

/// Every mistake of the files.
struct LexiconErrors: Error, CustomStringConvertible {
  let errors: [LexiconError]

  var description: String { errors.map(\.description).joined(separator: "\n") }
}
