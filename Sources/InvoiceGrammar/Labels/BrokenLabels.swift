internal import PageText

/// Labels that a line's end or a wide blank breaks, and headings of tables that are two labels side by side.
extension LabelFinder {
  /// The rest of a label whose first line fills its cell.
  func continuation(of node: Int, cell: Int, index: PageIndex) -> Continuation? {
    // "Account:" is a label of its own, whatever stands under it.
    guard !isFollowedClosely(cell, index), index.bytes[index.cells[cell].range].last != UInt8(ascii: ":"),
      let below = index.cell(below: cell, within: .wrappedLine),
      !isFollowedClosely(below, index), index.cells[below].box.isStacked(with: index.cells[cell].box)
    else { return nil }
    let symbols = index.cells[below].symbols
    var walk = node
    for symbol in symbols {
      guard let next = tree.step(walk, index.key.symbols[symbol]) else { return nil }
      walk = next
    }
    guard !symbols.isEmpty, let phrase = tree.phrase(at: walk) else { return nil }
    return Continuation(phrase: phrase, cell: below)
  }

  /// "Statement   TY-2026" over "Issued   2026-11-01", "Customer   Ash & Birch" over "Line   555-0143": each label has a value
  /// of its own beside it.
  func areRows(_ cell: Int, _ below: Int, _ index: PageIndex) -> Bool {
    guard let value = index.next(after: cell), let other = index.next(after: below) else { return false }
    return index.areAligned(value, other)
      && [value, other].contains { index.bytes[index.cells[$0].range].contains(where: \.isDigit) }
  }

  /// "Customer   Account" over "Contact   number": the words go on to the right, not in the line below.
  private func isFollowedClosely(_ cell: Int, _ index: PageIndex) -> Bool {
    guard let next = index.next(after: cell), index.bytes[index.cells[next].range.lowerBound].isLetter else {
      return false
    }
    return index.cells[cell].box.reaches(rightTo: index.cells[next].box, within: .words)
  }

  /// A label that goes on in the next cell, a blank or two further: "BILLING   NUMBER" in spaced capitals.
  func continuation(
    of node: Int, beside cell: Int, from start: Int, index: PageIndex
  ) -> LabelHit? {
    var walk = node
    var last = cell
    var longest: LabelHit?
    // Few cells hold what may go on here, and only of those it counts how they stand.
    while let next = index.next(after: last), next - cell <= 3, goesOn(next, from: walk, index),
      isNear(next, after: last, index),
      !isSecondLine(next, after: cell, index), !areTwoHeadings(last, next, index)
    {
      let (best, end) = longestPart(from: walk, next, index)
      if let best {
        var hit = hit(best.phrase, next, index.cells[next].symbols.lowerBound..<best.end, index, nil)
        let lead = Int(index.key.offsets[start])..<index.cells[cell].range.upperBound
        hit.box = hit.box.union(index.box(lead, inCell: cell))
        hit.startsCell = start == index.cells[cell].symbols.lowerBound
        hit.lead = cell
        longest = hit
      }
      guard let end else { break }
      walk = end
      last = next
    }
    return longest
  }

  /// "ACCOUNT   CONTACT" over "IDENTIFIER   PHONE": two headings of two lines each.
  private func areTwoHeadings(_ a: Int, _ b: Int, _ index: PageIndex) -> Bool {
    // With a value behind them they are one label: "Contact   number  :   860 555 0113".
    var value = b
    while index.cells[value].digits == 0, value == b || index.cells[value].letters == 0,
      let next = index.next(after: value)
    { value = next }
    if index.cells[value].digits > 0 { return false }
    return [true, false].contains { isBelow in
      let others = [a, b].map { otherLine(of: $0, below: isBelow, index) }
      return others[0] != nil && others[1] != nil && others[0] != others[1]
    }
  }

  /// The words right under or over a cell, at its edge.
  private func otherLine(of cell: Int, below isBelow: Bool, _ index: PageIndex) -> Int? {
    let found =
      isBelow ? index.cell(below: cell, within: .nextLine) : index.cell(above: cell, within: .nextLine)
    guard let found, index.areAligned(found, cell), index.cells[found].digits == 0,
      index.cells[found].letters > 0
    else { return nil }
    return found
  }

  /// Whether a cell's first symbol follows a node.
  private func goesOn(_ cell: Int, from node: Int, _ index: PageIndex) -> Bool {
    let symbols = index.cells[cell].symbols
    return !symbols.isEmpty && tree.step(node, index.key.symbols[symbols.lowerBound]) != nil
  }

  /// The next cell is no further than the line below: "PREVIOUS  BILL DATE" over "ACCOUNT".
  func isClose(_ cell: Int, _ index: PageIndex) -> Bool {
    guard let next = index.next(after: cell) else { return false }
    return index.cells[cell].box.reaches(rightTo: index.cells[next].box, within: .words)
  }

  private func isNear(_ next: Int, after cell: Int, _ index: PageIndex) -> Bool {
    index.cells[cell].box.reaches(rightTo: index.cells[next].box, within: .nextCell)
  }

  /// The end of a heading that begins in the line above, where the label before it has none: "Balance" over "Due" beside
  /// "Date".
  private func isSecondLine(_ cell: Int, after first: Int, _ index: PageIndex) -> Bool {
    isUnderWords(cell, index) && !isUnderWords(first, index)
  }

  private func isUnderWords(_ cell: Int, _ index: PageIndex) -> Bool {
    guard let above = index.cell(above: cell, within: .nextLine) else { return false }
    return index.areAligned(above, cell) && index.cells[above].digits == 0
  }

  /// The longest phrase that goes on from a node into a cell, and the node reached where the whole cell was walked.
  private func longestPart(from node: Int, _ cell: Int, _ index: PageIndex) -> (
    best: (phrase: Int, end: Int)?, end: Int?
  ) {
    var walk = node
    var best: (phrase: Int, end: Int)?
    for symbol in index.cells[cell].symbols {
      guard let further = tree.step(walk, index.key.symbols[symbol]) else { return (best, nil) }
      walk = further
      if let phrase = tree.phrase(at: walk), mayEnd(symbol + 1, index, cell) {
        best = (phrase, symbol + 1)
      }
    }
    return (best, walk)
  }
}
