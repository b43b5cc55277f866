import PageText
import Testing

struct PlainTextTests {
  private func lines(_ bytes: [UInt8]) -> [[String]] {
    Document(plainText: bytes).pages.flatMap { $0.lines.map { $0.cells.map(\.text) } }
  }

  @Test(arguments: [
    ("ACCOUNT  314 433", [["ACCOUNT", "314 433"]]),
    ("one\r\ntwo\rthree\n\nfour", [["one"], ["two"], ["three"], ["four"]]),
    ("a\tb", [["a", "b"]]),
    // A tab ends a cell, however narrow; the gap of a place line does not, however wide.
    ("Bill date\tNov 3", [["Bill date", "Nov 3"]]),
    ("Bend, OR  97703", [["Bend, OR 97703"]]), ("Bend OR\t97703-1234", [["Bend OR 97703-1234"]]),
    ("Toronto ON  M5V 2T6", [["Toronto ON M5V 2T6"]]), ("Bend  OR   977031234", [["Bend OR 977031234"]]),
    ("Bend          OR   97703", [["Bend", "OR", "97703"]]), ("TX   75001", [["TX", "75001"]]),
    ("Route OR   12", [["Route OR", "12"]]), ("Bend, OR            97703", [["Bend, OR", "97703"]]),
    // Leaders without blanks.
    ("Amount due.....$12.50", [["Amount due ..... $12.50"]]), ("to be...", [["to be..."]]),
    ("to\u{7}ne \u{1B}[31mred", [["tone \u{FFFD}[31mred"]]),
    ("of\u{FB01}ce 555\u{AD}0100\u{A0}x", [["office 555-0100 x"]]),
    ("\u{FEFF}mark\u{200B}ed", [["marked"]]),
    ("Cafe\u{301}", [["Cafe\u{301}"]]),
    ("", []),
    (" \n\t\n", []),
  ])
  func utf8(text: String, expected: [[String]]) {
    #expect(lines(Array(text.utf8)) == expected)
  }

  @Test(
    arguments: [
      [0x43, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0x31],
      [0xFF, 0xFE, 0x43, 0, 0x61, 0, 0x66, 0, 0xE9, 0, 0x20, 0, 0x13, 0x20, 0x20, 0, 0x31, 0],
      [0xFE, 0xFF, 0, 0x43, 0, 0x61, 0, 0x66, 0, 0xE9, 0, 0x20, 0x20, 0x13, 0, 0x20, 0, 0x31],
      [0x43, 0, 0x61, 0, 0x66, 0, 0xE9, 0, 0x20, 0, 0x13, 0x20, 0x20, 0, 0x31, 0],
    ] as [[UInt8]])
  func otherCodings(bytes: [UInt8]) {
    #expect(lines(bytes) == [["Café – 1"]])
  }

  @Test func charactersAreSixByTwelvePoints() throws {
    let page = Document(plainText: Array("x\n\n  word".utf8)).pages[0]
    let word = try #require(page.lines.last?.words.first)
    #expect(word.box == Box(left: 12, top: 24, right: 36, bottom: 36))
  }

  /// What stands behind as many single tabs in lines that follow each other is one column; tabs in a row are set by eye.
  @Test(arguments: [
    ("a\tb\nlonger word\tc", [16, 16]), ("a\tb\n\nlonger word\tc", [8, 16]),
    ("\tb\nlonger word\tc", [16, 16]),
    ("a\t\tb\nlonger word\tc", [16, 16]), ("a\t\t\tb\nlonger word\tc", [24, 16]),
    ("a   b\nlonger word\tc", [4, 16]),
  ])
  func columnsOfTabs(text: String, columns: [Double]) {
    let page = Document(plainText: Array(text.utf8)).pages[0]
    #expect(page.lines.compactMap { $0.words.last.map { $0.box.left / 6 } } == columns)
  }

  /// A text set with blank lines all through stands as if it were set solid; one with some blank lines stays.
  @Test(arguments: [
    ("a\n\nb\n\nc\n\n\n\nd\n\ne\n\nf", [0, 1, 2, 4, 5, 6]),
    ("a\n\n\nb\n\n\nc\n\n\nd\n\n\ne\n\n\nf", [0, 1, 2, 3, 4, 5]),
    ("a\nb\n\nc\n\nd\n\ne\n\nf", [0, 1, 3, 5, 7, 9]), ("a\n\nb\n\nc", [0, 2, 4]),
  ])
  func lineSpacing(text: String, rows: [Double]) {
    let page = Document(plainText: Array(text.utf8)).pages[0]
    #expect(page.lines.map { $0.box.top / 12 } == rows)
  }

  @Test(arguments: [
    ("> one\n> two\n> > three", [["one"], ["two"], ["three"]]),
    ("> one\ntwo\nthree\nfour", [["> one"], ["two"], ["three"], ["four"]]),
    ("a > b\nc > d\ne > f", [["a > b"], ["c > d"], ["e > f"]]),
  ])
  func quotedMail(text: String, expected: [[String]]) {
    #expect(lines(Array(text.utf8)) == expected)
  }

  @Test(arguments: [("a\u{0C}b", 2), ("a\u{0C}b\u{0C}", 2), ("a\u{0C}\u{0C}b", 3), ("", 1)])
  func formFeedsPartPages(text: String, count: Int) {
    let document = Document(plainText: Array(text.utf8))
    #expect(document.pageCount == count)
    #expect(document.pages.map(\.number) == Array(1...count))
    #expect(document.textLayer == .plainText)
  }

  /// What is held at a time is bounded, and nothing is lost or said twice where a page ends.
  @Test(arguments: [
    String(repeating: "ab ", count: 30_000), String(repeating: "x", count: 400_000),
    String(repeating: "one two three\r\n", count: 5000), String(repeating: "a\t", count: 20_000),
    String(repeating: "a\u{0C}", count: 12_000),
  ])
  func pagesAreBounded(text: String) {
    let source = PlainTextSource(Array(text.utf8))
    let pages = (1...source.pageCount).map(source.page)
    let words = pages.map { $0.lines.flatMap(\.words) }
    #expect(words.map(\.count).max() ?? 0 <= 8000)
    #expect(words.joined().map(\.text).joined() == text.filter { !$0.isWhitespace })
    #expect(source.pageCount < 6000)
  }

  @Test func aPageThatIsNotThereIsEmpty() {
    let source = PlainTextSource(Array("a".utf8))
    #expect([0, 2, -1, .max].allSatisfy { source.page($0).lines.isEmpty })
  }

  @Test(arguments: [[0x43, 0x61, 0x66, 0xC3], [0x41, 0xE2, 0x82]] as [[UInt8]])
  func cutScalarsLeaveTheRestAlone(bytes: [UInt8]) {
    #expect(lines(Array("é ".utf8) + bytes)[0][0].hasPrefix("é"))
  }

  @Test func noiseIsSafe() {
    var noise: [UInt8] = []
    var state: UInt32 = 1
    for _ in 0..<1_000_000 {
      state = state &* 1_664_525 &+ 1_013_904_223
      noise.append(UInt8(truncatingIfNeeded: state >> 24))
    }
    #expect(!Document(plainText: noise).pages.isEmpty)
    let long = Document(plainText: [UInt8](repeating: UInt8(ascii: "x"), count: 300_000))
    #expect(long.pages.flatMap(\.lines).count == 150)
    #expect(!Document(plainText: [UInt8](repeating: UInt8(ascii: "\t"), count: 300_000)).pages.isEmpty)
  }
}
