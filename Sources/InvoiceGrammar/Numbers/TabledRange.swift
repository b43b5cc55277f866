internal import NumberingPlan
internal import PageText

/// A range of numbers whose first and last stand in two columns: `From` and `To`, or parted by `thru`.
enum TabledRange {
  /// The row counts as many numbers.
  case counted
  case uncounted
  /// The two ends are of no range that a customer has.
  case none
}

extension NumberFinder {
  /// Two numbers of a row that are the ends of a range become one.
  func joiningRanges(_ matches: [Placed], line: Int) -> [Placed] {
    guard matches.count > 1, matches.count < 9 else { return matches }
    var joined = matches
    var position = 0
    while position + 1 < joined.count {
      let (first, last) = (joined[position], joined[position + 1])
      position += 1
      guard first.cell < last.cell, first.match.rangeEnd == nil, last.match.rangeEnd == nil,
        first.match.number.areaCode == last.match.number.areaCode, isParted(first, last)
      else { continue }
      let count = Int(last.match.number.tenDigits) - Int(first.match.number.tenDigits) + 1
      guard first.match.number.exchange == last.match.number.exchange, (1...200).contains(count) else {
        joined[position - 1].tabled = TabledRange.none
        joined[position].tabled = TabledRange.none
        continue
      }
      joined[position - 1].tabled = counts(count, behind: last) ? .counted : .uncounted
      joined[position - 1].match.rangeEnd = last.match.number
      joined[position - 1].match.rangeJoin = .word
      joined.remove(at: position)
    }
    return joined
  }

  /// "thru" stands between the two, or their columns' heads are those of a range; in rows of calls "From" and "To" are
  /// something else.
  private func isParted(_ first: Placed, _ last: Placed) -> Bool {
    let line = index.cells[first.cell].line
    if isThrough(index.bytes[first.range.upperBound..<last.range.lowerBound]) { return true }
    guard isFirstInCell(first), isFirstInCell(last), last.cell == first.cell + 1,
      !index.lines[line].contains(where: isTime),
      let start = headOfTable(over: first.box, line: line, width: 2),
      let end = headOfTable(over: last.box, line: line, width: 2),
      index.cells[start].line == index.cells[end].line
    else { return false }
    return holds(Lexicon.rangeStartHeads, start) && holds(Lexicon.rangeEndHeads, end)
  }

  /// Begins with a date or a time, a sign among its figures.
  private func isTime(_ cell: Int) -> Bool {
    let counts = index.cells[cell].counts
    guard counts.digits > 0, counts.colons + counts.strokes + counts.stops > 0 else { return false }
    let tokens = RowTokens(index, cell: cell)
    return tokens.isTimed || tokens.hasTenths
  }

  private func isThrough(_ between: ArraySlice<UInt8>) -> Bool {
    guard between.count < 16 else { return false }
    let word = between.filter { $0.isLetter }.map(\.lowercased)
    return between.allSatisfy { !$0.isDigit }
      && Lexicon.RangeWords.table.contains { $0.utf8.elementsEqual(word) }
  }

  private func holds(_ words: [String], _ cell: Int) -> Bool {
    let text = index.text(ofCell: cell).lowercased()
    return text.split { !$0.isLetter }.contains { words.contains(String($0)) }
  }

  /// A word of the row is the count.
  private func counts(_ count: Int, behind last: Placed) -> Bool {
    let row = index.lines[index.cells[last.cell].line].drop { $0 <= last.cell }
    return row.contains { cell in
      let text = index.bytes[index.cells[cell].range]
      return (1...4).contains(text.count) && text.elementsEqual(String(count).utf8)
    }
  }
}
