internal import PageText

/// Where the value of a label may begin.
struct Anchor {
  var cell: Int
  /// Offset into the index's bytes.
  var start: Int
  /// Offset where the value must end; nil: where its cell does.
  var end: Int?
  var relation: FieldRule.Relation
  /// Points between label and value.
  var gap: Double
}

/// Looks from a label to where its value may stand.
struct AnchorFinder {
  let index: PageIndex
  let hits: HitTable

  /// The places to look, the likeliest first.
  func anchors(of hit: LabelHit, _ relations: FieldRule.Relations) -> [Anchor] {
    var anchors: [Anchor] = []
    // "(610) 555-0118 Main number": a label behind a value in one cell is that value's.
    if relations.contains(.left), !hit.startsCell, hit.endsCell || isFollowedByFigures(hit),
      let anchor = left(of: hit)
    {
      anchors.append(anchor)
    }
    if relations.contains(.right), let anchor = right(of: hit) { anchors.append(anchor) }
    if relations.contains(.below), hit.endsCell || anchors.isEmpty, !isBehindNumber(hit),
      let anchor = below(hit)
    {
      anchors.append(anchor)
    }
    // No sentence that begins with the label: "Main St will be closed for the holiday."
    if relations.contains(.left), hit.startsCell, hit.endsCell || isFollowedByFigures(hit),
      let anchor = left(of: hit)
    {
      anchors.append(anchor)
    }
    if relations.contains(.above), let anchor = above(hit) { anchors.append(anchor) }
    let farAway = hit.box.length(of: .acrossColumns)
    if anchors.count > 1, anchors[0].relation == .right, anchors[0].gap > farAway { anchors.swapAt(0, 1) }
    if relations.contains(.below), relations.contains(.right), anchors.isEmpty || hit.endsCell,
      let anchor = oppositeAbove(hit) ?? above(hit)
    {
      anchors.append(anchor)
    }
    return anchors
  }

  /// "Main   27.71" or "Main line, office package", and not "Main greeting line", which says what the number is for.
  private func isFollowedByFigures(_ hit: LabelHit) -> Bool {
    let rest = index.bytes[
      hit.range.upperBound..<max(index.cells[hit.cell].range.upperBound, hit.range.upperBound)]
    // Several words are a label wherever they stand.
    if index.bytes[hit.range].contains(where: \.isBlank) {
      return !hit.startsCell || index.cells[hit.cell].words.count < 6
    }
    guard index.cells[hit.cell].words.count < 6 else { return false }
    // "Main line, office package": what follows is a second thing.
    return !rest.contains(where: \.isLetter) || rest.first?.isOne(of: ",;:(/") == true
  }

  /// "212 555-0142 is the BTN" speaks of no number below.
  private func isBehindNumber(_ hit: LabelHit) -> Bool {
    let range = index.cells[hit.cell].range
    return !hit.startsCell && hit.range.lowerBound > range.lowerBound
      && index.bytes[range.lowerBound..<hit.range.lowerBound].count(where: \.isDigit) >= 10
  }

  private func right(of hit: LabelHit) -> Anchor? {
    let cell = index.cells[hit.cell]
    if hit.continuation == nil, let start = valueStart(after: hit.range.upperBound, in: cell) {
      // Another label begins right behind this one: a row of headings that stand close.
      if hits.hits(inCell: hit.cell).contains(where: {
        $0.range.lowerBound >= hit.range.upperBound && $0.range.lowerBound <= start
          && $0.range.upperBound > start
      }) {
        return nil
      }
      return Anchor(cell: hit.cell, start: start, relation: .right, gap: 0)
    }
    if !hit.startsCell, hit.continuation == nil, let anchor = nextLine(of: hit) { return anchor }
    guard hit.endsCell || hit.continuation != nil, let next = nextCell(hit) else { return nil }
    guard let start = valueStart(after: index.cells[next].range.lowerBound, in: index.cells[next]) else {
      return nil
    }
    return Anchor(
      cell: next, start: start, relation: .right, gap: index.cells[next].box.left - hit.box.right)
  }

  /// In running text, "Your account number is" at a line's end, the start of the line below.
  private func nextLine(of hit: LabelHit) -> Anchor? {
    let cell = index.cells[hit.cell]
    guard cell.isSentence || cell.words.count > 6,
      let below = index.cell(below: hit.cell, within: .nextLine), index.areAligned(below, hit.cell),
      !hits.isLabelled(below)
    else { return nil }
    return Anchor(cell: below, start: index.cells[below].range.lowerBound, relation: .right, gap: 0)
  }

  /// The next cell, passing leaders and currency signs by, unless it is a label itself.
  private func nextCell(_ hit: LabelHit) -> Int? {
    var cell = hit.cell
    while let next = index.next(after: cell) {
      if hits.isLabelled(next) { return nil }
      if index.bytes[index.cells[next].range].contains(where: { $0.isLetterOrDigit || $0 >= 0xC3 }) {
        return next
      }
      cell = next
    }
    return nil
  }

