internal import NumberingPlan
internal import PageText

/// The account numbers of a view that stand in the heads of its places, and those that head sections of their own.
///
/// A child account's head prints its number over, beside or under its address, on one page always on the same side.
struct PlaceHeads {
  /// By block, the account in its head.
  private(set) var accounts: [Int: AccountStatement] = [:]
  /// Statements in no place's head.
  private(set) var free: [AccountStatement] = []

  init(_ statements: [AccountStatement], of blocks: [PrintedBlock], on index: PageIndex) {
    let places = blocks.indices.filter { blocks[$0].purpose == .service }
    var above: [Int: Int] = [:]
    var below: [Int: Int] = [:]
    for place in places {
      let block = blocks[place]
      let between = places.filter { $0 != place }.map { blocks[$0].viewBox }
      above[place] = statements.indices.last { position in
        block.isHeaded(by: statements[position], above: true)
          && !between.contains {
            $0.top > statements[position].box.top && $0.bottom < block.viewBox.top
              && $0.horizontalOverlap(block.viewBox) > 0
          }
          && !index.hasLine(from: statements[position].box.bottom, to: block.viewBox.top)
      }
      below[place] = statements.indices.first { position in
        block.isHeaded(by: statements[position], above: false)
          && !index.hasLine(from: block.viewBox.bottom, to: statements[position].box.top)
      }
    }
    let isBelow =
      below.count > above.count
      || below.count == above.count && below.values.contains { statements[$0].isChild }
        && !above.values.contains { statements[$0].isChild }
    let sides = isBelow ? below : above
    var taken = Set(sides.values)
    for (place, statement) in sides { accounts[place] = statements[statement] }
    for (place, statement) in isBelow ? above : below
    where accounts[place] == nil && taken.insert(statement).inserted {
      accounts[place] = statements[statement]
    }
    // Two account numbers under one another stand in the head of a page, which names what the document is.
    let lines = Set(statements.map(\.line))
    free = statements.indices.filter { !taken.contains($0) && !lines.contains(statements[$0].line - 1) }
      .map { statements[$0] }
  }
}

extension PrintedBlock {
  /// Beside the block's first line in front of it, or in its column within three lines.
  fileprivate func isHeaded(by statement: AccountStatement, above: Bool) -> Bool {
    let (first, last) = (lines[0].box, lines[lines.count - 1].box)
    let height = max(first.lineHeight, Double(lines[0].fontSize))
    let isInColumn =
      statement.box.horizontalOverlap(viewBox) > 0
      || statement.box.left < edge + Tolerance.indent && statement.box.right > edge - Tolerance.indent
    guard above else {
      return isInColumn && statement.box.top > last.bottom - Tolerance.overlap
        && last.reaches(downTo: statement.box, within: .list)
    }
    if statement.box.verticalOverlap(first) > first.height / 2 { return statement.box.left < first.right }
    let top = names.first?.box.top ?? viewBox.top
    return isInColumn && statement.box.middle < first.top
      && min(top, viewBox.top) - statement.box.bottom < height * Reach.list.lineHeights
  }
}

extension PageIndex {
  /// A telephone number that is no place's main one stands between: what is above it is another place's.
  fileprivate func hasLine(from top: Double, to bottom: Double) -> Bool {
    lines.indices.contains { line in
      guard let first = lines[line].first, cells[first].box.middle > top, cells[first].box.middle < bottom
      else {
        return false
      }
      return lines[line].contains { cell in
        cells[cell].digits >= 10
          && TelephoneNumberScanner().matches(in: bytes.span.extracting(cells[cell].range)).contains {
            let range = cells[cell].range.lowerBound
            let place = (range + $0.utf8Range.lowerBound)..<(range + $0.utf8Range.upperBound)
            return $0.form == .grouped && !$0.isPartOfLongerNumber && !isMainNumber(text(place), line: line)
          }
      }
    }
  }
}
