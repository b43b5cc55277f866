internal import PageText

/// Numbers that head a block: what stands below is about them.
extension NumberFinder {
  /// A line by itself, or at the end of a line of a few words: it may head what stands below.
  func headsBlock(_ placed: Placed, _ segment: RowSegment) -> Bool {
    let cell = index.cells[placed.cell]
    if segment.isAlone { return true }
    guard !segment.isSentence, !segment.isStopped, !segment.hasAmount,
      cell.range.upperBound - placed.range.upperBound < 3, cell.words.count <= 7
    else { return false }
    if isFirstInCell(placed) {
      return index.lines[cell.line].count == 1 || placed.cell == index.lines[cell.line].last
    }
    let before = index.bytes[cell.range.lowerBound..<placed.range.lowerBound]
    return before.count(where: \.isLetter) >= 3 && before.count(where: \.isDigit) == 0
  }

  /// "Unlimited plan $33.36 What changed: none": an amount with its sign among a few words.
  private func holdsAmount(_ cell: Int) -> Bool {
    let indexed = index.cells[cell]
    guard !indexed.isSentence, indexed.words.count <= 12,
      index.bytes[indexed.range].contains(UInt8(ascii: "$"))
    else { return false }
    return indexed.words.contains { word in
      let text = index.bytes[index.words[word].start..<index.words[word].end]
      return text.first == UInt8(ascii: "$") && PrintedAmount.isAmount(text)
    }
  }

  /// Below it, before another number at its edge, stand rows with charges.
  func chargesFollow(_ placed: Placed) -> Bool {
    let line = index.cells[placed.cell].line
    let left = index.cells[placed.cell].box.left
    var bottom = placed.box.bottom
    for below in (line + 1)..<min(line + 9, max(index.lines.count, line + 1)) {
      let row = index.lines[below]
      guard let first = row.first(where: { index.cells[$0].box.right > left - 2 }) else { continue }
      let box = index.cells[first].box
      if box.top - bottom > 3.5 * max(box.height, 7) { return false }
      bottom = max(bottom, box.bottom)
      if rows[below].contains(where: { abs($0.box.left - placed.box.left) < 3 || $0.cell == first }) {
        return false
      }
      if index.cells[first].letters >= 3, box.left < left + 60,
        row.contains(where: { $0 > first && PrintedAmount.isAmount(index.bytes[index.cells[$0].range]) })
          || holdsAmount(first)
      {
        return true
      }
    }
    return false
  }
}
