import PageText

/// A page whose print can be changed: rows of words with their boxes.
struct PrintedPage: Sendable, Equatable {
  var width: Double
  var height: Double
  var rows: [PrintedRow]
  /// Text on its side stays as it is.
  var turnedViews: [TurnedView]
  var condition: Page.Condition

  init(width: Double, height: Double, rows: [PrintedRow]) {
    self.width = width
    self.height = height
    self.rows = rows
    turnedViews = []
    condition = rows.isEmpty ? .noText : .text
  }

  init(_ page: Page) {
    width = page.width
    height = page.height
    rows = page.lines.map { PrintedRow(words: $0.words) }
    turnedViews = page.turnedViews
    condition = page.condition
  }

  static func == (one: PrintedPage, other: PrintedPage) -> Bool {
    one.rows == other.rows && one.width == other.width && one.height == other.height
  }

  /// The page laid out anew: which words make a line or a cell shows by their boxes alone.
  func page(_ number: Int) -> Page {
    Page(
      number: number, width: width, height: height,
      lines: LineLayout(words: rows.flatMap(\.words)).lines(), turnedViews: turnedViews, condition: condition)
  }

  /// Changes every row.
  mutating func changeRows(_ change: (inout PrintedRow) -> Void) {
    for index in rows.indices { change(&rows[index]) }
    rows.removeAll { $0.words.isEmpty }
  }

  /// Moves the rows that stand lower than some height further down, and makes the page so much longer.
  mutating func moveDown(below top: Double, by length: Double) {
    for index in rows.indices where rows[index].top > top { rows[index].moveDown(by: length) }
    height += length
  }

  /// Changes the place of every word.
  mutating func place(_ change: (inout Box) -> Void) {
    for row in rows.indices {
      for word in rows[row].words.indices { change(&rows[row].words[word].box) }
    }
  }

  /// Puts a line of print where there is room for it: at some place, in the print of the page's own words.
  mutating func print(_ text: String, left: Double, top: Double, scale: Double = 1) {
    guard let model = rows.lazy.flatMap(\.words).first(where: { $0.text.count > 2 }) else { return }
    var word = model
    word.fontSize *= Float(scale)
    word.tabs = 0
    let width = model.box.width / Double(model.text.count) * scale
    word.box = Box(left: left, top: top, right: left + width, bottom: top + model.box.height * scale)
    word.text = "x"
    var row = PrintedRow(words: [word])
    row.replace(0..<1, with: text)
    rows.append(row)
  }

  /// Height of most rows, in points.
  var rowHeight: Double {
    let heights = rows.map { $0.bottom - $0.top }.sorted()
    return heights.isEmpty ? 12 : max(heights[heights.count / 2], 4)
  }
}
