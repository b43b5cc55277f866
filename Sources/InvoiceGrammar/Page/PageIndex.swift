internal import PageText

/// One view of a page laid out for matching: all cells' texts in one buffer, with a way back to every word's box.
struct PageIndex {
  /// Counted from 1.
  let page: Int
  let width: Double
  let height: Double
  /// The turned view this is; nil for the upright page.
  let view: TurnedView?
  /// Where its lines are printed, where they were too far apart to be read as they are.
  let closed: ClosedLines?
  /// UTF-8 of all cells: words joined by a blank, each cell ended by a line feed.
  private(set) var bytes: [UInt8] = []
  /// The words' symbols, by which labels are found; their offsets are those into `bytes`.
  private(set) var key = LabelKey()
  private(set) var words: [IndexedWord] = []
  private(set) var cells: [IndexedCell] = []
  /// Font size of most words, in points.
  private(set) var bodySize: Float = 0
  /// By line, top to bottom: the cells, left to right.
  private(set) var lines: [Range<Int>] = []

  struct IndexedWord {
    /// Offsets into `bytes`.
    var start: Int
    var end: Int
    var box: Box
    var fontSize: Float
    var isBold: Bool
    /// Offsets into `key`.
    var symbols: Range<Int>
    /// What it may be in a row.
    var kinds: RowWord

    /// Whether it is printed larger than another word, or bold beside a plain one.
    func standsOut(from other: IndexedWord) -> Bool {
      fontSize > other.fontSize * 1.05 || isBold && !other.isBold
    }
  }

  struct IndexedCell {
    var line: Int
    /// Offsets into `bytes`.
    var range: Range<Int>
    var words: Range<Int>
    var box: Box
    /// Offsets into `key`.
    var symbols: Range<Int>
    var counts: CharacterCounts
    /// Running text, see `RowTokens`.
    var isSentence: Bool

    var digits: Int { counts.digits }
    /// Of ASCII.
    var letters: Int { counts.letters }
    var hasLettersOrDigits: Bool { letters + digits > 0 }
  }

  init(page: Page) {
    let closed = ClosedLines(page.lines)
    self.init(
      number: page.number, width: page.width, height: page.height / (closed?.spacing ?? 1), view: nil,
      lines: closed?.lines ?? page.lines, closed: closed)
  }

  init(page: Page, view: TurnedView) {
    let isSideways = view.turn != .half
    self.init(
      number: page.number, width: isSideways ? page.height : page.width,
      height: isSideways ? page.width : page.height, view: view, lines: view.lines, closed: nil)
  }

  private init(
    number: Int, width: Double, height: Double, view: TurnedView?, lines source: [Line], closed: ClosedLines?
  ) {
    page = number
    self.width = width
    self.height = height
    self.view = view
    self.closed = closed
    reserve(source)
    for line in source {
      let first = cells.count
      for cell in line.cells { addParts(of: cell, line: lines.count) }
      // A line of leaders alone is a rule, which parts what stands over it from what stands under it.
      if cells.count == first { add(line.cells[0], line: lines.count) }
      lines.append(first..<cells.count)
    }
    bodySize = commonSize()
  }

  private mutating func reserve(_ source: [Line]) {
    let cellCount = source.reduce(0) { $0 + $1.cells.count }
    let wordCount = source.reduce(0) { $1.cells.reduce($0) { $0 + $1.words.count } }
    // Words of six letters and a blank, as those of prose and of call detail nearly are.
    let byteCount = wordCount * 7
    lines.reserveCapacity(source.count)
    cells.reserveCapacity(cellCount)
    words.reserveCapacity(wordCount)
    bytes.reserveCapacity(byteCount)
    key.reserveCapacity(byteCount)
  }

  private func commonSize() -> Float {
    var counts = [Int](repeating: 0, count: 100)
    for word in words { counts[min(max(Int(word.fontSize * 2), 0), 99)] += 1 }
    return Float(counts.indices.max { counts[$0] < counts[$1] } ?? 0) / 2
  }

  /// The stretches of a cell that leaders part: "Account number ........ 314 433".
  private mutating func addParts(of cell: Cell, line: Int) {
    guard cell.words.contains(where: { Leader.mayBe($0.text.utf8) }) else { return add(cell, line: line) }
    let leaders = Leader.words(cell.words)
    for part in cell.words.indices.split(whereSeparator: leaders.contains) {
      add(Cell(words: cell.words[part.startIndex..<part.endIndex]), line: line)
    }
  }

  private mutating func add(_ cell: Cell, line: Int) {
    let start = bytes.count
    let firstWord = words.count
    let firstSymbol = key.symbols.count
    var counts = CharacterCounts()
    for word in cell.words {
      if bytes.count > start { bytes.append(UInt8(ascii: " ")) }
      counts += add(word)
    }
    cells.append(
      IndexedCell(
        line: line, range: start..<bytes.count, words: firstWord..<words.count, box: cell.box,
        symbols: firstSymbol..<key.symbols.count, counts: counts,
        isSentence: cell.words.count > 4 && RowTokens.isSentence(bytes[start...])))
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func add(_ word: Word) -> CharacterCounts {
    let start = bytes.count
    let firstSymbol = key.symbols.count
    bytes.append(contentsOf: word.text.utf8)
    let text = word.text.utf8.span
    let counts = CharacterCounts(text)
    key.append(bytes: text, base: start)
    words.append(
      IndexedWord(
        start: start, end: bytes.count, box: word.box, fontSize: word.fontSize, isBold: word.isBold,
        symbols: firstSymbol..<key.symbols.count, kinds: RowWord(text, counts)))
    return counts
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func text(ofCell cell: Int) -> String { text(cells[cell].range) }

  /// The word of a cell that holds the byte, or the last one before it.
  func word(at byte: Int, inCell cell: Int) -> Int {
    let range = cells[cell].words
    return range.last { words[$0].start <= byte } ?? range.lowerBound
  }

  /// The box round the words that a stretch of a cell touches.
  func box(_ range: Range<Int>, inCell cell: Int) -> Box {
    let touched = cells[cell].words.drop { words[$0].end <= range.lowerBound }
      .prefix { words[$0].start < range.upperBound }
    guard let first = touched.first else { return cells[cell].box }
    return touched.dropFirst().reduce(words[first].box) { $0.union(words[$1].box) }
  }

  /// Where a box of this view is printed on the upright page.
  func pageBox(_ box: Box) -> Box {
    guard let view else { return closed?.printed(box) ?? box }
    return switch view.turn {
    case .half:
      Box(
        left: width - box.right, top: height - box.bottom, right: width - box.left, bottom: height - box.top)
    case .quarter:
      Box(left: box.top, top: width - box.right, right: box.bottom, bottom: width - box.left)
    case .threeQuarters:
      Box(left: height - box.bottom, top: box.left, right: height - box.top, bottom: box.right)
    }
  }
}
