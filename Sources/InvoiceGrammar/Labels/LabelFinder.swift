internal import PageText

/// Finds labels on a page in spite of case, spacing, letter-spacing, lost blanks and a line break inside.
struct LabelFinder {
  let tree: LabelTree

  /// The hits in reading order; of overlapping ones the longest.
  func hits(in index: PageIndex) -> [LabelHit] {
    var hits: [LabelHit] = []
    // By cell: whether it is the second line of a label above.
    var continued = [Bool](repeating: false, count: index.cells.count)
    // Symbols at a cell's start that belong to a label begun in the cell before.
    var consumed = 0
    for cell in index.cells.indices {
      defer { consumed = hits.last.map { $0.cell == cell + 1 ? consumedSymbols($0, index) : 0 } ?? 0 }
      // The middle of a label over several cells.
      if let last = hits.last, last.lead != nil, cell < last.cell { continue }
      if continued[cell] { continue }
      find(in: cell, past: consumed, index: index, into: &hits, continued: &continued)
    }
    return hits
  }

  private func consumedSymbols(_ hit: LabelHit, _ index: PageIndex) -> Int {
    var key = LabelKey()
    key.append(bytes: index.bytes.span.extracting(hit.range), base: 0)
    return key.symbols.count
  }

  private func find(
    in cell: Int, past consumed: Int, index: PageIndex, into hits: inout [LabelHit],
    continued: inout [Bool]
  ) {
    let symbols = index.cells[cell].symbols
    var start = symbols.lowerBound + consumed
    while start < symbols.upperBound {
      guard mayStart(start, index, cell), let match = longest(from: start, index, cell) else {
        start += 1
        continue
      }
      if start == symbols.lowerBound, match.reachesEnd, isClose(cell, index),
        let hit = continuation(of: match.node, beside: cell, from: start, index: index)
      {
        hits.append(hit)
        return
      }
      if start == symbols.lowerBound, match.reachesEnd,
        let below = continuation(of: match.node, cell: cell, index: index),
        match.phrase == nil || !areRows(cell, below.cell, index)
      {
        hits.append(hit(match.phrase ?? below.phrase, cell, start..<symbols.upperBound, index, below))
        continued[below.cell] = true
        return
      }
      if match.reachesEnd,
        let hit = continuation(of: match.node, beside: cell, from: start, index: index)
      {
        hits.append(hit)
        return
      }
      guard let phrase = match.phrase else {
        start += 1
        continue
      }
      hits.append(hit(phrase, cell, start..<match.end, index, nil))
      start = match.end
    }
  }

  private struct Match {
    var phrase: Int?
    /// Symbol after the phrase.
    var end = 0
    /// The last node of the walk and whether the whole cell was walked.
    var node = 0
    var reachesEnd = false
  }

  private func longest(from start: Int, _ index: PageIndex, _ cell: Int) -> Match? {
    let end = index.cells[cell].symbols.upperBound
    var match = Match()
    var position = start
    var node = 0
    while position < end, let next = tree.step(node, index.key.symbols[position]) {
      node = next
      position += 1
      if let phrase = tree.phrase(at: node), mayEnd(position, index, cell) {
        match.phrase = phrase
        match.end = position
      }
    }
    match.node = node
    match.reachesEnd = position == end
    return match.phrase != nil || match.reachesEnd ? match : nil
  }

  struct Continuation {
    var phrase: Int
    var cell: Int
  }

  func hit(
    _ phrase: Int, _ cell: Int, _ symbols: Range<Int>, _ index: PageIndex,
    _ continuation: Continuation?
  ) -> LabelHit {
    let indexed = index.cells[cell]
    var end = Int(index.key.offsets[symbols.upperBound - 1]) + 1
    // The rest of an accented letter.
    while end < indexed.range.upperBound, index.bytes[end] & 0xC0 == 0x80 { end += 1 }
    let range = Int(index.key.offsets[symbols.lowerBound])..<min(end, indexed.range.upperBound)
    var box = index.box(range, inCell: cell)
    var line = indexed.line
    if let continuation {
      box = box.union(index.cells[continuation.cell].box)
      line = index.cells[continuation.cell].line
    }
    return LabelHit(
      phrase: continuation?.phrase ?? phrase, cell: cell, range: range, box: box, line: line,
      startsCell: symbols.lowerBound == indexed.symbols.lowerBound
        || isOrdinal(index.bytes[indexed.range.lowerBound..<range.lowerBound]),
      endsCell: !withoutRemark(index.bytes[range.upperBound..<indexed.range.upperBound])
        .contains(where: \.isLetterOrDigit),
      continuation: continuation?.cell)
  }

  /// "(if different from box 6)" behind a label is no value: words in parentheses at the cell's end.
  private func withoutRemark(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.count > 8, text.last == UInt8(ascii: ")"), let start = text.firstIndex(of: UInt8(ascii: "(")),
      case let remark = text[start...],
      remark.count(where: \.isLetter) >= 6, remark.count(where: \.isDigit) < 3
    else { return text }
    return text[..<start]
  }

  /// `8. `: the ordinal of a form's box.
  private func isOrdinal(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.prefix(6).drop(while: \.isDigit)
    return text.count < 6 && (1...2).contains(text.count - rest.count) && rest.count <= 2
      && rest.first?.isOne(of: ".)") == true
  }

  private static let underscore = UInt8(ascii: "_")

  /// A label starts with a word or, where extraction lost the blanks, with a capital or a digit after something else.
  private func mayStart(_ symbol: Int, _ index: PageIndex, _ cell: Int) -> Bool {
    let offset = Int(index.key.offsets[symbol])
    guard offset > index.cells[cell].range.lowerBound else { return true }
    let before = index.bytes[offset - 1]
    let first = index.bytes[offset]
    guard before.isLetterOrDigit || before >= 0x80 else {
      // "parent_account_number" is one word.
      return before != Self.underscore || offset < 2 || !index.bytes[offset - 2].isLetterOrDigit
    }
    return first.isUppercase ? !before.isUppercase : first.isDigit != before.isDigit
  }

  /// A label ends with a word, or before a capital or a digit that was glued to it.
  ///
  /// - Parameter end: behind the label's last symbol.
  func mayEnd(_ end: Int, _ index: PageIndex, _ cell: Int) -> Bool {
    let offset = Int(index.key.offsets[end - 1])
    let length = end - index.cells[cell].symbols.lowerBound
    let last = index.bytes[offset]
    guard offset + 1 < index.bytes.count, last < 0x80 else { return true }
    let after = index.bytes[offset + 1]
    // "AC-55519" is one word.
    if length < 4, after == UInt8(ascii: "-"), offset + 2 < index.bytes.count,
      index.bytes[offset + 2].isLetterOrDigit
    {
      return false
    }
    if after == Self.underscore, offset + 2 < index.bytes.count, index.bytes[offset + 2].isLetter {
      return false
    }
    guard after.isLetterOrDigit || after >= 0xC3 else { return true }
    // "AC7c8a" is no "A/C" with a value glued to it.
    guard length >= 5 else { return false }
    return after.isUppercase ? !last.isUppercase : after.isDigit != last.isDigit
  }
}
