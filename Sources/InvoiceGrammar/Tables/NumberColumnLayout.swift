internal import NumberingPlan
internal import PageText

/// The telephone numbers of one page in columns, and what the rows of each column show.
///
/// Tables may stand side by side: a time or a date between two columns of numbers belongs to one of them only. The one
/// whose rows all have it is meant; where both have, the one whose neighbours of the same kind stand on that side, else
/// the nearer.
struct NumberColumnLayout {
  private(set) var columns: [Column] = []
  /// By line, by number of the line: its column.
  private(set) var assigned: [[Int]]
  /// By line, by number of the line: a time or minutes, a date before it, in a row of its own.
  private(set) var shows: [[Shown]]
  private let index: PageIndex

  struct Column {
    var left: Double
    var right: Double
    /// Lines, top to bottom; a line once for each number in it.
    var lines: [Int] = []
    /// The numbers' middles, by line.
    var middles: [Double] = []
    var isClosed = false
  }

  /// What a number's row shows.
  struct Shown {
    var isTimed = false
    var isDated = false
    /// A date stands before or behind it.
    var hasDate = false
  }

  /// Words of a row that are times, or dates, by line: also those that stand a little higher or lower and so count as a
  /// line of their own.
  private struct Marks {
    private(set) var boxes: [[Box]]
    /// So many rows must have one for it to count.
    let fewest: Int

    init(_ own: [[Box]], fewest: Int = 1) {
      self.fewest = fewest
      boxes = own
      for line in own.indices where !own[line].isEmpty {
        for near in [line - 1, line + 1] where own.indices.contains(near) {
          boxes[near] += own[line]
        }
      }
    }

    func contains(onLine line: Int, from left: Double, to right: Double, middle: Double) -> Bool {
      boxes[line].contains {
        $0.left >= left && $0.right <= right && abs($0.middle - middle) < 0.8 * max($0.height, 5)
      }
    }
  }

  /// Edges of numbers in one column differ by no more, in points.
  private static let edge = 2.5

  init(_ index: PageIndex, rows: [[NumberFinder.Placed]], segments: [[RowSegment]]) {
    self.index = index
    assigned = rows.map { [Int](repeating: -1, count: $0.count) }
    shows = rows.map { [Shown](repeating: Shown(), count: $0.count) }
    guard rows.contains(where: { !$0.isEmpty }) else { return }
    arrange(rows)
    mark(rows, segments)
  }

  // MARK: Columns

  private mutating func arrange(_ rows: [[NumberFinder.Placed]]) {
    for line in rows.indices {
      if !columns.isEmpty { closeColumns(at: line) }
      for (position, placed) in rows[line].enumerated() {
        let column = column(for: placed.box)
        assigned[line][position] = column
        columns[column].lines.append(line)
        columns[column].middles.append(placed.box.middle)
      }
    }
  }

  private mutating func column(for box: Box) -> Int {
    if let known = columns.lastIndex(where: {
      !$0.isClosed && (abs($0.left - box.left) <= Self.edge || abs($0.right - box.right) <= Self.edge)
    }) {
      return known
    }
    columns.append(Column(left: box.left, right: box.right))
    return columns.count - 1
  }

  /// A heading, or a row of heads, ends the columns that it stands over.
  private mutating func closeColumns(at line: Int) {
    let row = index.lines[line]
    let areHeads =
      row.count >= 3 && row.allSatisfy { index.cells[$0].digits == 0 && index.cells[$0].letters > 0 }
    for cell in row where areHeads || index.looksLikeHeading(cell) {
      let heading = index.cells[cell].box
      let before = columns.filter { !$0.isClosed && $0.left < heading.left - 20 }.map(\.left).max() ?? -.infinity
      for position in columns.indices where !columns[position].isClosed && columns[position].left > before {
        let starts = areHeads ? heading.left - Self.reachOfHead : heading.left - 20
        if columns[position].left >= starts,
          columns[position].left <= max(heading.right, heading.left + Self.reachOfHeading)
        {
          columns[position].isClosed = true
        }
      }
    }
  }

  /// A head may begin so far to the right of its column's numbers, in points.
  private static let reachOfHead = 20.0
  /// A heading stands at the left edge of its table, whose numbers may stand so far to the right, in points.
  private static let reachOfHeading = 160.0

