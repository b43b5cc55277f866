import PageText
import Testing

/// Pages set wide read as those set solid; others stay as they are.
@Suite struct ClosedLinesTests {
  private static let block = [
    "Acme Tile LLC", "12 Vine St", "Lima, OH 45801", "", "Bill date May 5", "Line 1", "Line 2", "Line 3",
    "Line 4",
  ]

  /// Lines of words on a grid; a plain text as a whole is closed before it is laid out.
  private static func page(_ lines: [String], linesApart: Int) -> [Line] {
    var words: [Word] = []
    var row = 0
    for line in lines {
      for part in line.split(separator: "\n", omittingEmptySubsequences: false) {
        let top = Double(row) * 12
        if !part.isEmpty {
          let box = Box(left: 0, top: top, right: 6 * Double(part.count), bottom: top + 12)
          words.append(Word(text: String(part), box: box, fontSize: 10))
        }
        row += 1
      }
      row += linesApart - 1
    }
    return LineLayout(words: words).lines()
  }

  @Test(arguments: [2, 3]) func linesSetWideAreClosed(linesApart: Int) throws {
    let wide = Self.page(Self.block, linesApart: linesApart)
    let closed = try #require(ClosedLines(wide))
    let solid = Self.page(Self.block, linesApart: 1)
    #expect(closed.lines.map(\.text) == solid.map(\.text))
    // Their pitch is that of lines set solid, but for a twentieth of a line.
    for (one, other) in zip(closed.lines, solid) {
      #expect(abs(one.box.middle - other.box.middle * 1.05) < 6)
      #expect(one.box.height == other.box.height)
    }
  }

  @Test func boxesAreWhereTheyWerePrinted() throws {
    let wide = Self.page(Self.block, linesApart: 2)
    let closed = try #require(ClosedLines(wide))
    for (line, printed) in zip(closed.lines, wide) {
      #expect(abs(closed.printed(line.box).top - printed.box.top) < 0.001)
      #expect(abs(closed.printed(line.box).bottom - printed.box.bottom) < 0.001)
    }
    let block = closed.printed(closed.lines[0].box.union(closed.lines[2].box))
    #expect(abs(block.bottom - wide[2].box.bottom) < 0.001)
  }

  @Test(arguments: [
    // Set solid.
    (block, 1),
    // Blocks of two lines are near enough to tell from the space between blocks.
    (["a\nb", "c\nd", "e\nf", "g\nh", "i\nj", "k\nl"], 2),
    // Too few lines to tell.
    (["a", "b", "c"], 2),
  ])
  func otherPagesStay(lines: [String], linesApart: Int) {
    #expect(ClosedLines(Self.page(lines, linesApart: linesApart)) == nil)
  }
}
