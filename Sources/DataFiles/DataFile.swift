/// A file of data that is compiled into the program: word lists, fitted numbers.
package struct DataFile {
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// `units.words`.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// A mistake in a file of data, where the build's log and editors look for it.
package struct DataFileError: Error, Equatable, CustomStringConvertible {
  package let path: String
  /// From 1.
  package let line: Int
  package let message: String

  package init(path: String, line: Int, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  package var description: String { "\(path):\(line): error: \(message)" }
}

/// Every mistake of some files.
package struct DataFileErrors: Error, CustomStringConvertible {
  package let errors: [DataFileError]

  package init(errors: [DataFileError]) { self.errors = errors }

  package var description: String { errors.map(\.description).joined(separator: "\n") }
}
