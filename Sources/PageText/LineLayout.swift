/// Words of one orientation made into lines by geometry alone: by baseline, then from left to right.
///
/// No reading order of the source is trusted. Words whose baselines differ by less than about a third of the smaller
/// height share a line, unless they would collide there.
package struct LineLayout {
  /// Baselines of one line differ by at most this fraction of the smaller word's height.
  static let baselineTolerance = 0.35
  /// Words that overlap are of two rows where their baselines differ by more than this fraction of the smaller height.
  static let collisionTolerance = 0.12
  /// How often a row is parted again: rows of real pages once, rows of noise without end.
  static let mostPartings = 8
  /// Rows that show how many blanks part words; after so many gaps of one blank nothing else does.
  static let probedRows = 60
  static let fewestDoubles = 24
  /// Where the baseline is, as fraction of the box height above the bottom; usual for text fonts.
  static let descent = 0.22

  private(set) var words: [Word]
  /// How many blanks stand between two words of a text.
  private var blank = 1.0

  package init(words: [Word]) {
    self.words = words
  }

  package func lines() -> [Line] {
    var layout = self
    var rows = layout.rows()
    layout.attachMarks(to: &rows)
    layout.blank = layout.usualBlank(rows)
    var lines: [Line] = []
    lines.reserveCapacity(rows.count)
    for row in rows { layout.addLines(of: row, to: &lines) }
    return lines
  }

  /// Indices of words whose baselines are the same but for the tolerance, from the top.
  private func rows() -> [[Int]] {
    var rows: [[Int]] = []
    var row: [Int] = []
    var anchor = 0.0
    var height = 0.0
    for index in order(words.indices, by: baseline) {
      let baseline = baseline(index)
      height = min(height, words[index].box.height)
      if row.isEmpty || baseline - anchor > Self.baselineTolerance * height {
        if !row.isEmpty { rows.append(row) }
        row.removeAll(keepingCapacity: true)
        anchor = baseline
        height = words[index].box.height
      }
      row.append(index)
    }
    if !row.isEmpty { rows.append(row) }
    return rows
  }

  /// Gives a word the top and bottom of another.
  mutating func setExtent(of index: Int, to other: Int) {
    words[index].box.top = words[other].box.top
    words[index].box.bottom = words[other].box.bottom
  }

  /// Indices in ascending order of a length in points; equal ones keep their order.
  private func order(_ indices: some Collection<Int>, by length: (Int) -> Double) -> [Int] {
    var keys = indices.map { index in
      let length = length(index)
      let steps = length.isFinite ? min(max(length * 64, -1e9), 1e9) : 0
      return (UInt64(Int64(steps) + 1_000_000_000) << 32) | UInt64(index)
    }
    keys.sort()
    return keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  private func baseline(_ index: Int) -> Double {
    let box = words[index].box
    return box.bottom - Self.descent * box.height
  }

  private func addLines(of row: [Int], partings: Int = 0, to lines: inout [Line]) {
    guard !row.isEmpty else { return }
    let fromLeft = order(row) { words[$0].box.left }
    if partings < Self.mostPartings, let parting = collision(in: fromLeft) {
      let (upper, lower) = (
        fromLeft.filter { baseline($0) <= parting }, fromLeft.filter { baseline($0) > parting }
      )
      addLines(of: upper, partings: partings + 1, to: &lines)
      addLines(of: lower, partings: partings + 1, to: &lines)
    } else {
      lines.append(line(of: fromLeft))
    }
  }

  /// A height that parts two rows whose words overlap: where two rows were taken for one line.
  private func collision(in fromLeft: [Int]) -> Double? {
    for (index, next) in zip(fromLeft, fromLeft.dropFirst()) {
      let box = words[index].box
      let other = words[next].box
      let overlap = box.horizontalOverlap(other)
      guard overlap > 0.3 * min(box.width, other.width) else { continue }
      let (upper, lower) = (
        min(baseline(index), baseline(next)), max(baseline(index), baseline(next))
      )
      if lower - upper > Self.collisionTolerance * min(box.height, other.height) {
        return (upper + lower) / 2
      }
    }
    return nil
  }

  /// Two where hardly a gap in the first rows is as narrow as one blank and most are as wide as two.
  private func usualBlank(_ rows: [[Int]]) -> Double {
    var (single, double) = (0, 0)
    for row in rows.prefix(Self.probedRows) where row.count > 2 {
      let fromLeft = order(row) { words[$0].box.left }
      for (index, next) in zip(fromLeft, fromLeft.dropFirst()) {
        let gap = CellLayout.gap(words[index], words[next])
        if gap > 0.1, gap <= CellLayout.widestBlank { single += 1 }
        if gap > CellLayout.widestBlank, gap < CellLayout.widestDoubleBlank { double += 1 }
      }
      if single > Self.fewestDoubles { return 1 }
    }
    return double > Self.fewestDoubles && double > 12 * single ? 2 : 1
  }

  private func line(of fromLeft: [Int]) -> Line {
    var visible: [Word] = []
    visible.reserveCapacity(fromLeft.count)
    for index in fromLeft where !isDoubled(words[index], after: visible) {
      visible.append(words[index])
    }
    return Line(cells: CellLayout(words: CutWords(visible).mended, blank: blank).cells())
  }

  /// Whether the word is drawn over the same word, as fake bold and drop shadows are.
  private func isDoubled(_ word: Word, after visible: [Word]) -> Bool {
    visible.indices.suffix(2).contains { other in
      visible[other].box.horizontalOverlap(word.box) > 0.7 * word.box.width
        && visible[other].text == word.text
    }
  }
}
