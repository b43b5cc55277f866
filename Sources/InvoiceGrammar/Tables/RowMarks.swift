internal import PageText

/// Words of one kind on a page by line: times, or dates.
struct RowMarks {
  private var boxes: [Box] = []
  /// By line: where its boxes begin; the end behind the last.
  private var starts: [Int] = []
  /// So many rows of a column must have one for it to count.
  let fewest: Int

  /// - Parameter isMark: whether a word is one, by its kinds and those of the next word.
  init(_ index: PageIndex, fewest: Int = 1, where isMark: (RowWord, RowWord) -> Bool) {
    self.fewest = fewest
    starts.reserveCapacity(index.lines.count + 1)
    for row in index.lines {
      starts.append(boxes.count)
      guard !row.isEmpty else { continue }
      let words =
        index.cells[row.lowerBound].words.lowerBound..<index.cells[row.upperBound - 1].words.upperBound
      for word in words {
        let next = word + 1 < words.upperBound ? index.words[word + 1].kinds : []
        if isMark(index.words[word].kinds, next) { boxes.append(index.words[word].box) }
      }
    }
    starts.append(boxes.count)
  }

  var isEmpty: Bool { boxes.isEmpty }

  subscript(line: Int) -> ArraySlice<Box> { boxes[starts[line]..<starts[line + 1]] }

  /// Whether one stands between two edges at a height; what stands a little higher or lower counts as another line, but is
  /// of the same row.
  func contains(near line: Int, from left: Double, to right: Double, middle: Double) -> Bool {
    boxes[starts[max(line - 1, 0)]..<starts[min(line + 2, starts.count - 1)]].contains {
      $0.left >= left && $0.right <= right && abs($0.middle - middle) < 0.8 * max($0.height, 5)
    }
  }

  func contains(onLine line: Int, from left: Double, to right: Double) -> Bool {
    self[line].contains { $0.left >= left && $0.right <= right }
  }

  static func times(_ index: PageIndex) -> RowMarks { RowMarks(index) { kinds, _ in kinds.contains(.time) } }

  /// `2039`: four digits that nearly all rows have, each a time of the day.
  static func clocks(_ index: PageIndex) -> RowMarks {
    RowMarks(index, fewest: 4) { kinds, _ in kinds.contains(.clock) }
  }

  static func dates(_ index: PageIndex) -> RowMarks {
    RowMarks(index) { kinds, next in kinds.contains(.date) || kinds.contains(.month) && next.contains(.day) }
  }
}
