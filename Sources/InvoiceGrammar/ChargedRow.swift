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

  /// Whether a text ends in "to", "vers" or an arrow, and perhaps a colon or parenthesis behind it.
  private func leads(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let last = rest.last, last.isBlank || last.isOne(of: ":(") { rest.removeLast() }
    // Most texts end otherwise.
    guard let last = rest.last?.lowercased, last.isOne(of: "os>") else { return false }
    if last == UInt8(ascii: ">") { return true }
    return ["to", "vers"].contains { word in
      rest.suffix(word.utf8.count).lazy.map(\.lowercased).elementsEqual(word.utf8)
        && rest.dropLast(word.utf8.count).last == UInt8(ascii: " ")
    }
  }

  /// "Call Forwarding Busy to 512 455-3931": where calls go.
  func isForwardTarget(_ placed: Placed) -> Bool {
    let cell = index.cells[placed.cell].range
    var front = cell.lowerBound..<placed.range.lowerBound
    if isFirstInCell(placed) {
      guard let previous = index.previous(before: placed.cell) else { return false }
      front = index.cells[previous].range
    }
    guard leads(index.bytes[front]) else { return false }
    let text = index.text(front).lowercased()
    return [
      "forward", "fwd", "rings", "ring to", "points", "renvoi", "redirect", "overflow", "roll over",
      "rollover",
    ]
    .contains { text.contains($0) }
  }
}
