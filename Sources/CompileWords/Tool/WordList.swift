/// One list of a file: its heading and its lines.
struct WordList {
  let heading: WordListHeading
  /// The comment above the heading.
  let comment: [String]
  let path: String
  /// Of the heading, from 1.
  let line: Int
  var entries: [Entry] = []

  /// A line of the list.
  struct Entry {
    let line: Int
    /// Of a list by classes: what the words are.
    var classes: [String] = []
    /// The words as the list writes them, or a table's fields.
    let words: [String]
  }

  var name: String { heading.name }

  /// The classes in the order in which they are first named.
  var classes: [String] {
    var classes: [String] = []
    for entry in entries {
      classes += entry.classes.filter { !classes.contains($0) }
    }
    return classes
  }

  /// The words of a class, or all of them.
  func words(of name: String?) -> [String] {
    entries.filter { entry in name.map { entry.classes.contains($0) } ?? true }.flatMap(\.words)
  }
}
