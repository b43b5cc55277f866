internal import NumberingPlan
internal import PageText
internal import PostalAddress

/// Codes beside words that no rule knows as a label. Where no label of an account number stands on a bill, the likeliest of
/// them may be it, with great doubt: issuers call an account number what they like.
struct UnlabelledCodes {
  private var codes: [Code] = []

  private struct Code {
    var value: String
    var printed: String
    var evidence: Evidence
    /// What speaks for it where it stands, see ``CodeLabel``.
    var points: Int
  }

  /// Stated of the likeliest.
  static let confidence = 0.35

  /// Fewer points are said of most codes of a bill.
  private static let fewestPoints = 3

  private static let mostPages = 3

  /// - Parameter known: whether a label is one of another value.
  mutating func add(_ index: PageIndex, hits: HitTable, known: (LabelHit) -> Bool) {
    guard index.page <= Self.mostPages, index.view == nil else { return }
    let others = hits.hits.filter(known)
    for cell in index.cells.indices where index.cells[cell].digits >= 3 { add(cell, index, others) }
  }

  /// The code for which most speaks, the first among equals; nil where little speaks for any.
  func likeliest(scanLines: [ScanLine]) -> Reading<String>? {
    var best: (code: Code, points: Int)?
    for code in codes {
      var points = code.points
      if codes.contains(where: { $0.value == code.value && $0.evidence != code.evidence }) { points += 2 }
      if scanLines.contains(where: { $0.holds(code.value) }) { points += 2 }
      if points > best?.points ?? Self.fewestPoints - 1 { best = (code, points) }
    }
    return best.map {
      Reading(
        value: $0.code.value, printed: $0.code.printed, confidence: Self.confidence,
        evidence: [$0.code.evidence])
    }
  }

  /// Adds the first code of a cell: one that begins it, or that stands behind words.
  private mutating func add(_ cell: Int, _ index: PageIndex, _ others: [LabelHit]) {
    let range = index.cells[cell].range
    for word in index.cells[cell].words {
      let start = index.words[word].start
      guard let code = PrintedCode.match(index.bytes[start..<range.upperBound]) else { continue }
      let value = start..<start + code.length
      guard isCode(index.bytes[value]), !CodeLabel.isPlace("", code.value),
        let label = label(of: value, inCell: cell, index, others),
        label.namesAccount || !Self.isShort(code.value),
        index.cells[cell].isSentence || endsHere(index.bytes[value.upperBound..<range.upperBound])
      else { return }
      let points =
        label.points + (code.value.utf8.count >= 6 ? 1 : 0)
        + (index.page == 1 && index.cells[cell].box.top < index.height / 2 ? 1 : 0)
      codes.append(
        Code(
          value: code.value, printed: index.text(value),
          evidence: Evidence(
            page: index.page, box: index.pageBox(index.box(value, inCell: cell)), text: index.text(range),
            rule: "beside “\(label.text)”; no label of an account number was found"),
          points: points))
      return
    }
  }

  /// Nothing follows, or another statement.
  private func endsHere(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.contains(where: \.isLetterOrDigit) else { return true }
    let sign = rest.first { !$0.isBlank }
    return sign.map { $0.isOne(of: ",;/|.)") || $0 >= 0x80 } ?? true
  }

  /// A year, the last digits of a card, a room.
  private static func isShort(_ code: String) -> Bool {
    code.utf8.count <= 4 && code.utf8.allSatisfy(\.isDigit)
  }

  /// No amount, no telephone number and not the beginning of one: "616-570-" at a line's end.
  private func isCode(_ text: ArraySlice<UInt8>) -> Bool {
    !PrintedAmount.isAmount(text) && TelephoneNumberScanner().matches(in: text.span).isEmpty
      && BrokenNumber.start(in: text) == nil
  }

  /// The words before the code in its cell, else those to its left, over it or under it.
  private func label(of value: Range<Int>, inCell cell: Int, _ index: PageIndex, _ others: [LabelHit])
    -> CodeLabel?
  {
    let isKnown = { (range: Range<Int>, cell: Int) in
      others.contains { $0.cell == cell && $0.range.overlaps(range) }
    }
    let start = index.cells[cell].range.lowerBound
    if value.lowerBound > start {
      guard let words = CodeLabel.words(index.bytes[start..<value.lowerBound]), !isKnown(words, cell) else {
        return nil
      }
      let label = CodeLabel(index.text(words), before: index.text(value))
      return index.cells[cell].isSentence && label?.namesAccount != true ? nil : label
    }
    guard !index.cells[cell].isSentence else { return nil }
    let labels = LabelBeside(index: index).labels(of: value, inCell: cell)
    guard let label = labels.first(where: { !isKnown(index.cells[$0.cell].range, $0.cell) }) else {
      return nil
    }
    return CodeLabel(label.text, before: index.text(value))
  }
}
