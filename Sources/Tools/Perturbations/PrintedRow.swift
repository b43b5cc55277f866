import PageText

/// Words of one line of a page, left to right, whose print can be changed.
struct PrintedRow: Sendable, Equatable {
  var words: [Word]

  /// A gap of so many font sizes parts columns; narrower ones are blanks.
  private static let columnGap = 0.95

  /// The words joined by one blank, and by two where columns part.
  var text: String {
    var text = ""
    for index in words.indices {
      if index > 0 { text += startsColumn(index) ? "  " : " " }
      text += words[index].text
    }
    return text
  }

  var top: Double { words.map(\.box.top).min() ?? 0 }
  var bottom: Double { words.map(\.box.bottom).max() ?? 0 }

  /// Points between a word and the one before it.
  func gap(before index: Int) -> Double { words[index].box.left - words[index - 1].box.right }

  /// Size of a word's font, as the layout of cells takes it.
  static func size(of word: Word) -> Double {
    word.fontSize > 0 ? Double(word.fontSize) : max(word.box.height * 0.85, 1)
  }

  /// Whether a wide gap stands before a word.
  func startsColumn(_ index: Int) -> Bool {
    index == 0
      || gap(before: index) > Self.columnGap
        * max(Self.size(of: words[index]), Self.size(of: words[index - 1]))
  }

  /// Index ranges of the words of each column.
  var cells: [Range<Int>] {
    let starts = words.indices.filter(startsColumn)
    return zip(starts, starts.dropFirst() + [words.count]).map { $0..<$1 }
  }

  func text(of cell: Range<Int>) -> String { words[cell].map(\.text).joined(separator: " ") }

  /// Width of one character of a word's print.
  func characterWidth(_ index: Int) -> Double {
    max(words[index].box.width / Double(max(words[index].text.count, 1)), 1)
  }

  /// Width of a blank: on a grid of characters that of any other.
  func blankWidth(_ index: Int) -> Double {
    isOnGrid(index) ? characterWidth(index) : 0.28 * Self.size(of: words[index])
  }

  /// Whether a word stands on the grid of a plain text.
  private func isOnGrid(_ index: Int) -> Bool {
    abs(words[index].box.width - 6 * Double(words[index].text.count)) < 0.01
  }

  /// Moves the words from one on to the right.
  mutating func move(from index: Int, by length: Double) {
    for index in words.indices[index...] {
      words[index].box.left += length
      words[index].box.right += length
    }
  }

  mutating func moveDown(by length: Double) {
    for index in words.indices {
      words[index].box.top += length
      words[index].box.bottom += length
    }
  }

  /// Prints other text in the place of some words; what stands behind it in its cell moves along, columns only where
  /// they would be run into. Each further blank between two words of the text widens their gap.
  mutating func replace(_ range: Range<Int>, with text: String) {
    guard !range.isEmpty else { return }
    let (first, before) = (words[range.lowerBound], words[range.upperBound - 1].box.right)
    let widths = (characterWidth(range.lowerBound), blankWidth(range.lowerBound))
    var printed: [Word] = []
    var left = first.box.left
    for piece in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !piece.isEmpty {
        var word = first
        if !printed.isEmpty { word.tabs = 0 }
        word.text = String(piece)
        word.box.left = left
        word.box.right = left + Double(piece.count) * widths.0
        printed.append(word)
        left = word.box.right
      }
      left += widths.1
    }
    let next = range.upperBound
    let isInCell = next < words.count && !startsColumn(next)
    let gap = next < words.count ? self.gap(before: next) : 0
    words.replaceSubrange(range, with: printed)
    let behind = range.lowerBound + printed.count
    guard behind < words.count else { return }
    let grown = (printed.last?.box.right ?? first.box.left) - before
    let least = min(gap, 2.5 * widths.1 + 0.01)
    let length = isInCell ? grown : max(0, grown - (gap - least))
    move(from: behind, by: printed.isEmpty ? -(before - first.box.left + gap) : length)
  }
}