  /// Rows of a column further left, between a column's first line and its last, that have no number in it.
  func emptyRows(of position: Int) -> Int {
    guard let first = columns[position].lines.first, let last = columns[position].lines.last, last > first else { return 0 }
    let own = columns[position].lines
    return columns.filter { $0.right < columns[position].left }.map { other in
      let shared = other.lines.filter { $0 >= first && $0 <= last }
      return shared.contains(where: own.contains) ? shared.count { !own.contains($0) } : 0
    }.max() ?? 0
  }

  // MARK: Times and dates

  private mutating func mark(_ rows: [[NumberFinder.Placed]], _ segments: [[RowSegment]]) {
    let times = marks { kinds, _ in kinds.contains(.time) }
    // `2039`: four digits that nearly all rows have, each a time of the day.
    let clocks = marks(fewest: 4) { kinds, _ in kinds.contains(.clock) }
    let dates = marks { kinds, next in kinds.contains(.date) || kinds.contains(.month) && next.contains(.day) }
    let order = columns.indices.sorted { columns[$0].left < columns[$1].left }
    var timed: [Int: Side] = [:]
    var dated: [Int: Side] = [:]
    var clocked: [Int: Side] = [:]
    for position in order {
      timed[position] = side(of: position, times, known: timed)
      if timed[position] == nil { clocked[position] = side(of: position, clocks, known: clocked) }
      dated[position] = side(of: position, dates, known: dated)
    }
    let called = calledColumns(order, timed, times).union(calledColumns(order, clocked, clocks))
    for line in rows.indices {
      for (position, placed) in rows[line].enumerated() {
        let column = assigned[line][position]
        let segment = segments[line][position]
        let hasTimes = !times.boxes[line].isEmpty
        shows[line][position].isTimed =
          placed.tabled == nil
          && (called.contains(column) || timed[column]?.holds(line, placed.box.middle, times) ?? false
            || clocked[column]?.holds(line, placed.box.middle, clocks) ?? false
          || segment.hasDuration && !(segment.isShared && hasTimes))
        shows[line][position].isDated =
          dated[column].map { $0.isBefore && $0.holds(line, placed.box.middle, dates) } ?? false
        shows[line][position].hasDate = dated[column]?.holds(line, placed.box.middle, dates) ?? false
      }
    }
  }

  /// Columns right behind one with times, in the same rows: the number called behind the caller's.
  private func calledColumns(_ order: [Int], _ timed: [Int: Side], _ times: Marks) -> Set<Int> {
    var called: Set<Int> = []
    for position in order where timed[position] == nil {
      let column = columns[position]
      guard let before = neighbour(of: position, { $0.right < column.left }).max(by: { columns[$0].right < columns[$1].right }),
        called.contains(before) || timed[before].map({ share(before, $0, times) >= 0.5 }) == true
      else { continue }
      let shared = column.lines.filter { columns[before].lines.contains($0) }
      let adjoining = shared.filter { !hasFigures(onLine: $0, from: columns[before].right, to: column.left) }
      if column.lines.count > 1, shared.count * 5 >= column.lines.count * 4, adjoining.count * 5 >= shared.count * 3 {
        called.insert(position)
      }
    }
    return called
  }

  private func hasFigures(onLine line: Int, from left: Double, to right: Double) -> Bool {
    index.lines[line].contains { cell in
      index.cells[cell].words.contains { word in
        index.words[word].box.left >= left - 1 && index.words[word].box.right <= right + 1
          && index.bytes[index.words[word].start..<index.words[word].end].contains(where: \.isDigit)
      }
    }
  }

  private func marks(fewest: Int = 1, _ isMark: (RowWord, RowWord) -> Bool) -> Marks {
    Marks(
      index.lines.map { row in
        let words = row.isEmpty ? 0..<0 : index.cells[row.lowerBound].words.lowerBound..<index.cells[row.upperBound - 1].words.upperBound
        return words.compactMap { word in
          let next = word + 1 < words.upperBound ? index.words[word + 1].kinds : []
          return isMark(index.words[word].kinds, next)
            ? index.words[word].box : nil
        }
      }, fewest: fewest)
  }