  /// The first word after a label that says something: "is", ":" and "no." do not.
  private func valueStart(after offset: Int, in cell: PageIndex.IndexedCell) -> Int? {
    var position = offset
    while position < cell.range.upperBound {
      let byte = index.bytes[position]
      if let end = remark(at: position, in: cell) {
        position = end
        continue
      }
      if byte.isLetterOrDigit || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "+") || byte >= 0xC3 {
        guard let filler = Self.fillers.first(where: { isWord($0, at: position, in: cell) }) else {
          return position
        }
        position += filler.count
      } else {
        position += 1
      }
    }
    return nil
  }

  /// The end of "(BTN)", which is no area code.
  private func remark(at position: Int, in cell: PageIndex.IndexedCell) -> Int? {
    let rest = index.bytes[position..<cell.range.upperBound]
    guard rest.first == UInt8(ascii: "("), let close = rest.firstIndex(of: UInt8(ascii: ")")),
      case let remark = rest[(position + 1)..<close], (1...12).contains(remark.count),
      remark.allSatisfy({ $0.isLetter || $0.isBlank || $0 == UInt8(ascii: ".") })
    else { return nil }
    return close + 1
  }

  private static let fillers: [[UInt8]] = Lexicon.labelFillers.map { Array($0.utf8) }

  private func isWord(_ word: [UInt8], at position: Int, in cell: PageIndex.IndexedCell) -> Bool {
    guard cell.range.upperBound - position >= word.count else { return false }
    for (offset, byte) in word.enumerated() where index.bytes[position + offset].lowercased != byte {
      return false
    }
    let after = position + word.count
    return after == cell.range.upperBound || !index.bytes[after].isLetterOrDigit
  }

  private func below(_ hit: LabelHit) -> Anchor? {
    let under = rightBelow(hit)
    // Edges that print has moved say less than the order.
    if let under, index.cells[under.cell].box.sharesColumn(with: hit.box),
      index.lines[hit.line].count > 1 || hits.hits(inCell: hit.cell).count == 1
    {
      return under
    }
    return opposite(hit) ?? under
  }

  private func rightBelow(_ hit: LabelHit) -> Anchor? {
    let question = index.cells[hit.cell]
    // "What is my account number?" asks for what stands under its first word.
    let isQuestion =
      hit.endsCell && hit.line == question.line && question.range.last.map { index.bytes[$0] } == 0x3F
    guard
      let cell = index.cell(below: isQuestion ? question.box : hit.box, line: hit.line, within: .value),
      !hits.isLabelled(cell)
    else { return nil }
    // In a row of values that stand close, the one under the label.
    let words = index.cells[cell].words
    let word =
      words.first { index.words[$0].box.right > hit.box.left + Tolerance.overlap } ?? words.lowerBound
    let start =
      word == words.lowerBound || isSeparate(word, from: hit) && isApart(word)
      ? index.words[word].start : index.cells[cell].range.lowerBound
    return Anchor(cell: cell, start: start, relation: .below, gap: index.cells[cell].box.top - hit.box.bottom)
  }

  /// The word starts about where the label does, not in the middle of a value that begins further left.
  private func isSeparate(_ word: Int, from hit: LabelHit) -> Bool {
    index.words[word].box.sharesLeftEdge(with: hit.box, within: Tolerance.centre)
  }

  /// A gap wider than a blank stands before the word: it is no group of the number to its left.
  private func isApart(_ word: Int) -> Bool {
    let box = index.words[word].box
    return index.words[word - 1].box.gap(rightTo: box) > box.length(of: .wordGap)
  }

  private func left(of hit: LabelHit) -> Anchor? {
    let cell = index.cells[hit.cell]
    // "319-555-0123   Front desk - main number": what stands before the label is no value.
    let isBehindWords =
      hit.endsCell && !index.bytes[cell.range.lowerBound..<hit.range.lowerBound].contains(where: \.isDigit)
    if !hit.startsCell, !isBehindWords || index.previous(before: hit.cell) == nil {
      return Anchor(
        cell: hit.cell, start: cell.range.lowerBound, end: hit.range.lowerBound, relation: .left, gap: 0)
    }
    guard let previous = index.previous(before: hit.cell) else { return nil }
    if hits.isLabelled(previous) {
      // "Telephone 732-555-0148   Main line": another label's number, which may have a second.
      guard (10...11).contains(index.cells[previous].digits) else { return nil }
      let range = index.cells[previous].range
      return Anchor(
        cell: previous, start: range.lowerBound, end: range.upperBound, relation: .left,
        gap: hit.box.left - index.cells[previous].box.right)
    }
    return Anchor(
      cell: previous, start: index.cells[previous].range.lowerBound, relation: .left,
      gap: hit.box.left - index.cells[previous].box.right)
  }

  private func above(_ hit: LabelHit) -> Anchor? {
    guard let cell = index.cell(above: hit.box, line: index.cells[hit.cell].line, within: .value),
      !hits.isLabelled(cell)
    else { return nil }
    return Anchor(
      cell: cell, start: index.cells[cell].range.lowerBound, relation: .above,
      gap: hit.box.top - index.cells[cell].box.bottom)
  }
}
