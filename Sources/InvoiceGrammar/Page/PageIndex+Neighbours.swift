internal import PageText

/// What stands beside, over and under a cell.
extension PageIndex {
  func cells(onLine line: Int) -> Range<Int> { lines[line] }

  /// The cell to the right on the same line.
  func next(after cell: Int) -> Int? {
    let row = lines[cells[cell].line]
    return cell + 1 < row.upperBound ? cell + 1 : nil
  }

  func previous(before cell: Int) -> Int? {
    let row = lines[cells[cell].line]
    return cell > row.lowerBound ? cell - 1 : nil
  }

  /// The cell of the nearest line below that a box stands over, within `reach` points of its bottom.
  func cell(below box: Box, line: Int, reach: Double) -> Int? {
    var candidate = line + 1
    while candidate < lines.count {
      let row = lines[candidate]
      guard cells[row.lowerBound].box.top - box.bottom <= reach else { return nil }
      if let best = widestOverlap(of: row, with: box), cells[best].box.top > box.top + Tolerance.overlap {
        return cells[best].box.top - box.bottom <= reach ? best : nil
      }
      candidate += 1
    }
    return nil
  }

  func cell(above box: Box, line: Int, reach: Double) -> Int? {
    var candidate = line - 1
    while candidate >= 0 {
      let row = lines[candidate]
      guard box.top - cells[row.lowerBound].box.bottom <= reach else { return nil }
      if let best = widestOverlap(of: row, with: box) { return best }
      candidate -= 1
    }
    return nil
  }

  /// The first of the cells that share most of a box's width; nil where none shares any.
  private func widestOverlap(of row: Range<Int>, with box: Box) -> Int? {
    var best: Int?
    var widest = 0.0
    for cell in row {
      let overlap = cells[cell].box.horizontalOverlap(box)
      if overlap > widest { (best, widest) = (cell, overlap) }
    }
    return best
  }

  /// Whether a word and the next one belong together: no column's gap is between them.
  func areClose(_ word: Int, _ next: Int) -> Bool {
    words[word].box.reaches(rightTo: words[next].box, within: .words)
  }

  /// Whether words beside a stretch of a cell may belong to it: only two blanks part them, and no column begins there.
  ///
  /// Two blanks part columns as well as words of a text; a column's cells begin under one another.
  func mayBeCut(_ range: Range<Int>, inCell cell: Int) -> Bool {
    if range.upperBound == cells[cell].range.upperBound, let next = next(after: cell), isCut(before: next) {
      return true
    }
    return range.lowerBound == cells[cell].range.lowerBound && previous(before: cell) != nil
      && isCut(before: cell)
  }

  /// - Parameter cell: not the first of its line.
  private func isCut(before cell: Int) -> Bool {
    let (box, last) = (cells[cell].box, cells[cell - 1])
    guard last.box.reaches(rightTo: box, within: .words),
      words[last.words.upperBound - 1].fontSize == words[cells[cell].words.lowerBound].fontSize
    else { return false }
    let line = cells[cell].line
    return ![line - 1, line + 1].contains { row in
      lines.indices.contains(row) && lines[row].contains { cells[$0].box.sharesLeftEdge(with: box) }
    }
  }

  /// Under a line of running text that begins at the same edge: "Consumer Affairs, PO Box / 3265, Columbus, OH 43216."
  ///
  /// Between them may stand a full line that has no words of sentences: names and addresses.
  func endsParagraph(_ cell: Int) -> Bool {
    guard let above = solidLine(above: cell) else { return false }
    if cells[above].isSentence { return true }
    guard cells[above].words.count > 4, cells[above].box.width > cells[cell].box.width,
      let start = solidLine(above: above)
    else { return false }
    // A line of a paragraph goes on below where it is full; with a colon it is a label, and an address stands under it.
    let (first, full) = (cells[start].box.right, cells[above].box.right)
    return cells[start].isSentence && max(first, full) < min(first, full) * Self.ragged
      && bytes[cells[start].range].last != UInt8(ascii: ":")
  }

  /// The line over a cell that is set solid with it, in letters of the same kind, from the same edge.
  private func solidLine(above cell: Int) -> Int? {
    let box = cells[cell].box
    // The smallest print of notes is set solid too: its boxes are as high as its lines.
    let reach = Reach.solidLine.lineHeights * box.height
    guard let above = self.cell(above: box, line: cells[cell].line, reach: reach), areAligned(above, cell),
      // "Summary of charges by telephone number" in larger letters is no running text that goes on below.
      !words[cells[above].words.lowerBound].standsOut(from: words[cells[cell].words.lowerBound])
    else { return nil }
    return above
  }

  /// How much further than the next line a line of a paragraph may reach.
  private static let ragged = 1.15

  /// The cell of the nearest line below that a box of a line stands over.
  func cell(below box: Box, line: Int, within reach: Reach) -> Int? {
    cell(below: box, line: line, reach: box.length(of: reach))
  }

  func cell(above box: Box, line: Int, within reach: Reach) -> Int? {
    cell(above: box, line: line, reach: box.length(of: reach))
  }

  /// The cell under another.
  func cell(below cell: Int, within reach: Reach) -> Int? {
    self.cell(below: cells[cell].box, line: cells[cell].line, within: reach)
  }

  /// The cell over another.
  func cell(above cell: Int, within reach: Reach) -> Int? {
    self.cell(above: cells[cell].box, line: cells[cell].line, within: reach)
  }

  /// Whether two cells begin at one edge.
  func areAligned(_ cell: Int, _ other: Int) -> Bool {
    cells[cell].box.sharesLeftEdge(with: cells[other].box)
  }
}
