internal import NumberingPlan
internal import PageText

/// The telephone numbers of one page in columns: numbers under one another at one edge, under one head.
struct NumberColumnLayout {
  private(set) var columns: [Column] = []
  /// By line, by number of the line: its column.
  private(set) var assigned: [[Int]]

  struct Column {
    var left: Double
    var right: Double
    /// Lines, top to bottom; a line once for each number in it.
    var lines: [Int] = []
    /// The numbers' middles, by line.
    var middles: [Double] = []
    /// By line of the page from the first on: whether it has one.
    fileprivate(set) var membership: [Bool] = []
    var isClosed = false

    func contains(line: Int) -> Bool {
      guard let first = lines.first, line >= first, line - first < membership.count else { return false }
      return membership[line - first]
    }

    fileprivate mutating func append(line: Int, middle: Double) {
      lines.append(line)
      middles.append(middle)
      let place = line - lines[0]
      while membership.count <= place { membership.append(false) }
      membership[place] = true
    }
  }

  /// Edges of numbers in one column differ by no more, in points.
  private static let edge = 2.5
  /// A head may begin so far to the right of its column's numbers, in points.
  private static let reachOfHead = 20.0
  /// A heading stands at the left edge of its table, whose numbers may stand so far to the right, in points.
  private static let reachOfHeading = 160.0

  init(_ index: PageIndex, rows: [[NumberFinder.Placed]]) {
    assigned = rows.map { [Int](repeating: -1, count: $0.count) }
    for line in rows.indices {
      if !columns.isEmpty { closeColumns(at: line, index) }
      for (position, placed) in rows[line].enumerated() {
        let column = column(for: placed.box)
        assigned[line][position] = column
        columns[column].append(line: line, middle: placed.box.middle)
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
  private mutating func closeColumns(at line: Int, _ index: PageIndex) {
    let row = index.lines[line]
    let areHeads =
      row.count >= 3 && row.allSatisfy { index.cells[$0].digits == 0 && index.cells[$0].letters > 0 }
    for cell in row where areHeads || index.looksLikeHeading(cell) {
      let heading = index.cells[cell].box
      let before =
        columns.filter { !$0.isClosed && $0.left < heading.left - Self.reachOfHead }.map(\.left).max()
        ?? -.infinity
      let end = max(heading.right, heading.left + Self.reachOfHeading)
      for position in columns.indices where !columns[position].isClosed && columns[position].left > before {
        if columns[position].left >= heading.left - Self.reachOfHead, columns[position].left <= end {
          columns[position].isClosed = true
        }
      }
    }
  }

  /// Columns that share a fifth of their lines with one: those of tables beside it, but not the heads of its groups.
  func neighbours(of position: Int) -> [Int] {
    let column = columns[position]
    return columns.indices.filter { other in
      guard other != position, let first = columns[other].lines.first, let last = columns[other].lines.last,
        let start = column.lines.first, let end = column.lines.last, first <= end, start <= last
      else { return false }
      let shared = columns[other].lines.count { column.contains(line: $0) }
      return shared * 5 >= min(columns[other].lines.count, column.lines.count) && shared > 0
    }
  }

  /// Rows of a column further left, between a column's first line and its last, that have no number in it.
  func emptyRows(of position: Int) -> Int {
    let column = columns[position]
    guard let first = column.lines.first, let last = column.lines.last, last > first else { return 0 }
    return columns.filter { $0.right < column.left }.map { other in
      let shared = other.lines.filter { $0 >= first && $0 <= last }
      let empty = shared.count { !column.contains(line: $0) }
      return empty < shared.count ? empty : 0
    }.max() ?? 0
  }
}
