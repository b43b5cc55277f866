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
      var cells: [RecordCell] = []
      cells.reserveCapacity(line.cells.count)
      for cell in line.cells { Self.append(cell, characterWidth: width, to: &cells) }
      guard !cells.isEmpty else { continue }
      lines.append(RecordLine(page: page.number, number: lines.count, cells: cells, box: line.box))
    }
  }

  private static func append(_ cell: Cell, characterWidth: Double, to cells: inout [RecordCell]) {
    var start = cell.words.startIndex
    for index in cell.words.indices where index > start && cell.words[index].tabs > 0 {
      cells.append(Self.cell(of: cell.words[start..<index], characterWidth))
      start = index
    }
    if start < cell.words.endIndex { cells.append(Self.cell(of: cell.words[start...], characterWidth)) }
  }

  /// - Precondition: `words` is not empty.
  private static func cell(of words: ArraySlice<Word>, _ characterWidth: Double) -> RecordCell {
    let (first, last) = (words[words.startIndex], words[words.endIndex - 1])
    // `C U S T O M E R`: letters set apart are one word.
    let isSpaced =
      words.count > 2
      && words.allSatisfy { $0.text.utf8.count == 1 && $0.text.first?.isPrintedLetter == true }
    var text = first.text
    for word in words.dropFirst() {
      if !isSpaced { text += " " }
      text += word.text
    }
    return RecordCell(
      text: text, column: column(first.box.left, characterWidth), end: column(last.box.right, characterWidth),
      tabs: Int(first.tabs))
  }

  /// The lines without what only parts their fields: boxes, and the commas or bars of an export.
  var unframedLines: [RecordLine] {
    SectionColumns.parted(DelimitedExport.parted(BoxedRecord.unboxed(lines)))
  }

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
