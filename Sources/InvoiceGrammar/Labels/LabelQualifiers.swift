internal import PageText

/// The word before a label that makes it another's.
extension FieldMatcher {
  /// "Previous invoice date": the word before, in its cell or in the one to the left or above, makes the label another's.
  func isQualified(_ hit: LabelHit) -> Bool {
    let cell = index.cells[hit.lead ?? hit.cell]
    let before: Int? =
      hit.startsCell
      ? (hit.lead ?? hit.cell) > index.lines[cell.line].lowerBound && isWordApart(hit)
        ? index.cells[(hit.lead ?? hit.cell) - 1].words.last : nil
      : cell.words.last { index.words[$0].end <= hit.range.lowerBound }
    guard let before else { return false }
    let first =
      hit.startsCell ? index.cells[(hit.lead ?? hit.cell) - 1].words.lowerBound : cell.words.lowerBound
    // Small capitals and spaced letters cut a word: "P REVIOUS BILL DATE".
    var symbols: [UInt8] = []
    for word in (max(first, before - 11)...before).reversed() {
      var key = LabelKey()
      key.append(bytes: index.bytes.span.extracting(index.words[word].start..<index.words[word].end), base: 0)
      symbols = key.symbols + symbols
      if rules.qualifiers.contains(symbols) { return true }
      if symbols.count > 12 { break }
    }
    return false
  }

  /// The cell to the left is one word, a blank or two away.
  private func isWordApart(_ hit: LabelHit) -> Bool {
    let cell = hit.lead ?? hit.cell
    let left = index.cells[cell - 1]
    // A heading of its own: "Parent" over "account" beside "Billing" over "Date".
    if hits.isLabelled(cell - 1) { return false }
    return (left.words.count == 1 || left.words.count == 2 && isOneLetter(left.words.lowerBound))
      && left.box.reaches(rightTo: index.cells[cell].box, within: .nextCell)
  }

  private func isOneLetter(_ word: Int) -> Bool { index.words[word].end - index.words[word].start == 1 }
}
