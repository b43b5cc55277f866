internal import NumberingPlan
internal import PageText

/// Rows of tables that say what is charged for a number, or what a number is.
extension NumberFinder {
  /// "Fax to e-mail (845) 876-7536   1   12.00   12.00": a rate and an amount stand behind the words that end in the
  /// number, whatever these are.
  func isChargedLine(_ placed: Placed, _ segment: RowSegment) -> Bool {
    guard placed.match.form == .grouped, segment.isLast, segment.hasCharge, !segment.isSentence,
      !segment.isStopped, endsCell(placed)
    else { return false }
    let behind = index.lines[index.cells[placed.cell].line].drop { $0 <= placed.cell }
    return behind.count { PrintedAmount.isAmount(index.bytes[index.cells[$0].range]) } > 1
  }

  /// "Fax   401 555-0143   9.25" in a table of lines: a word for what a line is used for is no contact of the issuer's
  /// where the row is charged.
  func isUseOfLine(_ placed: Placed, _ segment: RowSegment, _ headings: [Statement?]) -> Bool {
    guard placed.match.form == .grouped, segment.hasCharge, segment.isLast, !segment.isStopped,
      endsCell(placed),
      let hit = labelBefore(placed) ?? labelAfter(placed), isUse(index.bytes[hit.range])
    else { return false }
    return headings.contains { $0?.owner == .account } || standsAmongLines(placed)
  }

  private func isUse(_ label: ArraySlice<UInt8>) -> Bool {
    label.split { !$0.isLetter }.allSatisfy { word in
      let word = word.map(\.lowercased)
      return Lexicon.lineUses.contains { $0.utf8.elementsEqual(word) }
    }
  }

  /// A line near it has a number at the same place and a charge.
  private func standsAmongLines(_ placed: Placed) -> Bool {
    let cell = index.cells[placed.cell]
    return [cell.line - 2, cell.line - 1, cell.line + 1, cell.line + 2].contains { line in
      guard index.lines.indices.contains(line), let last = index.lines[line].last,
        PrintedAmount.isAmount(index.bytes[index.cells[last].range])
      else { return false }
      return index.lines[line].contains {
        $0 < last && index.cells[$0].digits >= 10 && abs(index.cells[$0].box.left - cell.box.left) < 3
      }
    }
  }

  func endsCell(_ placed: Placed) -> Bool {
    index.cells[placed.cell].range.upperBound - placed.range.upperBound < 3
  }

  /// Numbers alone in the second line of a description whose first line has the amount.
  func isBelowCharge(_ placed: Placed) -> Bool {
    let cell = index.cells[placed.cell]
    guard isFirstInCell(placed), cell.letters <= 6, index.lines[cell.line].count == 1,
      let above = index.cell(above: cell.box, line: cell.line, reach: max(cell.box.height, 7)),
      abs(index.cells[above].box.left - cell.box.left) < 3, index.cells[above].letters >= 3,
      index.cells[above].digits < 7, let last = index.lines[index.cells[above].line].last, last != above
    else { return false }
    return PrintedAmount.isAmount(index.bytes[index.cells[last].range])
  }

  /// "METER", "Receipt", "Serial": ten digits under a head that no grammar knows as one of telephone numbers are that
  /// head's.
  func isUnderOtherHead(_ placed: Placed) -> Bool {
    guard let head = headOfTable(over: placed.box, line: index.cells[placed.cell].line, width: 3) else {
      return false
    }
    return !hits.hits(inCell: head).contains { numberRule($0, where: { $0.owner == .account }) != nil }
  }

  /// The words without digits over a column, in a row of such cells.
  ///
  /// - Parameter width: how many cells the row has, if it is not in bold.
  func headOfTable(over box: Box, line: Int, width: Int) -> Int? {
    var (box, line) = (box, line)
    for _ in 0..<40 {
      guard let above = index.cell(above: box, line: line, reach: 4 * max(box.height, 7)) else { return nil }
      (box, line) = (index.cells[above].box, index.cells[above].line)
      let row = index.lines[line]
      if row.allSatisfy({ index.cells[$0].digits == 0 }) {
        return row.count >= width || row.count == 2 && index.looksLikeHeading(above) ? above : nil
      }
    }
    return nil
  }

  /// Whether a text ends in "to", "vers", "destination" or an arrow, and perhaps a colon or parenthesis behind it.
  private func leads(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let last = rest.last, last.isBlank || last.isOne(of: ":(") { rest.removeLast() }
    // Most texts end otherwise.
    guard let last = rest.last?.lowercased, last.isOne(of: "osn>") else { return false }
    if last == UInt8(ascii: ">") { return true }
    return Lexicon.leadingWords.contains { word in
      rest.suffix(word.utf8.count).lazy.map { $0.lowercased }.elementsEqual(word.utf8)
        && rest.dropLast(word.utf8.count).last == UInt8(ascii: " ")
    }
  }

  /// The last cell of the line above, where the number stands alone on its own.
  private func lineBefore(_ placed: Placed) -> Int? {
    let line = index.cells[placed.cell].line
    guard line > 0, index.lines[line].lowerBound == placed.cell, index.lines[line - 1].count == 1,
      let last = index.lines[line - 1].last,
      placed.box.top - index.cells[last].box.bottom < max(placed.box.height, 7)
    else { return nil }
    return last
  }

  /// "Call Forwarding Busy to 512 455-3931": where calls go.
  func isForwardTarget(_ placed: Placed) -> Bool {
    let cell = index.cells[placed.cell].range
    var front = cell.lowerBound..<placed.range.lowerBound
    if isFirstInCell(placed) {
      // "Forwarding on busy to" over the number, or in the cell before.
      let before = [index.previous(before: placed.cell), lineBefore(placed)].compactMap { $0 }
      guard let words = before.first(where: { leads(index.bytes[index.cells[$0].range]) }) else {
        return false
      }
      front = index.cells[words].range
    }
    guard leads(index.bytes[front]) else { return false }
    let text = index.bytes[front].map(\.lowercased)
    return Lexicon.forwardingWords.contains { word in
      text.indices.contains { text[$0...].starts(with: word.utf8) }
    }
  }
}