  /// Where a column's marks stand: between two edges, before or behind its numbers.
  private struct Side {
    var left: Double
    var right: Double
    var isBefore: Bool

    func holds(_ line: Int, _ middle: Double, _ marks: Marks) -> Bool {
      marks.contains(onLine: line, from: left, to: right, middle: middle)
    }
  }

  private func side(of position: Int, _ marks: Marks, known: [Int: Side]) -> Side? {
    let column = columns[position]
    let before = neighbour(of: position) { $0.right < column.left }.max { columns[$0].right < columns[$1].right }
    let behind = neighbour(of: position) { $0.left > column.right }.min { columns[$0].left < columns[$1].left }
    let front = Side(
      left: before.map { columns[$0].right } ?? -.infinity, right: column.left + 1, isBefore: true)
    let back = Side(
      left: column.right - 1, right: behind.map { columns[$0].left } ?? .infinity, isBefore: false)
    // The column before may have these marks behind its numbers.
    let isTaken = before.map { known[$0]?.isBefore == false && !isNearer(position, than: $0, front, marks) } ?? false
    if !isTaken, isMarked(position, front, marks) { return front }
    guard isMarked(position, back, marks) else { return nil }
    // Marks that stand by the next column's numbers in rows where this one has none are that one's.
    guard let behind else { return back }
    let (own, foreign) = (jaccard(position, back, marks), jaccard(behind, back, marks))
    if !isMarked(behind, back, marks) || own > foreign + 0.1 { return back }
    if foreign > own + 0.1 { return nil }
    let next = neighbour(of: behind) { $0.left > columns[behind].right }.min { columns[$0].left < columns[$1].left }
    let further = Side(
      left: columns[behind].right - 1, right: next.map { columns[$0].left } ?? .infinity, isBefore: false)
    if isMarked(behind, further, marks) { return back }
    return isNearer(behind, than: position, back, marks) ? nil : back
  }

  /// Columns that share a fifth of their lines with one: those of tables beside it, but not the heads of its groups.
  private func neighbour(of position: Int, _ isThere: (Column) -> Bool) -> [Int] {
    columns.indices.filter { other in
      guard other != position, isThere(columns[other]) else { return false }
      let shared = columns[other].lines.count { columns[position].lines.contains($0) }
      return shared * 5 >= min(columns[other].lines.count, columns[position].lines.count) && shared > 0
    }
  }

  /// Most rows have such marks, or nearly all between the first and the last that has: a list may stand above calls.
  private func isMarked(_ position: Int, _ side: Side, _ marks: Marks) -> Bool {
    let column = columns[position]
    let marked = zip(column.lines, column.middles).map { side.holds($0, $1, marks) }
    guard let first = marked.firstIndex(of: true), let last = marked.lastIndex(of: true) else { return false }
    let (count, block) = (marked.count { $0 }, last - first + 1)
    return count * 2 >= marked.count && count >= marks.fewest
      || count >= max(2, marks.fewest) && count * 5 >= block * 4
  }

  private func share(_ position: Int, _ side: Side, _ marks: Marks) -> Double {
    let column = columns[position]
    let marked = zip(column.lines, column.middles).count { side.holds($0, $1, marks) }
    return Double(marked) / Double(max(column.lines.count, 1))
  }

  /// Lines with both, of those with either, within the height of the columns.
  private func jaccard(_ position: Int, _ side: Side, _ marks: Marks) -> Double {
    let lines = columns[position].lines
    guard let first = lines.first, let last = lines.last else { return 0 }
    let (above, below) = (max(first - 3, 0), min(last + 3, index.lines.count - 1))
    let marked = (above...below).filter { line in
      marks.boxes[line].contains { $0.left >= side.left && $0.right <= side.right }
    }
    let both = marked.count { lines.contains($0) }
    return Double(both) / Double(max(marked.count + lines.count - both, 1))
  }

  private func isNearer(_ position: Int, than other: Int, _ side: Side, _ marks: Marks) -> Bool {
    var (near, far) = (0.0, 0.0)
    for line in columns[position].lines {
      for mark in marks.boxes[line] where mark.left >= side.left && mark.right <= side.right {
        near += abs(mark.right - columns[position].left)
        far += abs(mark.left - columns[other].right)
      }
    }
    return near <= far
  }
}
