internal import PageText

/// What telling a record from a bill makes of a document's first pages; reading the record goes on from it where there are
/// no other pages.
struct RecordOpening {
  let text: RecordText
  let pageCount: Int
  let lines: [RecordLine]
  /// The answer of a program that the lines are, nil where they are none.
  var markup: MarkupText?

  /// - Parameter pages: their numbers are given anew.
  init(_ pages: [Page]) {
    pageCount = pages.count
    var pages = pages
    for index in pages.indices { pages[index].number = index + 1 }
    text = RecordText(Document(pages: pages, textLayer: .embedded))
    lines = text.unframedLines
  }
}
