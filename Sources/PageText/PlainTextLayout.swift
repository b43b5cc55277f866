/// Scalars of one page of a plain text set on a grid of characters.
struct PlainTextLayout {
  static let characterWidth = 6.0
  static let lineHeight = 12.0
  /// Columns between tab stops.
  static let tabStops = 8
  /// What stands right of this column is broken into a line of its own, so that boxes stay near.
  static let widestLine = 2000
  /// Lines of a page that no form feed ends.
  static let linesOnPage = 1000
  /// A page ends with the line that reaches so many words, or so many characters: pages are what is held at a time.
  static let wordsOnPage = 6000
  static let charactersOnPage = 1 << 17

  /// Whether the page goes on behind a scalar.
  enum Outcome {
    case goesOn
    case endsPage
    /// The scalar is the next page's first.
    case endsPageBefore
  }

  private let keepsWords: Bool
  /// Whether a form feed ends the page; else it ends a line.
  private let endsAtFormFeed: Bool
  private var words: [Word] = []
  private var wordCount = 0
  private var characterCount = 0
  private var row = 0
  private var widest = 0
  private var column = 0
  private var tabs: UInt8 = 0
  private var word: [UInt8] = []
  private var wordColumn = 0

  /// - Parameter keepsWords: false for finding only where pages end.
  init(keepsWords: Bool, endsAtFormFeed: Bool) {
    self.keepsWords = keepsWords
    self.endsAtFormFeed = endsAtFormFeed
  }

  /// Whether nothing was printed yet.
  var isEmpty: Bool { wordCount == 0 && word.isEmpty }

  private var isFull: Bool {
    row >= Self.linesOnPage || wordCount >= Self.wordsOnPage
      || characterCount >= Self.charactersOnPage
  }

  mutating func append(_ scalar: Unicode.Scalar) -> Outcome {
    // Most of a text, told without Unicode's tables.
    if scalar.value > 0x20, scalar.value < 0x7F {
      guard beginCharacter() else { return .endsPageBefore }
      word.append(UInt8(truncatingIfNeeded: scalar.value))
      return .goesOn
    }
    switch scalar {
    case "\u{0C}" where endsAtFormFeed: return .endsPage
    case "\n", "\r", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
      endLine()
      return isFull ? .endsPage : .goesOn
    case " ":
      endWord()
      column += 1
    case "\t":
      endWord()
      tabs = min(tabs, .max - 1) + 1
      column = min(column / Self.tabStops + 1, Self.widestLine) * Self.tabStops
    default: return appendCharacter(scalar)
    }
    return .goesOn
  }

  private mutating func appendCharacter(_ scalar: Unicode.Scalar) -> Outcome {
    switch PrintedScalar(scalar) {
    case .nothing: return .goesOn
    case .blank:
      endWord()
      column += 1
      return .goesOn
    case .ascii(let text):
      guard beginCharacter() else { return .endsPageBefore }
      text.withUTF8Buffer { word.append(contentsOf: $0) }
    case .unreadable: return appendCharacter(PrintedScalar.replacement)
    case .itself:
      if scalar.value < 0x300 || scalar.properties.canonicalCombiningClass == .notReordered {
        guard beginCharacter() else { return .endsPageBefore }
      }
      word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return .goesOn
  }

  /// - Returns: false where the page is full before it.
  private mutating func beginCharacter() -> Bool {
    if column >= Self.widestLine {
      endLine()
      if isFull { return false }
    }
    if word.isEmpty { wordColumn = column }
    column += 1
    characterCount += 1
    return true
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if word.count > Self.fewestLeaders, let leaders = leaders() { return keepParts(leaders) }
    keepWord()
  }

  /// Dots in a row that are no word's.
  private static let fewestLeaders = 4

  /// The first long run of dots or underscores, "Amount due......$12.50", that is not the whole word.
  private func leaders() -> Range<Int>? {
    var start = 0
    for index in word.indices {
      let isLeader = word[index] == UInt8(ascii: ".") || word[index] == UInt8(ascii: "_")
      if isLeader, index + 1 < word.count, word[index + 1] == word[index] { continue }
      if isLeader, index + 1 - start >= Self.fewestLeaders, index + 1 - start < word.count {
        return start..<(index + 1)
      }
      start = index + 1
    }
    return nil
  }

  /// What stands before leaders, they, and what stands behind, as words of their own.
  private mutating func keepParts(_ leaders: Range<Int>) {
    let (whole, first, end) = (word, wordColumn, column)
    for part in [0..<leaders.lowerBound, leaders, leaders.upperBound..<whole.count] where !part.isEmpty {
      // Behind the leaders columns are counted from the end: characters may take several bytes.
      let isLast = part.upperBound == whole.count
      word = Array(whole[part])
      wordColumn =
        isLast && part != leaders
        ? end - String(decoding: word, as: UTF8.self).count : first + part.lowerBound
      column = isLast ? end : wordColumn + word.count
      endWord()
    }
  }

  private mutating func keepWord() {
    wordCount += 1
    if keepsWords {
      DigitDash.makePlain(&word)
      let top = Double(row) * Self.lineHeight
      let box = Box(
        left: Double(wordColumn) * Self.characterWidth, top: top,
        right: Double(max(column, wordColumn + 1)) * Self.characterWidth,
        bottom: top + Self.lineHeight)
      words.append(Word(text: String(decoding: word, as: UTF8.self), box: box, fontSize: 10))
      words[words.count - 1].tabs = tabs
    }
    tabs = 0
    word.removeAll(keepingCapacity: true)
  }

  private mutating func endLine() {
    endWord()
    widest = max(widest, min(column, Self.widestLine))
    column = 0
    tabs = 0
    row += 1
  }

  /// The page of what was appended.
  mutating func page(_ number: Int) -> Page {
    endWord()
    widest = max(widest, min(column, Self.widestLine))
    let words = ElasticTabs(words).words
    let right = words.lazy.map(\.box.right).max() ?? 0
    return Page(
      number: number, width: max(Double(max(widest, 80)) * Self.characterWidth, right),
      height: Double(max(row + 1, 66)) * Self.lineHeight,
      lines: LineLayout(words: LineSpacing(QuotedText(words).unquoted).solid).lines(),
      condition: words.isEmpty ? .noText : .text)
  }
}
