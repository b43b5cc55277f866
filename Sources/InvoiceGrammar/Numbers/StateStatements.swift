internal import NumberingPlan
internal import PageText

/// What words of its row say of a telephone number's state: "Disconnected", "Pending", "Suspended".
///
/// A word belongs to the number of its own cell, or of its own row where both stand in one table. One that stands in
/// another column, perhaps another block of the page, raises a doubt at most.
extension NumberFinder {
  private enum Reach {
    /// In the number's own cell, or under a head of the number's own table.
    case own
    /// A cell of its own in a row that the number begins; nothing shows that the two are of one table.
    case row
    /// Words of another cell, or of another block.
    case beyond
  }

  /// - Returns: a statement whose owner is none where the words only make doubtful what else the place says: loosely
  ///   where they may as well mean that the line is gone.
  func stateStatement(_ placed: Placed, _ segment: RowSegment) -> Statement? {
    if let said = stateStatement(inCell: placed.cell, placed, segment) { return said }
    if !legend.isEmpty, let said = legendStatement(placed, segment) { return said }
    for cell in segment.cells where cell != placed.cell {
      // "Our office will be closed for the holiday" in another column says nothing of a line.
      if hits.hits(inCell: cell).isEmpty || index.cells[cell].isSentence || index.endsParagraph(cell) {
        continue
      }
      if let said = stateStatement(inCell: cell, placed, segment) { return said }
    }
    return wrappedState(placed) ?? stateBelow(placed, segment) ?? stateAbove(placed)
  }

  /// "(651) 555-0102" over "Cancelled Sep 22, 2026": a card's second line is about its number.
  private func stateBelow(_ placed: Placed, _ segment: RowSegment) -> Statement? {
    let cell = index.cells[placed.cell]
    guard cell.range.count - placed.range.count < 3, !segment.hasAmount,
      let below = index.cell(below: cell.box, line: cell.line, reach: max(cell.box.height, 7)),
      abs(index.cells[below].box.left - cell.box.left) < 2, index.cells[below].words.count <= 6,
      let hit = hits.first(inCell: below), hit.startsCell,
      let rule = numberRule(hit, where: { $0.place == .row }), rule.owner == .removed || rule.owner == .other
    else { return nil }
    return statement(rule, hit, .own, placed)
  }

  /// "707-880-1369   P", where a line says what P means.
  private func legendStatement(_ placed: Placed, _ segment: RowSegment) -> Statement? {
    let rest = index.bytes[placed.range.upperBound..<index.cells[placed.cell].range.upperBound]
    if rest.contains(where: { !$0.isBlank }) { return legend.statement(rest) }
    return index.next(after: placed.cell).flatMap { next in
      segment.cells.contains(next) ? legend.statement(index.bytes[index.cells[next].range]) : nil
    }
  }

  private func stateStatement(inCell cell: Int, _ placed: Placed, _ segment: RowSegment) -> Statement? {
    var doubt: Statement?
    for hit in hits.hits(inCell: cell) {
      guard let rule = numberRule(hit, where: { $0.place == .row }), !headsOtherColumn(hit, placed),
        let reach = reach(of: hit, placed, segment),
        let said = statement(rule, hit, reach, placed)
      else { continue }
      // "Reserved, not assigned": what says more counts.
      if said.owner != .none { return said }
      doubt = doubt ?? said
    }
    return doubt
  }

  private func statement(_ rule: NumberRule, _ hit: LabelHit, _ reach: Reach, _ placed: Placed) -> Statement?
  {
    let said = rule.statement(index.text(hit.range))
    switch (rule.owner, reach) {
    case (.none, _): return nil
    case (.account, _):
      guard rule.strength == .weakly else { return said }
      return isClose(hit, placed) ? said.asDoubt : nil
    case (_, .beyond): return said.asDoubt.loosely
    case (.other, _) where rule.strength == .surely, (.removed, .own): return said
    case (.other, _), (.removed, _):
      var doubt = said.loosely
      doubt.owner = .other
      doubt.isDoubtful = true
      return doubt
    }
  }

  /// "(512) 555-0143, suspended", or a cell that says nothing else.
  private func isClose(_ hit: LabelHit, _ placed: Placed) -> Bool {
    guard hit.cell == placed.cell else { return fillsCell(hit) }
    let between =
      hit.range.upperBound <= placed.range.lowerBound
      ? hit.range.upperBound..<placed.range.lowerBound
      : placed.range.upperBound..<max(hit.range.lowerBound, placed.range.upperBound)
    return index.bytes[between].count(where: \.isLetter) <= 14
  }

  private func fillsCell(_ hit: LabelHit) -> Bool { hit.startsCell && fillsHalf(hit) }

  private func reach(of hit: LabelHit, _ placed: Placed, _ segment: RowSegment) -> Reach? {
    let cell = index.cells[hit.cell].range
    if hit.cell == placed.cell {
      if hit.range.lowerBound >= placed.range.upperBound {
        return hit.range.upperBound <= segment.range.upperBound ? .own : nil
      }
      // Words behind another number are about that one.
      if segment.followsAnother, segment.range.lowerBound > cell.lowerBound { return nil }
      return isParted(hit.range.upperBound..<placed.range.lowerBound) ? nil : .own
    }
    // A cell with a number of its own speaks of that.
    guard cell.lowerBound >= segment.range.lowerBound, cell.upperBound <= segment.range.upperBound,
      hit.cell > placed.cell || !segment.followsAnother
    else { return nil }
    if areClose(hit.cell, placed.cell) || sharesTable(hit.cell, placed) || isInColumn(hit.cell, placed) {
      return .own
    }
    guard isFirstInCell(placed) else { return .beyond }
    return hit.cell + 1 == placed.cell || segment.isFirstOnLine && fillsCell(hit) ? .row : .beyond
  }

