/// Those of a page's cells that are of one sort, by line.
struct CellsByLine {
  private var cells: [Int] = []
  /// By line: where its cells stand among all.
  private var ranges: [Range<Int>] = []

  init(_ index: PageIndex, where isMember: (Int) -> Bool) {
    ranges.reserveCapacity(index.lines.count)
    for line in index.lines {
      let start = cells.count
      for cell in line where isMember(cell) { cells.append(cell) }
      ranges.append(start..<cells.count)
    }
  }

  /// A line's cells, left to right.
  subscript(line: Int) -> ArraySlice<Int> { cells[ranges[line]] }

  func contains(onLine line: Int, where isSought: (Int) -> Bool) -> Bool {
    ranges[line].contains { isSought(cells[$0]) }
  }
}
