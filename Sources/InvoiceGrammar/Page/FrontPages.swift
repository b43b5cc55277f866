package import PageText

/// The pages that tell whose bill it is: the first three and the last. They are read and laid out once, and kept.
package struct FrontPages {
  private let pages: [IndexedPage]
  /// Of all views.
  let indices: [PageIndex]

  /// The front pages of a document.
  package init(_ source: some TextSource) {
    let count = source.pageCount
    let numbers = (1...3).filter { $0 <= count } + (count > 3 ? [count] : [])
    pages = numbers.map { IndexedPage(source.page($0)) }
    indices = pages.flatMap(\.views)
  }

  /// nil for a page that is not kept.
  func page(_ number: Int) -> IndexedPage? { pages.first { $0.number == number } }

  /// Whether a text stands on one of the pages.
  func contains(_ text: String) -> Bool {
    var tree = LabelTree()
    guard tree.insert(text) != nil else { return false }
    return indices.contains { !LabelFinder(tree: tree).hits(in: $0).isEmpty }
  }

  /// Whether one of the pages speaks of money: a figure with cents, or a word for it where digits stand in boxes.
  var namesMoney: Bool {
    indices.contains { PrintedAmount.isNamed(in: $0.bytes) } || Lexicon.moneyWords.contains(where: contains)
  }

  /// Hosts of the web addresses that they bear, in the order they stand.
  package var webAddresses: [String] { WebAddresses(indices).hosts }

  /// What stands beside values that may be a field's, where no rule reads it.
  package func possibleValues(of field: Field, limit: Int) -> [PossibleValue] {
    PossibleValues(pages: indices).values(of: field, limit: limit)
  }
}
