internal import NumberingPlan
internal import PageText
internal import PostalAddress

/// All lines of a record, in order.
struct RecordText {
  private(set) var lines: [RecordLine] = []
  private(set) var unreadablePages: [(number: Int, condition: Page.Condition)] = []

  /// Whether lines were left out because there are too many.
  private(set) var isCut = false

  /// Lines that are read; a record of a large account has some thousands.
  static let mostLines = 30_000

  init(_ source: any TextSource) {
    guard source.pageCount > 0 else { return }
    for number in 1...source.pageCount {
      let page = source.page(number)
      let isReadable =
        page.condition == .text || (page.condition == .garbage && Self.isListOfNumbers(page))
      if !isReadable { unreadablePages.append((number, page.condition)) }
      guard isReadable else { continue }
      append(page)
      if isCut { break }
    }
  }

  /// Whether most lines hold a telephone number: a page of the same few words over and over is taken for garbage by its
  /// letters, and is none.
  private static func isListOfNumbers(_ page: Page) -> Bool {
    let scanner = TelephoneNumberScanner()
    let holding = page.lines.count { !scanner.matches(in: $0.text).isEmpty }
    return holding >= 5 && holding * 2 > page.lines.count
  }

  private mutating func append(_ page: Page) {
    let width = Self.characterWidth(of: page)
    for line in page.lines {
      guard lines.count < Self.mostLines else {
        isCut = true
        return
      }
      let cells = line.cells.flatMap { Self.cells(of: $0, characterWidth: width) }
      guard !cells.isEmpty else { continue }
      lines.append(RecordLine(page: page.number, number: lines.count, cells: cells, box: line.box))
    }
  }

  private static func cells(of cell: Cell, characterWidth: Double) -> [RecordCell] {
    var cells: [RecordCell] = []
    var words: [Word] = []
    func close() {
      guard let first = words.first, let last = words.last else { return }
      cells.append(
        RecordCell(
          text: words.map(\.text).joined(separator: " "),
          column: column(first.box.left, characterWidth),
          end: column(last.box.right, characterWidth), tabs: Int(first.tabs)))
      words.removeAll(keepingCapacity: true)
    }
    for word in cell.words {
      if word.tabs > 0 { close() }
      words.append(word)
    }
    close()
    return cells
  }

  /// The lines without what only parts their fields: boxes, and the commas or bars of an export.
  var unframedLines: [RecordLine] { DelimitedExport.parted(BoxedRecord.unboxed(lines)) }

  private static func column(_ x: Double, _ characterWidth: Double) -> Int {
    let column = (x / characterWidth).rounded()
    return column.isFinite ? Int(min(max(column, 0), 100_000)) : 0
  }

  /// The width of a character in points: the median over the page's words.
  private static func characterWidth(of page: Page) -> Double {
    var widths: [Double] = []
    for line in page.lines {
      for cell in line.cells {
        for word in cell.words where word.text.utf8.count > 2 && widths.count < 4000 {
          let width = word.box.width / Double(word.text.count)
          if width > 0.1, width.isFinite { widths.append(width) }
        }
      }
    }
    guard !widths.isEmpty else { return 6 }
    widths.sort()
    return widths[widths.count / 2]
  }
}
