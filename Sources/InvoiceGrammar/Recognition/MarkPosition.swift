internal import PageText

/// Where on a page a mark stands, which says how much it counts.
struct MarkPosition {
  let index: PageIndex
  let hit: LabelHit

  /// How much the place says that the document is the marked carrier's own.
  enum Prominence: Comparable {
    /// Behind words that name whose service is sold on: "a reseller of Acme".
    case resold
    /// In running text, where somebody else may be spoken of: a sentence, or behind a small word ("to add Fios TV").
    case sentence
    case plain
    /// The letterhead, or who is to be paid.
    case issuer
  }

  var prominence: Prominence {
    if isResold { return .resold }
    if isLetterhead || isPayee { return .issuer }
    return isInSentence ? .sentence : .plain
  }

  private var isInSentence: Bool { cell.isSentence || isBehindSmallWord }

  /// Alone in its cell, or as the parent of the firm named before it, at the top of the first page.
  private var isLetterhead: Bool {
    guard index.page == 1, index.view == nil, cell.box.top < index.height * PagePart.letterhead else {
      return false
    }
    if hit.startsCell, hit.lead == nil, hit.endsCell { return true }
    let behind = index.bytes[min(hit.range.upperBound, cell.range.upperBound)..<cell.range.upperBound]
    guard !hit.startsCell, let word = wordsBefore.last else { return false }
    return Self.companies.contains(Self.key(behind)) && Self.articles.contains(Self.key(word))
  }

  /// "Payable to Acme", "Remit to: Acme", with nothing behind it.
  private var isPayee: Bool {
    guard hit.endsCell, !hit.startsCell else { return false }
    let before = wordsBefore
    return before.last.map(Self.key) == Self.to
      && before.dropLast().contains { Self.payments.contains(Self.key($0)) }
  }

  /// Behind "reseller of" or "powered by": another company's service.
  private var isResold: Bool {
    guard !hit.startsCell, hit.lead == nil else { return false }
    let before = Self.key(textBefore)
    return Self.resale.contains { before.contains($0) }
  }

  private var textBefore: ArraySlice<UInt8> {
    index.bytes[
      cell.range.lowerBound..<min(max(hit.range.lowerBound, cell.range.lowerBound), cell.range.upperBound)]
  }

  private var wordsBefore: [ArraySlice<UInt8>] { textBefore.split(whereSeparator: \.isBlank) }

  private var cell: PageIndex.IndexedCell { index.cells[hit.cell] }

  private var isBehindSmallWord: Bool {
    guard !hit.startsCell, hit.lead == nil else { return false }
    let before = wordsBefore
    guard let word = before.last, before.count > 1, word.count > 1 else { return false }
    // "payable to Acme", "remit to Acme": the issuer all the same.
    return word.allSatisfy(\.isLowercase) && !Self.payees.contains { $0.utf8.elementsEqual(word) }
      && !index.bytes[hit.range].contains(UInt8(ascii: "."))
  }

  private static let payees = Lexicon.payeeWords
  private static let companies = Lexicon.issuerCompanyWords.map { LabelKey($0).symbols }
  private static let articles = Lexicon.issuerArticles.map { LabelKey($0).symbols }
  private static let payments = Lexicon.paymentWords.map { LabelKey($0).symbols }
  private static let resale = Lexicon.resaleWords.map { LabelKey($0).symbols }
  private static let to = LabelKey("to").symbols

  /// Words in any case and with punctuation about them.
  private static func key(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var key = LabelKey()
    key.append(bytes: text.span, base: 0)
    return key.symbols
  }

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
