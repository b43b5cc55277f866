extension Document {
  /// Plain text as a document: every character takes 6 x 12 points, so that columns of characters become geometry and
  /// grammars work as on a PDF. Form feeds part pages.
  public init(plainText bytes: [UInt8]) {
    var layout = PlainTextLayout()
    PlainTextEncoding.decode(bytes) { layout.append($0) }
    self.init(pages: layout.finish(), textLayer: .plainText)
  }
}

/// Scalars of a plain text set on a grid of characters.
struct PlainTextLayout {
  static let characterWidth = 6.0
  static let lineHeight = 12.0
  /// Columns between tab stops.
  static let tabStops = 8
  /// What stands right of this column is broken into a line of its own, so that boxes stay near.
  static let widestLine = 2000
  /// Lines of a page that no form feed ends.
  static let linesOnPage = 1000

  private var pages: [Page] = []
  private var words: [Word] = []
  private var row = 0
  private var widest = 0
  private var column = 0
  private var tabs: UInt8 = 0
  private var word: [UInt8] = []
  private var wordColumn = 0
  private var followsReturn = false

  mutating func append(_ scalar: Unicode.Scalar) {
    defer { followsReturn = scalar == "\r" }
    switch scalar {
    case "\n": if !followsReturn { endLine() }
    case "\r", "\u{85}", "\u{2028}", "\u{2029}": endLine()
    case "\u{0C}": endPage()
    case "\t":
      endWord()
      tabs = min(tabs, .max - 1) + 1
      column = (column / Self.tabStops + 1) * Self.tabStops
    default: appendCharacter(scalar)
    }
  }

  private mutating func appendCharacter(_ scalar: Unicode.Scalar) {
    switch PrintedScalar(scalar) {
    case .nothing: return
    case .blank:
      endWord()
      column += 1
    case .ascii(let text):
      beginCharacter()
      text.withUTF8Buffer { word.append(contentsOf: $0) }
    case .itself:
      if scalar.properties.canonicalCombiningClass == .notReordered { beginCharacter() }
      word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func beginCharacter() {
    if column >= Self.widestLine { endLine() }
    if word.isEmpty { wordColumn = column }
    column += 1
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let top = Double(row) * Self.lineHeight
    let box = Box(
      left: Double(wordColumn) * Self.characterWidth, top: top,
      right: Double(max(column, wordColumn + 1)) * Self.characterWidth,
      bottom: top + Self.lineHeight)
    words.append(Word(text: String(decoding: word, as: UTF8.self), box: box, fontSize: 10))
    words[words.count - 1].tabs = tabs
    tabs = 0
    word.removeAll(keepingCapacity: true)
  }

  private mutating func endLine() {
    endWord()
    widest = max(widest, min(column, Self.widestLine))
    column = 0
    tabs = 0
    row += 1
    if row >= Self.linesOnPage { endPage() }
  }

  private mutating func endPage() {
    endWord()
    widest = max(widest, min(column, Self.widestLine))
    pages.append(
      Page(
        number: pages.count + 1, width: Double(max(widest, 80)) * Self.characterWidth,
        height: Double(max(row + 1, 66)) * Self.lineHeight,
        lines: LineLayout(words: words).lines(), condition: words.isEmpty ? .noText : .text))
    words.removeAll(keepingCapacity: true)
    row = 0
    widest = 0
    column = 0
    tabs = 0
  }

  /// The pages; a form feed at the end begins none.
  mutating func finish() -> [Page] {
    if !words.isEmpty || !word.isEmpty || pages.isEmpty { endPage() }
    return pages
  }
}
