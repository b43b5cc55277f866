import PageText
import Testing

/// What is read of print that looks like other print.
@Suite struct PrintedTextTests {
  @Test(arguments: [
    // Dashes inside codes are hyphens; between words they are not.
    ("45801\u{2013}1234", "45801-1234"), ("555\u{2012}0100", "555-0100"), ("B1W\u{2013}M", "B1W-M"),
    ("Mon\u{2013}Fri", "Mon\u{2013}Fri"), ("\u{2013}\u{2013}1", "\u{2013}\u{2013}1"),
    ("5\u{2013}", "5\u{2013}"), ("May \u{2013} June", "May \u{2013} June"),
    // Full-width signs.
    ("Account\u{FF03} 5\u{FF1A}", "Account# 5:"),
  ])
  func text(_ printed: String, _ read: String) {
    let lines = PlainTextSource(Array(printed.utf8)).page(1).lines
    #expect(lines.map(\.text) == read.split(separator: "|").map(String.init))
  }

  /// Words two blanks apart make one cell where words of the page hardly ever stand nearer.
  @Test(arguments: [(" ", 20), ("  ", 20), ("    ", 60)])
  func cells(blank: String, count: Int) {
    let row = Array(repeating: "word", count: 5).joined(separator: blank)
    let text = Array(repeating: row + String(repeating: " ", count: 8) + "end", count: 10).joined(
      separator: "\n")
    let lines = PlainTextSource(Array(text.utf8)).page(1).lines
    #expect(lines.reduce(0) { $0 + $1.cells.count } == count)
  }
}
