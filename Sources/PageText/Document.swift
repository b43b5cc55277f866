/// A document whose pages are all in memory.
public struct Document: TextSource, Sendable {
  public var pages: [Page]
  public var textLayer: TextLayer

  public init(pages: [Page], textLayer: TextLayer) {
    self.pages = pages
    self.textLayer = textLayer
  }

  public var pageCount: Int { pages.count }

  /// A page that is not there comes as a page without text.
  public func page(_ number: Int) -> Page {
    guard number >= 1, number <= pages.count else {
      return Page(number: number, width: 612, height: 792, lines: [], condition: .noText)
    }
    return pages[number - 1]
  }
}
