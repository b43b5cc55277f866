internal import PageText

/// Words of one kind on a page by line: times, clocks, or dates.
struct RowMarks {
  private var boxes: [Box] = []
  /// By line: where its boxes begin; the end behind the last.
  private var starts: [Int] = []
  /// So many rows of a column must have one for it to count.
  let fewest: Int

  private init(fewest: Int, lineCount: Int) {
    self.fewest = fewest
    starts.reserveCapacity(lineCount + 1)
  }

  private mutating func endLine() { starts.append(boxes.count) }

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

  /// All kinds of a page, found in one walk over its words.
  struct Kinds {
    private(set) var times: RowMarks
    /// `2039`: four digits that nearly all rows have, each a time of the day.
    private(set) var clocks: RowMarks
    private(set) var dates: RowMarks

    init(_ index: PageIndex) {
      times = RowMarks(fewest: 1, lineCount: index.lines.count)
      clocks = RowMarks(fewest: 4, lineCount: index.lines.count)
      dates = RowMarks(fewest: 1, lineCount: index.lines.count)
      endLine()
      for row in index.lines {
        if let first = row.first, let last = row.last {
          add(index, index.cells[first].words.lowerBound..<index.cells[last].words.upperBound)
        }
        endLine()
      }
    }

    private mutating func add(_ index: PageIndex, _ words: Range<Int>) {
      for word in words {
        let kinds = index.words[word].kinds
        guard !kinds.isDisjoint(with: [.time, .clock, .date, .month]) else { continue }
        let box = index.words[word].box
        if kinds.contains(.time) { times.boxes.append(box) }
        // "0010", "0020" at the lines' starts number their items.
        if kinds.contains(.clock), word > words.lowerBound { clocks.boxes.append(box) }
        let isDay = word + 1 < words.upperBound && index.words[word + 1].kinds.contains(.day)
        if kinds.contains(.date) || kinds.contains(.month) && isDay { dates.boxes.append(box) }
      }
    }

    private mutating func endLine() {
      times.endLine()
      clocks.endLine()
      dates.endLine()
    }
  }
}
