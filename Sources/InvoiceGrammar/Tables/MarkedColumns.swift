internal import PageText

/// On which side of each column of numbers its rows have a time, or a date.
///
/// Tables may stand side by side: a mark between two columns of numbers belongs to one of them only. The one whose rows all
/// have it is meant; where both have, the one whose neighbours of the same kind stand on that side, else the nearer.
struct MarkedColumns {
  private let layout: NumberColumnLayout
  private let marks: RowMarks
  /// By column; nil where its rows have no such marks.
  private(set) var sides: [Side?]
  private let neighbours: [[Int]]
  private let lineCount: Int

  /// Where a column's marks stand: between two edges, before or behind its numbers.
  struct Side {
    var left: Double
    var right: Double
    var isBefore: Bool
  }

  init(_ layout: NumberColumnLayout, _ marks: RowMarks, neighbours: [[Int]], lineCount: Int) {
    self.layout = layout
    self.marks = marks
    self.neighbours = neighbours
    self.lineCount = lineCount
    sides = layout.columns.map { _ in nil }
    guard !marks.isEmpty else { return }
    for position in layout.columns.indices.sorted(by: { layout.columns[$0].left < layout.columns[$1].left }) {
      sides[position] = side(of: position)
    }
  }

  /// Whether the row of a number has a mark of its own.
  func holds(column: Int, line: Int, middle: Double) -> Bool {
    sides[column].map { holds($0, line, middle) } ?? false
  }

  private func holds(_ side: Side, _ line: Int, _ middle: Double) -> Bool {
    marks.contains(near: line, from: side.left, to: side.right, middle: middle)
  }

  private func side(of position: Int) -> Side? {
    let before = before(position)
    let behind = behind(position)
    let front = Side(
      left: before.map { layout.columns[$0].right } ?? -.infinity, right: layout.columns[position].left + 1,
      isBefore: true)
    let back = back(of: position, before: behind)
    // The column before may have these marks behind its numbers.
    let isTaken = before.map { sides[$0]?.isBefore == false && !isNearer(position, than: $0, front) } ?? false
    if !isTaken, isMarked(position, front) { return front }
    guard isMarked(position, back) else { return nil }
    // Marks that stand by the next column's numbers in rows where this one has none are that one's.
    guard let behind, isMarked(behind, back) else { return back }
    let (own, foreign) = (overlap(position, back), overlap(behind, back))
    if own > foreign + 0.1 { return back }
    if foreign > own + 0.1 { return nil }
    if isMarked(behind, self.back(of: behind, before: self.behind(behind))) { return back }
    return isNearer(behind, than: position, back) ? nil : back
  }

  private func back(of position: Int, before next: Int?) -> Side {
    Side(
      left: layout.columns[position].right - 1, right: next.map { layout.columns[$0].left } ?? .infinity,
      isBefore: false)
  }

  private func before(_ position: Int) -> Int? {
    neighbours[position].filter { layout.columns[$0].right < layout.columns[position].left }
      .max { layout.columns[$0].right < layout.columns[$1].right }
  }

  private func behind(_ position: Int) -> Int? {
    neighbours[position].filter { layout.columns[$0].left > layout.columns[position].right }
      .min { layout.columns[$0].left < layout.columns[$1].left }
  }

  /// Most rows have such marks, or nearly all between the first and the last that has: a list may stand above calls.
  private func isMarked(_ position: Int, _ side: Side) -> Bool {
    let column = layout.columns[position]
    var (count, first, last) = (0, -1, -1)
    for row in column.lines.indices where holds(side, column.lines[row], column.middles[row]) {
      count += 1
      if first < 0 { first = row }
      last = row
    }
    return count > 0 && count * 2 >= column.lines.count && count >= marks.fewest
      || count >= max(2, marks.fewest) && count * 5 >= (last - first + 1) * 4
  }

  /// Lines with both a number and a mark, of those with either, about the height of the column.
  private func overlap(_ position: Int, _ side: Side) -> Double {
    let column = layout.columns[position]
    guard let first = column.lines.first, let last = column.lines.last else { return 0 }
    let lines = max(first - 3, 0)...min(last + 3, lineCount - 1)
    let marked = lines.filter { marks.contains(onLine: $0, from: side.left, to: side.right) }
    let both = marked.count { column.contains(line: $0) }
    return Double(both) / Double(max(marked.count + column.lines.count - both, 1))
  }

  private func isNearer(_ position: Int, than other: Int, _ side: Side) -> Bool {
    let (column, rival) = (layout.columns[position], layout.columns[other])
    var (near, far) = (0.0, 0.0)
    for line in column.lines {
      for mark in marks[line] where mark.left >= side.left && mark.right <= side.right {
        near += min(abs(mark.right - column.left), abs(mark.left - column.right))
        far += min(abs(mark.left - rival.right), abs(mark.right - rival.left))
      }
    }
    return near <= far
  }

  // MARK: Numbers called

  /// Columns right behind one with such marks, in the same rows: the number called behind the caller's.
  func called(_ index: PageIndex) -> [Int] {
    guard !marks.isEmpty else { return [] }
    var called: [Int] = []
    let order = layout.columns.indices.sorted { layout.columns[$0].left < layout.columns[$1].left }
    for position in order where sides[position] == nil {
      guard let before = before(position), called.contains(before) || sides[before] != nil else { continue }
      let column = layout.columns[position]
      let shared = column.lines.filter { layout.columns[before].contains(line: $0) }
      guard column.lines.count > 1, shared.count * 5 >= column.lines.count * 4 else { continue }
      let adjoining = shared.count {
        !Self.hasFigures(index, onLine: $0, from: layout.columns[before].right, to: column.left)
      }
      if adjoining * 5 >= shared.count * 3 { called.append(position) }
    }
    return called
  }

  private static func hasFigures(_ index: PageIndex, onLine line: Int, from left: Double, to right: Double)
    -> Bool
  {
    index.lines[line].contains { cell in
      index.cells[cell].words.contains { word in
        index.words[word].box.left >= left - 1 && index.words[word].box.right <= right + 1
          && index.bytes[index.words[word].start..<index.words[word].end].contains(where: \.isDigit)
      }
    }
  }
}
