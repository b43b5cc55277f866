internal import NumberingPlan
internal import PageText

/// The issuer's own telephone number, under its name and address at the top of the first page.
extension NumberFinder {
  /// A toll-free number behind a mere "Phone", in a block of lines that begins with the issuer's name, web or street
  /// address.
  func isInLetterhead(_ placed: Placed, _ segment: RowSegment) -> Bool {
    guard placed.match.number.isTollFree, index.page == 1, index.view == nil, !segment.hasAmount else {
      return false
    }
    let cell = index.cells[placed.cell]
    guard cell.box.top < index.height * PagePart.upper, cell.range.upperBound - placed.range.upperBound < 3,
      Self.isPhoneWord(index.bytes[cell.range.lowerBound..<placed.range.lowerBound])
    else { return false }
    return isUnderIssuer(placed.cell)
  }

  private static let phoneWords = Lexicon.phoneWords

  private static func isPhoneWord(_ text: ArraySlice<UInt8>) -> Bool {
    let letters = text.filter(\.isLetter).map(\.lowercased)
    return phoneWords.contains { $0.utf8.elementsEqual(letters) }
  }

  private func isUnderIssuer(_ cell: Int) -> Bool {
    var box = index.cells[cell].box
    var line = index.cells[cell].line
    for _ in 0..<5 {
      guard let above = index.cell(above: box, line: line, within: .nextLine),
        index.cells[above].box.sharesLeftEdge(with: box)
      else { return false }
      if isAboutIssuer(above) { return true }
      if hits.hits(inCell: above).contains(where: { numberRule($0, where: { _ in true }) != nil }) {
        return false
      }
      box = index.cells[above].box
      line = index.cells[above].line
    }
    return false
  }

  private func isAboutIssuer(_ cell: Int) -> Bool {
    let text = index.bytes[index.cells[cell].range]
    if PostalCodeEnd.ends(text) || RowTokens.hasWebAddress(text) { return true }
    let word = index.words[index.cells[cell].words.lowerBound]
    if word.fontSize > index.bodySize * 1.2 { return true }
    let key = LabelKey(index.text(ofCell: cell)).symbols
    return (rules.issuerNames + rules.issuerTexts).contains { name in
      let name = LabelKey(name).symbols
      return name.count >= 3 && (key.contains(name) || key.count >= 3 && name.starts(with: key))
    }
  }
}
