import PageText
import Testing

/// Lines and cells out of words by geometry alone.
struct LineLayoutTests {
  private static func word(_ text: String, _ left: Double, _ top: Double, size: Double = 10) -> Word {
    let box = Box(left: left, top: top, right: left + 0.5 * size * Double(text.count), bottom: top + size)
    return Word(text: text, box: box, fontSize: Float(size))
  }

  @Test(
    arguments: [
      // Three blanks between cells, two after a sentence.
      (
        [
          word("Issue", 0, 0), word("date", 28, 0), word("Apr", 51, 0), word("Page", 74, 0), word("2", 97, 0),
        ],
        [["Issue date Apr", "Page 2"]]
      ),
      (
        [word("Thanks.", 0, 0), word("Dial", 41, 0), word("611", 64, 0), word("now", 82, 0)],
        [["Thanks. Dial 611 now"]]
      ),
      // Prose that is set to both margins: the same wide gap everywhere.
      (
        [
          word("a", 0, 0), word("b", 16, 0), word("c", 32, 0), word("d", 48, 0), word("e", 64, 0),
          word("f", 80, 0),
        ],
        [["a b c d e f"]]
      ),
      // A word that its program cut by a gap no blank has; where all gaps are as narrow they are blanks.
      (
        [
          word("PINE", 0, 0), word("HILL", 22.5, 0), word("TRAVEL", 45, 0), word("MA", 77.5, 0),
          word("RT", 88.7, 0),
        ],
        [["PINE HILL TRAVEL MART"]]
      ),
      ([word("a", 0, 0), word("b", 6.2, 0), word("c", 12.4, 0)], [["a b c"]]),
      // Columns in any order of the source.
      ([word("right", 300, 1), word("below", 0, 12), word("left", 0, 0)], [["left", "right"], ["below"]]),
      // Rows that collide although their baselines are near.
      ([word("upper", 0, 0), word("lower", 10, 2.5)], [["upper"], ["lower"]]),
      // Raised cents and marks.
      ([word("$12", 0, 0, size: 20), word("99", 31, 0, size: 9)], [["$12 99"]]),
      ([word("Carrier", 0, 4), word("SM", 36, 2.5, size: 5), word("on", 80, 4)], [["Carrier SM", "on"]]),
      // The same word drawn twice.
      ([word("BILL", 0, 0), word("BILL", 0.4, 0.2)], [["BILL"]]),
      // The same word beside itself.
      ([word("BILL", 0, 0), word("BILL", 24, 0)], [["BILL BILL"]]),
      ([], []),
    ] as [([Word], [[String]])])
  func linesAndCells(words: [Word], expected: [[String]]) {
    #expect(LineLayout(words: words).lines().map { $0.cells.map(\.text) } == expected)
  }

  @Test func noiseKeepsEveryWordAndEnds() {
    var state: UInt32 = 7
    func random(_ limit: Double) -> Double {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Double(state >> 8) / Double(1 << 24) * limit
    }
    let words = (0..<5000).map { index in
      Self.word("w\(index)", random(600), random(60), size: 1 + random(20))
    }
    let lines = LineLayout(words: words).lines()
    #expect(lines.reduce(0) { $0 + $1.words.count } == words.count)
  }

  @Test func boxesThatAreNoNumbersAreSafe() {
    let box = Box(left: .nan, top: .infinity, right: -.infinity, bottom: 1e300)
    let words = [Word(text: "odd", box: box), Self.word("even", 0, 0), Word(text: "odd", box: box)]
    let page = Page(number: 1, width: .nan, height: 1, lines: LineLayout(words: words).lines())
    #expect(PageDump.text(of: page, boxes: true).contains("even"))
    #expect(PageDump.text(of: page, boxes: false).contains("even"))
  }
}
