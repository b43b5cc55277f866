internal import PageText

/// The name in the largest letters at the top of the first page: the issuer's, where no grammar knows it.
struct IssuerGuess {
  var reading: Reading<String>?

  /// - Parameter customers: keys of names that stand over the customer's addresses.
  init(_ index: PageIndex?, besides customers: [[UInt8]] = []) {
    guard let index else { return }
    let top = index.cells.indices.filter { index.cells[$0].box.top < index.height * PagePart.letterhead }
    let named = top.filter { cell in
      let text = index.text(ofCell: cell)
      return text.letterCount >= 4 && Self.hasOnlyStoreNumber(text)
        && PrintedName.classify(text) == .legal(text)
        && !Self.titles.contains(text.lowercased()) && !customers.contains(LabelKey(text).symbols)
    }
    guard let largest = named.map({ size(index, $0) }).max() else { return }
    let large = named.filter { size(index, $0) >= largest * Self.alike }
    // A letter prints its sender and its addressee in letters of one size.
    guard let best = large.first(where: { IssuerText.isProvider(index.text(ofCell: $0)) }) ?? large.first
    else { return }
    let text = index.text(ofCell: best)
    reading = Reading(
      value: text, printed: text, confidence: 0.4,
      evidence: [
        Evidence(
          page: index.page, box: index.pageBox(index.cells[best].box), text: text,
          rule: "largest name at the top of the first page")
      ])
  }

  /// A letter's height, as a share of the largest, that is as large.
  private static let alike = 0.97

  /// "CORNER PHONES #14".
  private static func hasOnlyStoreNumber(_ text: String) -> Bool {
    text.prefix { $0 != "#" }.utf8.allSatisfy { !$0.isDigit }
  }

  private func size(_ index: PageIndex, _ cell: Int) -> Double {
    Double(index.words[index.cells[cell].words.lowerBound].fontSize) + (index.cells[cell].box.height * 0.01)
  }

  private static let titles: Set<String> = Set(Lexicon.documentTitles)
}
