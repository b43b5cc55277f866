/// Blocks of a document placed on pages.
struct PaperLayout {
  private let canvas: PDFCanvas
  private let size: PageSize
  /// Marks of each page, the last one still being filled.
  private(set) var pages: [[Mark]] = [[]]
  /// The lower edge of what stands on the page.
  private var y: Double

  /// Three quarters of an inch, which every printer leaves.
  private static let margin = 54.0
  /// Room for the footer.
  private static let bottom = 66.0
  private static let body = TextStyle(size: 10)
  private static let label = TextStyle(size: 10, isBold: true)
  private static let small = TextStyle(size: 8)

  /// Something drawn on a page.
  enum Mark {
    case text(String, TextStyle, x: Double, baseline: Double)
    case line(left: Double, right: Double, y: Double)

    func draw(on canvas: PDFCanvas) {
      switch self {
      case .text(let text, let style, let x, let baseline):
        canvas.draw(text, style, x: x, baseline: baseline)
      case .line(let left, let right, let y): canvas.line(fromX: left, toX: right, y: y)
      }
    }
  }

  init(canvas: PDFCanvas, size: PageSize) {
    self.canvas = canvas
    self.size = size
    y = Self.margin
  }

  private var left: Double { Self.margin }
  private var width: Double { size.width - 2 * Self.margin }

  mutating func add(_ block: Paper.Block) {
    switch block {
    case .title(let text): write(text, TextStyle(size: 16, isBold: true), after: 8)
    case .heading(let text):
      makeRoom(48)
      y += 8
      write(text, TextStyle(size: 11.5, isBold: true), after: 3)
    case .paragraph(let text): write(text, Self.body, after: 5)
    case .fields(let fields): for field in fields { add(field) }
    case .columns(let texts): add(columns: texts)
    case .blanks(let labels): add(blanks: labels)
    case .newPage: startPage()
    }
  }

  func footer(_ text: String) -> Mark {
    let width = canvas.width(of: text, Self.small)
    return .text(text, Self.small, x: (size.width - width) / 2, baseline: size.height - 36)
  }

  private mutating func write(_ text: String, _ style: TextStyle, after gap: Double) {
    for line in canvas.lines(of: text, style, width: width) { place(line, style, x: left) }
    y += gap
  }

  /// A line of text below what stands there.
  private mutating func place(_ line: String, _ style: TextStyle, x: Double) {
    makeRoom(style.size * 1.35)
    y += style.size * 1.35
    pages[pages.count - 1].append(.text(line, style, x: x, baseline: y - style.size * 0.3))
  }

  private mutating func add(_ field: Paper.Field) {
    let column = 170.0
    let labels = canvas.lines(of: field.label, Self.label, width: column - 8)
    let values = canvas.lines(of: field.value, Self.body, width: width - column)
    for index in 0..<max(labels.count, values.count) {
      makeRoom(Self.body.size * 1.35)
      let top = y
      if index < labels.count { place(labels[index], Self.label, x: left) }
      y = top
      if index < values.count { place(values[index], Self.body, x: left + column) }
      y = top + Self.body.size * 1.35
    }
    y += 2
  }

  /// Read from left to right, then down.
  private mutating func add(columns texts: [String]) {
    let widest = texts.reduce(40) { max($0, canvas.width(of: $1, Self.body)) }
    let count = max(1, Int(width / (widest + 18)))
    for row in stride(from: 0, to: texts.count, by: count) {
      makeRoom(Self.body.size * 1.35)
      let top = y
      for (column, text) in texts[row..<min(row + count, texts.count)].enumerated() {
        y = top
        place(text, Self.body, x: left + Double(column) * width / Double(count))
      }
    }
    y += 5
  }

  private mutating func add(blanks labels: [String]) {
    makeRoom(44)
    y += 30
    let gap = 18.0
    let each = (width - gap * Double(labels.count - 1)) / Double(max(labels.count, 1))
    let top = y
    for (index, label) in labels.enumerated() {
      let x = left + Double(index) * (each + gap)
      pages[pages.count - 1].append(.line(left: x, right: x + each, y: top))
      y = top
      place(label, Self.small, x: x)
    }
    y += 3
  }

  private mutating func makeRoom(_ height: Double) {
    if y + height > size.height - Self.bottom { startPage() }
  }

  private mutating func startPage() {
    guard pages.last?.isEmpty == false else { return }
    pages.append([])
    y = Self.margin
  }
}
