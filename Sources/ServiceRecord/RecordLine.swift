internal import InvoiceGrammar
internal import NumberingPlan
internal import PageText

/// A printed line of a record, measured in columns of characters as the terminals printed it.
struct RecordLine {
  /// Counted from 1.
  var page: Int
  /// Counted from 0 over the whole document.
  var number: Int
  /// Runs of words parted by wide gaps or tabs.
  var cells: [RecordCell] {
    didSet { text = Self.text(of: cells) }
  }
  var box: Box
  /// The cells joined by two blanks.
  private(set) var text: String

  init(page: Int, number: Int, cells: [RecordCell], box: Box) {
    self.page = page
    self.number = number
    self.cells = cells
    self.box = box
    text = Self.text(of: cells)
  }

  private static func text(of cells: [RecordCell]) -> String {
    cells.count == 1 ? cells[0].text : cells.map(\.text).joined(separator: "  ")
  }

  /// The column where it begins.
  var indent: Int { cells.first?.column ?? 0 }
  /// The column behind its last character.
  var end: Int { cells.last?.end ?? 0 }
  /// The first words up to a wide gap.
  var head: String { cells.first?.text ?? "" }

  /// The line with other words in its place.
  func saying(_ text: String) -> RecordLine {
    var line = self
    line.cells = [RecordCell(text: text, column: indent, end: indent + text.count, tabs: 0)]
    return line
  }

  /// The stretch of the line that holds a value's letters and digits, whatever signs part them; a number's country code
  /// may be left out.
  func printedForm(of value: String) -> String? {
    let wanted = Array((value.hasPrefix("+1") ? String(value.dropFirst(2)) : value).utf8.filter(Self.isSign))
    let bytes = Array(text.utf8)
    guard wanted.count > 2 else { return nil }
    for start in bytes.indices
    where bytes[start] == wanted[0] && (start == 0 || !Self.isSign(bytes[start - 1])) {
      var end = start
      var count = 0
      while end < bytes.count, count < wanted.count, !Self.isSign(bytes[end]) || bytes[end] == wanted[count] {
        if Self.isSign(bytes[end]) { count += 1 }
        end += 1
      }
      if count == wanted.count, end == bytes.count || !Self.isSign(bytes[end]) {
        return String(decoding: bytes[start..<end], as: UTF8.self)
      }
    }
    return nil
  }

  /// Letters, digits and bytes of letters beyond ASCII.
  private static func isSign(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  /// Where a value that stands on the line comes from.
  func evidence(_ rule: String) -> Evidence {
    Evidence(page: page, box: box, text: text, rule: rule)
  }
}

/// A run of words of a record's line.
struct RecordCell {
  var text: String
  /// Counted from 0.
  var column: Int
  /// Behind the last character.
  var end: Int
  /// How many tabs stand before it.
  var tabs: Int
}

/// All lines of a record, in order.
struct RecordText {
  private(set) var lines: [RecordLine] = []
  private(set) var unreadablePages: [(number: Int, condition: Page.Condition)] = []

  /// Lines that are read; a record of a large account has some thousands.
  static let mostLines = 60_000

  init(_ source: any TextSource) {
    guard source.pageCount > 0 else { return }
    for number in 1...source.pageCount {
      let page = source.page(number)
      let isReadable =
        page.condition == .text || (page.condition == .garbage && Self.isListOfNumbers(page))
      if !isReadable { unreadablePages.append((number, page.condition)) }
      guard isReadable else { continue }
      append(page)
      if lines.count >= Self.mostLines { break }
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
    for line in page.lines where lines.count < Self.mostLines {
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
