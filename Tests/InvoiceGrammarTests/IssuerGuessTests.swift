import PageText
import Testing

@testable import InvoiceGrammar

/// The issuer that nobody knows, and the block under its name.
@Suite struct IssuerGuessTests {
  @Test(
    arguments: [
      (
        "Frenchman Bay Telephone Company\n\nAugust 24, 2026\n\nCopper Kettle Bakery\n12 Oak St",
        "Frenchman Bay Telephone Company"
      ),
      (
        "Copper Kettle Bakery\n12 Oak St\n\nFrenchman Bay Telephone Company",
        "Frenchman Bay Telephone Company"
      ),
      (
        "Charter Oak Tower Associates LP\n\nOrchard Park Bakery\n12 Oak St", "Charter Oak Tower Associates LP"
      ),
      ("August 24, 2026", nil),
    ])
  func ofAlikeNames(_ text: String, _ issuer: String?) {
    #expect(IssuerGuess(PageIndex(plainText: text)).reading?.value == issuer)
  }

  /// Lines 14 points apart, the date and what stands over it 24: each paragraph is a block of its own.
  @Test(
    arguments: [(24.0, ["Orchard Park Bakery"]), (14.0, ["Charter Oak Tower", "Orchard Park Bakery"])]
      as [(Double, [String])])
  func aWideGapPartsBlocks(_ gap: Double, _ names: [String]) throws {
    let texts = ["Charter Oak Tower", "Orchard Park Bakery", "12 Oak St", "Springfield, IL 62704"]
    var top = 100.0
    let lines = texts.enumerated().map { position, text in
      defer { top += position == 0 ? gap : 14 }
      var left = 90.0
      let words = text.split(separator: " ").map { word in
        let width = Double(word.count) * 6
        defer { left += width + 3 }
        return Word(
          text: String(word), box: Box(left: left, top: top, right: left + width, bottom: top + 13),
          fontSize: 12)
      }
      return Line(cells: [Cell(words: words[...])])
    }
    let index = PageIndex(page: Page(number: 1, width: 612, height: 792, lines: lines))
    let rules = RuleBook(
      carrier: nil, families: [], generic: Grammar(id: RuleBook.genericID, name: ""),
      isPresent: { _ in false })
    let finder = PrintedBlockFinder(
      index: index, hits: HitTable([], cellCount: index.cells.count), lexicon: LabelLexicon(rules),
      rules: rules)
    #expect(finder.blocks().first?.names.map(\.text) == names)
  }
}
