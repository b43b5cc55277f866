/// A document whose pages are all in memory.
public struct Document: TextSource, Sendable {
  public var pages: [Page]
  public var textLayer: TextLayer

  public init(pages: [Page], textLayer: TextLayer) {
    self.pages = pages
    self.textLayer = textLayer
  }

  public var pageCount: Int { pages.count }

  public func page(_ number: Int) -> Page { pages[number - 1] }
}
