import PageText
import Testing

@testable import InvoiceGrammar

/// Pages that were copied twice say what they say once.
@Suite struct RepeatedPageTests {
  private static let page = String(repeating: "Local service of the line and its fees  25.50\n", count: 8)

  @Test(arguments: [
    (page, page, true), (page, page + "Tax  1.00\n", false), ("Page 1\n", "Page 1\n", false),
  ])
  func holds(_ first: String, _ second: String, isRepeated: Bool) {
    var pages = RepeatedPages()
    let found = [first, second].map { text in
      pages.holds(IndexedPage(Document(plainText: Array(text.utf8)).pages[0]))
    }
    #expect(found == [false, isRepeated])
  }
}
