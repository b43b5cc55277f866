internal import PageText

/// Where on a page a mark stands, which says how much it counts.
struct MarkPosition {
  let index: PageIndex
  let hit: LabelHit

  /// In running text, where somebody else may be spoken of: a sentence, or behind a small word ("to add Fios TV").
  var isInSentence: Bool {
    cell.isSentence || isBehindSmallWord
  }

  private var cell: PageIndex.IndexedCell { index.cells[hit.cell] }

  private var isBehindSmallWord: Bool {
    guard !hit.startsCell, hit.lead == nil else { return false }
    let before = index.bytes[cell.range.lowerBound..<min(hit.range.lowerBound, cell.range.upperBound)]
      .split(whereSeparator: \.isBlank)
    guard let word = before.last, before.count > 1, word.count > 1 else { return false }
    // "payable to Acme", "remit to Acme": the issuer all the same.
    return word.allSatisfy(\.isLowercase) && !Self.payees.contains { $0.utf8.elementsEqual(word) }
      && !index.bytes[hit.range].contains(UInt8(ascii: "."))
  }

  private static let payees = Lexicon.payeeWords

  /// The document's title: in the upper part of the first page, larger than the rest or at its top, with little beside it.
  var isTitle: Bool {
    guard index.page == 1, index.view == nil, cell.box.top < index.height * PagePart.upper, !isInSentence
    else {
      return false
    }
    let row = index.lines[cell.line]
    let text = index.bytes[cell.range]
    guard row.count <= 2, text.count <= 60, text.count(where: \.isBlank) < 8 else { return false }
    let isLarge = index.words[cell.words.lowerBound].fontSize > index.bodySize * 1.15
    guard hit.endsCell || hit.startsCell && isLarge else { return false }
    return isLarge || cell.box.top < index.height * PagePart.letterhead
      || index.words[cell.words.lowerBound].isBold
  }
}
