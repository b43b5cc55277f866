/// Columns of a plain text that single tabs part: whatever stands behind as many tabs in lines that follow each other
/// stands in one column, though the stops of eight characters set it in several.
struct ElasticTabs {
  /// By line, top to bottom, the index ranges of the words up to the next tab.
  private var lines: [[Range<Int>]] = []
  private(set) var words: [Word]

  /// Where tabs follow each other they are set by eye, for the stops, and words stay where they are.
  init(_ words: [Word]) {
    self.words = words
    guard words.contains(where: { $0.tabs > 0 }), words.allSatisfy({ $0.tabs < 2 }) else { return }
    lines = Self.lines(words)
    let most = lines.map(\.count).max() ?? 0
    for column in 1..<max(most, 1) { align(column) }
  }

  private static func lines(_ words: [Word]) -> [[Range<Int>]] {
    var lines: [[Range<Int>]] = []
    var row = 0
    for index in words.indices {
      let next = Int((words[index].box.top / PlainTextLayout.lineHeight).rounded())
      // A blank line parts tables.
      if lines.isEmpty || next > row { lines += Array(repeating: [], count: lines.isEmpty ? 1 : next - row) }
      row = next
      let line = lines.count - 1
      if lines[line].isEmpty || words[index].tabs > 0 {
        // Behind a tab at the line's beginning the first column is empty.
        if lines[line].isEmpty, words[index].tabs > 0 { lines[line].append(index..<index) }
        lines[line].append(index..<(index + 1))
      } else {
        lines[line][lines[line].count - 1] = lines[line][lines[line].count - 1].lowerBound..<(index + 1)
      }
    }
    return lines
  }

  private mutating func align(_ column: Int) {
    var start = 0
    while start < lines.count {
      guard lines[start].count > column else {
        start += 1
        continue
      }
      let end = lines[start...].firstIndex { $0.count <= column } ?? lines.count
      let lefts = lines[start..<end].map { words[$0[column].lowerBound].box.left }
      if let left = lefts.max() { for line in start..<end { move(lines[line], column, to: left) } }
      start = end
    }
  }

  /// Moves the words of a column, and all behind them, to the right.
  private mutating func move(_ line: [Range<Int>], _ column: Int, to left: Double) {
    guard let last = line.last else { return }
    let length = left - words[line[column].lowerBound].box.left
    guard length > 0 else { return }
    for index in line[column].lowerBound..<last.upperBound {
      words[index].box.left += length
      words[index].box.right += length
    }
  }
}