  /// "PREVENT DISCONNECT. To add a line call 888 …": the word is another sentence's.
  private func isParted(_ between: Range<Int>) -> Bool {
    guard !between.isEmpty else { return false }
    let text = index.bytes[between]
    return text.indices.dropLast(2).contains {
      text[$0].isOne(of: ".?!") && text[$0 + 1].isBlank && text[($0 + 2)...].count(where: \.isLetter) > 3
    }
  }

  /// A row of heads stands over both the cell and the number.
  private func sharesTable(_ cell: Int, _ placed: Placed) -> Bool {
    guard let head = headOfTable(over: placed.box, line: index.cells[placed.cell].line, width: 3) else {
      return false
    }
    return index.lines[index.cells[head].line].contains {
      $0 != head && index.cells[$0].box.horizontalOverlap(index.cells[cell].box) > 0
    }
  }

  /// "REMOVED  TELEPHONE LINE  312 555-0143", where words stand wide apart.
  private func areClose(_ cell: Int, _ other: Int) -> Bool {
    (min(cell, other)..<max(cell, other)).allSatisfy {
      index.cells[$0 + 1].box.left - index.cells[$0].box.right < 1.8 * max(index.cells[$0].box.height, 6)
    }
  }

  /// Rows near it have a number and a few words at the same places, and no others have such words.
  private func isInColumn(_ cell: Int, _ placed: Placed) -> Bool {
    let line = index.cells[cell].line
    guard index.cells[cell].words.count <= 5 else { return false }
    var rows = 0
    for near in [line - 2, line - 1, line + 1, line + 2] where index.lines.indices.contains(near) {
      let row = index.lines[near]
      guard let words = row.first(where: { isAligned($0, cell) }) else { continue }
      if row.contains(where: { index.cells[$0].digits >= 7 && isAligned($0, placed.cell) }),
        index.cells[words].words.count <= 5
      {
        rows += 1
      } else if words > row.lowerBound {
        return false
      }
    }
    return rows > 0
  }

  private func isAligned(_ cell: Int, _ other: Int) -> Bool {
    abs(index.cells[cell].box.left - index.cells[other].box.left) < 3
  }

  /// "Ported out" in larger or bold letters further right heads the list below it.
  private func headsOtherColumn(_ hit: LabelHit, _ placed: Placed) -> Bool {
    guard hit.cell != placed.cell, numberRule(hit, where: { $0.place == .section }) != nil else {
      return false
    }
    let head = index.words[index.cells[hit.cell].words.lowerBound]
    let number = index.words[index.word(at: placed.range.lowerBound, inCell: placed.cell)]
    return head.standsOut(from: number)
  }

  /// Whether a cell's sentence goes on in the one below: in small letters, or to its full stop where all is in capitals.
  private func goesOn(_ cell: Int, in below: Int) -> Bool {
    let text = index.bytes[index.cells[below].range]
    guard let first = text.first, !first.isLowercase else { return true }
    let isInCapitals = ![cell, below].contains {
      index.bytes[index.cells[$0].range].contains(where: \.isLowercase)
    }
    return isInCapitals && text.last == UInt8(ascii: ".")
  }

  /// "number 512 555-0154" over "disconnected.": the row's last words stand on the next line of its cell.
  private func wrappedState(_ placed: Placed) -> Statement? {
    let cell = index.cells[placed.cell]
    guard placed.range.upperBound == cell.range.upperBound, !isFirstInCell(placed),
      let below = index.cell(below: cell.box, line: cell.line, reach: max(cell.box.height, 7)),
      abs(index.cells[below].box.left - cell.box.left) < 2, index.cells[below].words.count <= 4,
      goesOn(placed.cell, in: below),
      let hit = hits.first(inCell: below), hit.startsCell,
      let rule = numberRule(hit, where: { $0.place == .row })
    else { return nil }
    return statement(rule, hit, .own, placed)
  }

  /// "Service disconnected on 10-19-26" over "512 773-2146   22.14CR".
  private func stateAbove(_ placed: Placed) -> Statement? {
    let cell = index.cells[placed.cell]
    guard isFirstInCell(placed), endsCell(placed),
      let above = index.cell(above: cell.box, line: cell.line, reach: max(cell.box.height, 7)),
      !hits.hits(inCell: above).isEmpty, index.cells[above].box.left < cell.box.left + 3,
      TelephoneNumberScanner().matches(in: index.bytes.span.extracting(index.cells[above].range)).isEmpty
    else { return nil }
    for hit in hits.hits(inCell: above) {
      guard let rule = numberRule(hit, where: { $0.place == .row }), rule.owner == .removed else { continue }
      let credit = isCredited(placed)
      let isAlone = index.lines[index.cells[above].line].count == 1
      if credit { return statement(rule, hit, .row, placed) }
      return isAlone && !index.cells[above].isSentence ? statement(rule, hit, .beyond, placed) : nil
    }
    return nil
  }

  /// `22.14CR`, `-9.10`, `(9.10)` behind it.
  private func isCredited(_ placed: Placed) -> Bool {
    index.lines[index.cells[placed.cell].line].contains { cell in
      let text = index.bytes[index.cells[cell].range]
      return cell > placed.cell && PrintedAmount.isAmount(text)
        && text.contains { $0.isOne(of: "-(") || $0.lowercased == UInt8(ascii: "c") }
    }
  }
}
