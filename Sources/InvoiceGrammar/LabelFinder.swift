internal import PageText

/// Finds labels on a page in spite of case, spacing, letter-spacing, lost blanks and a line break inside.
struct LabelFinder {
  let tree: LabelTree

  /// The hits in reading order; of overlapping ones the longest.
  func hits(in index: PageIndex) -> [LabelHit] {
    var hits: [LabelHit] = []
    var key = LabelKey()
    var continued: Set<Int> = []
    // Symbols at a cell's start that belong to a label begun in the cell before.
    var consumed = 0
    for cell in index.cells.indices {
      defer { consumed = hits.last.map { $0.cell == cell + 1 ? consumedSymbols($0, index) : 0 } ?? 0 }
      // The middle of a label over several cells.
      if let last = hits.last, last.lead != nil, cell < last.cell { continue }
      if continued.contains(cell) { continue }
      key.removeAll()
      key.append(cell: cell, of: index)
      find(in: cell, from: consumed, key: key, index: index, into: &hits, continued: &continued)
    }
    return hits
  }

  private func consumedSymbols(_ hit: LabelHit, _ index: PageIndex) -> Int {
    var key = LabelKey()
    key.append(bytes: index.bytes[hit.range], base: 0)
    return key.symbols.count
  }

  private func find(
    in cell: Int, from first: Int, key: LabelKey, index: PageIndex, into hits: inout [LabelHit],
    continued: inout Set<Int>
  ) {
    let symbols = key.symbols
    let range = index.cells[cell].range
    var start = first
    while start < symbols.count {
      guard mayStart(start, key, index, range), let match = longest(from: start, key, index, range) else {
        start += 1
        continue
      }
      if start == 0, match.reachesEnd, isClose(cell, index),
        let hit = continuation(of: match.node, beside: cell, from: start, key: key, index: index)
      {
        hits.append(hit)
        return
      }
      if start == 0, match.reachesEnd, let below = continuation(of: match.node, cell: cell, index: index) {
        hits.append(hit(match.phrase ?? below.phrase, cell, start..<symbols.count, key, index, below))
        continued.insert(below.cell)
        return
      }
      if match.reachesEnd,
        let hit = continuation(of: match.node, beside: cell, from: start, key: key, index: index)
      {
        hits.append(hit)
        return
      }
      guard let phrase = match.phrase else {
        start += 1
        continue
      }
      hits.append(hit(phrase, cell, start..<match.end, key, index, nil))
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

  private func longest(
    from start: Int, _ key: LabelKey, _ index: PageIndex, _ range: Range<Int>
  ) -> Match? {
    var match = Match()
    var position = start
    var node = 0
    while position < key.symbols.count, let next = tree.step(node, key.symbols[position]) {
      node = next
      position += 1
      if let phrase = tree.phrase(at: node), mayEnd(position, key, index) {
        match.phrase = phrase
        match.end = position
      }
    }
    match.node = node
    match.reachesEnd = position == key.symbols.count
    return match.phrase != nil || match.reachesEnd ? match : nil
  }

  private struct Continuation {
    var phrase: Int
    var cell: Int
  }

  /// The rest of a label whose first line fills its cell.
  private func continuation(of node: Int, cell: Int, index: PageIndex) -> Continuation? {
    let box = index.cells[cell].box
    guard !isFollowedClosely(cell, index),
      let below = index.cell(below: box, line: index.cells[cell].line, reach: box.height * 1.1),
      !isFollowedClosely(below, index)
    else { return nil }
    let other = index.cells[below].box
    let isAligned =
      abs(other.left - box.left) < 4 || abs((other.left + other.right - box.left - box.right) / 2) < 6
    guard isAligned else { return nil }
    var key = LabelKey()
    key.append(cell: below, of: index)
    var walk = node
    for symbol in key.symbols {
      guard let next = tree.step(walk, symbol) else { return nil }
      walk = next
    }
    guard !key.symbols.isEmpty, let phrase = tree.phrase(at: walk) else { return nil }
    return Continuation(phrase: phrase, cell: below)
  }

  /// "Customer   Account" over "Contact   number": the words go on to the right, not in the line below.
  private func isFollowedClosely(_ cell: Int, _ index: PageIndex) -> Bool {
    guard let next = index.next(after: cell), index.bytes[index.cells[next].range.lowerBound].isLetter else {
      return false
    }
    return index.cells[next].box.left - index.cells[cell].box.right < max(index.cells[cell].box.height, 6)
  }

  /// A label that goes on in the next cell, a blank or two further: "BILLING   NUMBER" in spaced capitals.
  private func continuation(
    of node: Int, beside cell: Int, from start: Int, key: LabelKey, index: PageIndex
  ) -> LabelHit? {
    var walk = node
    var last = cell
    var longest: LabelHit?
    while let next = index.next(after: last), next - cell <= 3, isNear(next, after: last, index),
      !isSecondLine(next, after: cell, index), !areTwoHeads(last, next, index)
    {
      var nextKey = LabelKey()
      nextKey.append(cell: next, of: index)
      let (best, end) = longestPart(from: walk, nextKey, index)
      if let best {
        var hit = hit(best.phrase, next, 0..<best.end, nextKey, index, nil)
        let lead = Int(key.offsets[start])..<index.cells[cell].range.upperBound
        hit.box = hit.box.union(index.box(lead, inCell: cell))
        hit.startsCell = start == 0
        hit.lead = cell
        longest = hit
      }
      guard let end, !nextKey.symbols.isEmpty else { break }
      walk = end
      last = next
    }
    return longest
  }

  /// "ACCOUNT   CONTACT" over "IDENTIFIER   PHONE": two heads of two lines each.
  private func areTwoHeads(_ a: Int, _ b: Int, _ index: PageIndex) -> Bool {
    if let value = index.next(after: b), index.bytes[index.cells[value].range].contains(where: \.isDigit) {
      return false
    }
    return [true, false].contains { isBelow in
      let others = [a, b].map { otherLine(of: $0, below: isBelow, index) }
      return others[0] != nil && others[1] != nil && others[0] != others[1]
    }
  }

  /// The words right under or over a cell, at its edge.
  private func otherLine(of cell: Int, below isBelow: Bool, _ index: PageIndex) -> Int? {
    let (box, line) = (index.cells[cell].box, index.cells[cell].line)
    let reach = box.height * 0.9
    let found =
      isBelow
      ? index.cell(below: box, line: line, reach: reach) : index.cell(above: box, line: line, reach: reach)
    guard let found, abs(index.cells[found].box.left - box.left) < 3,
      !index.bytes[index.cells[found].range].contains(where: \.isDigit),
      index.bytes[index.cells[found].range].contains(where: \.isLetter)
    else { return nil }
    return found
  }

  /// The next cell is no further than the line below: "PREVIOUS  BILL DATE" over "ACCOUNT".
  private func isClose(_ cell: Int, _ index: PageIndex) -> Bool {
    guard let next = index.next(after: cell) else { return false }
    return index.cells[next].box.left - index.cells[cell].box.right < 1.2
      * max(index.cells[cell].box.height, 6)
  }

  private func isNear(_ next: Int, after cell: Int, _ index: PageIndex) -> Bool {
    index.cells[next].box.left - index.cells[cell].box.right < 3.5 * max(index.cells[cell].box.height, 6)
  }

  /// The end of a heading that begins in the line above, where the label before it has none: "Balance" over "Due" beside
  /// "Date".
  private func isSecondLine(_ cell: Int, after first: Int, _ index: PageIndex) -> Bool {
    isUnderWords(cell, index) && !isUnderWords(first, index)
  }

  private func isUnderWords(_ cell: Int, _ index: PageIndex) -> Bool {
    let box = index.cells[cell].box
    guard let above = index.cell(above: box, line: index.cells[cell].line, reach: box.height * 0.6) else {
      return false
    }
    return abs(index.cells[above].box.left - box.left) < 2
      && index.bytes[index.cells[above].range].allSatisfy { !$0.isDigit }
  }

  /// The longest phrase that goes on from a node into a cell, and the node reached where the whole cell was walked.
  private func longestPart(from node: Int, _ key: LabelKey, _ index: PageIndex) -> (
    best: (phrase: Int, end: Int)?, end: Int?
  ) {
    var walk = node
    var best: (phrase: Int, end: Int)?
    for (position, symbol) in key.symbols.enumerated() {
      guard let further = tree.step(walk, symbol) else { return (best, nil) }
      walk = further
      if let phrase = tree.phrase(at: walk), mayEnd(position + 1, key, index) {
        best = (phrase, position + 1)
      }
    }
    return (best, walk)
  }

  private func hit(
    _ phrase: Int, _ cell: Int, _ symbols: Range<Int>, _ key: LabelKey, _ index: PageIndex,
    _ continuation: Continuation?
  ) -> LabelHit {
    let indexed = index.cells[cell]
    let end = Int(key.offsets[symbols.upperBound - 1]) + 1
    let range = Int(key.offsets[symbols.lowerBound])..<min(end, indexed.range.upperBound)
    var box = index.box(range, inCell: cell)
    var line = indexed.line
    if let continuation {
      box = box.union(index.cells[continuation.cell].box)
      line = index.cells[continuation.cell].line
    }
    return LabelHit(
      phrase: continuation?.phrase ?? phrase, cell: cell, range: range, box: box, line: line,
      startsCell: symbols.lowerBound == 0,
      endsCell: !index.bytes[range.upperBound..<indexed.range.upperBound].contains(where: \.isLetterOrDigit),
      continuation: continuation?.cell)
  }

  /// A label starts with a word or, where extraction lost the blanks, with a capital or a digit after something else.
  private func mayStart(_ symbol: Int, _ key: LabelKey, _ index: PageIndex, _ range: Range<Int>) -> Bool {
    let offset = Int(key.offsets[symbol])
    guard offset > range.lowerBound else { return true }
    let before = index.bytes[offset - 1]
    let first = index.bytes[offset]
    guard before.isLetterOrDigit || before >= 0x80 else { return true }
    return first.isUppercase ? !before.isUppercase : first.isDigit != before.isDigit
  }

  /// A label ends with a word, or before a capital or a digit that was glued to it.
  private func mayEnd(_ symbol: Int, _ key: LabelKey, _ index: PageIndex) -> Bool {
    let offset = Int(key.offsets[symbol - 1])
    let last = index.bytes[offset]
    guard offset + 1 < index.bytes.count, last < 0x80 else { return true }
    let after = index.bytes[offset + 1]
    // "AC-55519" is one word.
    if symbol < 3, after == UInt8(ascii: "-"), offset + 2 < index.bytes.count,
      index.bytes[offset + 2].isLetterOrDigit
    {
      return false
    }
    guard after.isLetterOrDigit || after >= 0xC3 else { return true }
    // "AC7c8a" is no "A/C" with a value glued to it.
    guard symbol >= 5 else { return false }
    return after.isUppercase ? !last.isUppercase : after.isDigit != last.isDigit
  }
}

extension LabelKey {
  /// Adds the symbols of a cell's words, their offsets counted in the index's bytes.
  fileprivate mutating func append(cell: Int, of index: PageIndex) {
    for word in index.cells[cell].words {
      let indexed = index.words[word]
      append(bytes: index.bytes[indexed.start..<indexed.end], base: indexed.start)
    }
  }
}
