/// The glyphs of a page, line by line as its source gives them, becoming a `Page`.
///
/// Every line's direction shows by the way its glyphs' boxes run: leftward text is upside down, upward and downward text
/// stands on its side. Each direction is laid out by itself, in the coordinates in which it reads upright.
package struct GlyphPage {
  /// Text under this size in points is not what a customer sees.
  static let smallestSize = 2.0
  /// Of a page in square points, for each character that is printed on it: half of what one takes in type of 4 points, which
  /// nobody prints smaller, since text may be drawn twice. A sheet of letter paper has room for 121,000, and dense pages of
  /// calls have 10,000.
  static let areaOfCharacter = 4.0
  /// Twice what a sheet of letter paper has room for; what is larger is no sheet that a bill is printed on.
  static let mostCharacters = 250_000

  /// Whether so many characters can't be print: laid out they would take minutes.
  package static func isOverfull(characters: Int, width: Double, height: Double) -> Bool {
    let area = max(width, 0) * max(height, 0)
    return Double(characters) > min(max(area / areaOfCharacter, 10_000), Double(mostCharacters))
  }

  let width: Double
  let height: Double
  private var line: [Glyph] = []
  private var segmentation = WordSegmentation()
  private var words: [Word] = []
  private var turnedWords: [TurnedView.Turn: [Word]] = [:]
  private var plausibility = TextPlausibility()

  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
    line.reserveCapacity(256)
    words.reserveCapacity(256)
  }

  /// Adds a glyph to the line being gathered; what no customer sees is left out.
  package mutating func append(_ glyph: Glyph) {
    if isOnPage(glyph), isLegible(glyph), line.last.map(glyph.isDoubled) != true {
      line.append(glyph)
    } else {
      plausibility.count(glyph.scalar)
    }
  }

  /// Counts a scalar that draws nothing, a sign of fonts without a Unicode map.
  package mutating func countUnprintable(_ scalar: Unicode.Scalar) {
    plausibility.count(scalar)
  }

  private func isOnPage(_ glyph: Glyph) -> Bool {
    let (x, y) = ((glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2)
    return x >= 0 && y >= 0 && x <= width && y <= height
  }

  private func isLegible(_ glyph: Glyph) -> Bool {
    glyph.fontSize >= Self.smallestSize || glyph.width >= Self.smallestSize
      || glyph.height * 0.8 >= Self.smallestSize
  }

  /// Ends the line being gathered.
  package mutating func endLine() {
    defer { line.removeAll(keepingCapacity: true) }
    guard !line.isEmpty else { return }
    plausibility.count(line)
    if let turn = turn() {
      let upright = line.map { turned($0, turn) }
      segmentation.split(upright, into: &turnedWords[turn, default: []])
    } else {
      segmentation.split(line, into: &words)
    }
  }

  /// How far the page must be turned for the gathered line to read upright; nil where it does already.
  private func turn() -> TurnedView.Turn? {
    var (right, down) = (0.0, 0.0)
    for index in line.indices.dropFirst() where !line[index].followsSpace {
      let (glyph, next) = (line[index - 1], line[index])
      let rightward = (next.left + next.right - glyph.left - glyph.right) / 2
      let downward = (next.top + next.bottom - glyph.top - glyph.bottom) / 2
      // A jump joins runs of text that merely stand side by side.
      guard max(abs(rightward), abs(downward)) < 2 * glyph.fontSize else { continue }
      right += rightward
      down += downward
    }
    // Right-to-left scripts come in reading order too, upright though they run leftward.
    if abs(down) > abs(right) { return down < 0 ? .quarter : .threeQuarters }
    return right < 0 && !line.contains(where: \.isRightToLeft) ? .half : nil
  }

  private func turned(_ glyph: Glyph, _ turn: TurnedView.Turn) -> Glyph {
    Glyph(
      scalar: glyph.scalar, box: turn.turned(glyph.box, pageWidth: width, pageHeight: height),
      fontSize: glyph.fontSize, isBold: glyph.isBold, followsSpace: glyph.followsSpace)
  }

  /// A page of call detail repeats a few codes a hundred times: its letters are unlike a language's, its words are words.
  private var isGarbage: Bool {
    plausibility.isUnprintable
      || plausibility.isUnlikeLanguage
        && !TextPlausibility.holdsPlainWords(words + turnedWords.values.joined())
  }

  /// The page laid out; call once, after the last line.
  package mutating func page(number: Int) -> Page {
    endLine()
    let views = turnedWords.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { TurnedView(turn: $0.key, lines: LineLayout(words: $0.value).lines()) }
    let isEmpty = words.isEmpty && views.isEmpty
    return Page(
      number: number, width: width, height: height, lines: LineLayout(words: words).lines(),
      turnedViews: views,
      condition: isGarbage ? .garbage : isEmpty ? .noText : .text)
  }
}

extension Glyph {
  /// Hebrew, Arabic and their neighbours.
  var isRightToLeft: Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
