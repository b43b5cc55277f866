/// Words of one line split into cells at wide gaps.
struct CellLayout {
  /// A gap wider than this many font sizes ends a cell. Blanks take 0.25 to 0.6, loosely justified text up to 0.9.
  static let widestBlank = 0.95
  /// Two blanks on a grid of characters take 1.2 font sizes.
  static let widestDoubleBlank = 1.4
  /// In a line whose blanks are narrow, a gap ends a cell that is this many times wider than they are: three blanks, but
  /// not the two after a sentence.
  static let widestMultiple = 2.6
  /// Narrowest gap in font sizes that ends a cell for being wider than its line's blanks.
  static let narrowestBoundary = 0.65
  /// A cell ends where the font size changes by more than this factor.
  static let sizeChange = 1.6
  /// Gaps of justified text are equal to this fraction of the font size.
  static let justifiedTolerance = 0.03
  /// Widest gap of justified text in font sizes.
  static let widestJustifiedBlank = 1.6

  /// Words from left to right.
  private let words: [Word]
  /// The gap behind each word but the last, in font sizes of the larger neighbour.
  private let gaps: [Double]

  /// - Parameter blank: how many blanks stand between words.
  init(words: [Word], blank: Double = 1) {
    self.words = words
    gaps = words.indices.dropLast().map { Self.gap(words[$0], words[$0 + 1]) / blank }
  }

  /// Between two neighbours, in font sizes of the larger one.
  static func gap(_ word: Word, _ next: Word) -> Double {
    (next.box.left - word.box.right) / max(size(next), size(word), 1)
  }

  func cells() -> [Cell] {
    guard words.count > 1 else { return [Cell(words: words)] }
    let widest = justifiedGap() ?? widestGapInCell()
    var cells: [Cell] = []
    cells.reserveCapacity(1 + gaps.count { $0 > widest })
    var start = 0
    for index in 1..<words.count where isBoundary(index, widest: widest) {
      cells.append(Cell(words: words[start..<index]))
      start = index
    }
    cells.append(Cell(words: words[start...]))
    return cells
  }

  private static func size(_ word: Word) -> Double {
    word.fontSize > 0 ? Double(word.fontSize) : word.box.height * 0.85
  }

  private func isBoundary(_ index: Int, widest: Double) -> Bool {
    if gaps[index - 1] > widest || words[index].tabs > 0 {
      return !PostalGap(words, before: index, of: gaps[index - 1]).isInside
    }
    if isAnotherRow(index) { return true }
    let (one, other) = (Self.size(words[index]), Self.size(words[index - 1]))
    return max(one, other) > Self.sizeChange * min(one, other) && gaps[index - 1] > 0.15
  }

  /// Whether a word stands too high or low to be of its neighbour's row; a raised mark lies within its neighbour's box.
  private func isAnotherRow(_ index: Int) -> Bool {
    let (box, other) = (words[index].box, words[index - 1].box)
    let overlap = box.verticalOverlap(other)
    return overlap < 0.75 * min(box.height, other.height)
  }

  /// The widest gap inside cells of this line, in font sizes.
  private func widestGapInCell() -> Double {
    var blanks = gaps.filter { $0 > 0.1 && $0 <= Self.narrowestBoundary }
    guard !blanks.isEmpty else { return Self.widestBlank }
    blanks.sort()
    let usual = blanks[blanks.count / 2]
    return min(Self.widestBlank, max(Self.narrowestBoundary, Self.widestMultiple * usual))
  }

  /// The widest gap of a line of justified prose, where all gaps are the same though wide.
  private func justifiedGap() -> Double? {
    guard words.count > 5, let first = gaps.first, first > Self.widestBlank,
      first < Self.widestJustifiedBlank,
      !gaps.contains(where: { abs($0 - first) > Self.justifiedTolerance })
    else { return nil }
    return first + Self.justifiedTolerance
  }
}
