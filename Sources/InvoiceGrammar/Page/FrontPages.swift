package import PageText

/// The pages that tell whose bill it is: the first three and the last. They are read once and kept.
package struct FrontPages {
  private let pages: [(number: Int, page: Page)]
  let indices: [PageIndex]

  package init(_ source: some TextSource) {
    let count = source.pageCount
    let numbers = (1...3).filter { $0 <= count } + (count > 3 ? [count] : [])
    pages = numbers.map { ($0, source.page($0)) }
    indices = pages.map(\.page).filter { $0.condition != .garbage }.flatMap { page in
      [PageIndex(page: page)] + page.turnedViews.map { PageIndex(page: page, view: $0) }
    }
  }

  var all: [Page] { pages.map(\.page) }

  func page(_ number: Int) -> Page? { pages.first { $0.number == number }?.page }

  /// Whether a text stands on one of the pages.
  func contains(_ text: String) -> Bool {
    var tree = LabelTree()
    guard tree.insert(text) != nil else { return false }
    return indices.contains { !LabelFinder(tree: tree).hits(in: $0).isEmpty }
  }

  /// Hosts of the web addresses that they bear, in the order they stand.
  package var webAddresses: [String] { WebAddresses(indices).hosts }

  /// What stands beside values that may be a field's, where no rule reads it.
  package func possibleValues(of field: Field, limit: Int) -> [PossibleValue] {
    PossibleValues(pages: indices).values(of: field, limit: limit)
  }
}
