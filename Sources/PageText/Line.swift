/// Words that stand on one baseline, left to right, split into cells by wide gaps.
public struct Line: Sendable {
  public var cells: [Cell]
  public var box: Box

  public init(cells: [Cell]) {
    self.cells = cells
    self.box = cells.dropFirst().reduce(cells[0].box) { $0.union($1.box) }
  }

  /// The words of all cells, left to right.
  public var words: [Word] { cells.flatMap(\.words) }

  /// The cells' texts joined by two blanks.
  public var text: String { cells.map(\.text).joined(separator: "  ") }
}

/// A run of words of one line with no wide gap inside: a label, a value, a table cell or a stretch of prose.
public struct Cell: Sendable {
  /// A slice of its line's words: pages hold a thousand cells, and none keeps words of its own.
  public var words: ArraySlice<Word>
  public var box: Box

  /// - Precondition: `words` is not empty.
  public init(words: ArraySlice<Word>) {
    self.words = words
    self.box = words.dropFirst().reduce(words[words.startIndex].box) { $0.union($1.box) }
  }

  public init(words: [Word]) { self.init(words: words[...]) }

  /// The words joined by one blank.
  public var text: String {
    words.count == 1 ? words[words.startIndex].text : words.map(\.text).joined(separator: " ")
  }
}
