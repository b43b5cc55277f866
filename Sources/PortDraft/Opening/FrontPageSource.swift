import PageText

/// A document whose first pages are kept, so that telling what it is and reading it take them from the source once.
struct FrontPageSource: TextSource {
  private let source: any TextSource
  /// The first pages; fewer where the document has fewer.
  let front: [Page]

  /// Pages that tell a record from an invoice.
  private static let count = 2

  init(_ source: any TextSource) {
    self.source = source
    front = source.pageCount > 0 ? (1...min(Self.count, source.pageCount)).map(source.page) : []
  }

  var pageCount: Int { source.pageCount }
  var textLayer: TextLayer { source.textLayer }
  var showsInk: Bool { source.showsInk }

  func page(_ number: Int) -> Page {
    front.indices.contains(number - 1) ? front[number - 1] : source.page(number)
  }
}
