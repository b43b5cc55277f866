internal import PageText

/// A page laid out for matching: upright, and once more for each turned view of it.
struct IndexedPage {
  /// Counted from 1.
  let number: Int
  let condition: Page.Condition
  /// The upright view first; none where the page's text is garbage.
  let views: [PageIndex]

  init(_ page: Page) {
    number = page.number
    condition = page.condition
    views =
      page.condition == .garbage
      ? [] : [PageIndex(page: page)] + page.turnedViews.map { PageIndex(page: page, view: $0) }
  }
}
