internal import DataFiles

/// What a list may not hold: a word twice, or words out of their order.
struct WordListCheck {
  private(set) var errors: [DataFileError] = []
  private let list: WordList

  init(_ list: WordList) {
    self.list = list
    var lines: [String: Int] = [:]
    var last: String?
    for entry in list.entries {
      for word in words(of: entry) {
        if let line = lines[key(word)] {
          report(entry.line, "“\(word)” stands on line \(line) already")
        }
        lines[key(word)] = entry.line
        if list.heading.isSorted, let last, !last.utf8.lexicographicallyPrecedes(word.utf8) {
          report(entry.line, "“\(word)” belongs before “\(last)”")
        }
        last = word
      }
    }
  }

  /// The words by which a line is found.
  private func words(of entry: WordList.Entry) -> [String] {
    switch list.heading.kind {
    case .words, .stems, .texts: entry.words
    // A form may be its own word in full, `LOT LOT`, or one of its spellings.
    case .rows:
      entry.words.dropFirst().contains(entry.words[0]) ? Array(entry.words.dropFirst()) : entry.words
    case .columns: [entry.words[0]]
    case .table:
      zip(entry.words, list.heading.fields).flatMap { text, field in
        field.separator.map { text.split(separator: $0).map(String.init) } ?? []
      }
    }
  }

  /// Labels of a table are compared whatever their case.
  private func key(_ word: String) -> String { list.heading.kind == .table ? word.lowercased() : word }

  private mutating func report(_ line: Int, _ message: String) {
    errors.append(DataFileError(path: list.path, line: line, message: message))
  }
}
