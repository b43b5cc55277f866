/// The columns of telephone numbers of a document, and of what kind each is.
///
/// A column is a person's first look at a table: numbers under one another at one edge. What most of its rows show, all
/// of it is: calls have times or minutes, lines have charges.
package struct NumberColumnBook: Sendable {
  private var columns: [NumberColumn] = []
  /// By edge, in steps of three points from the page's left: what stands there on all pages.
  private var edges: [Edge] = []

  private struct Edge {
    var rows = 0
    var timedRows = 0
    var heads = 0
    var chargedHeads = 0

    mutating func add(_ column: NumberColumn) {
      rows += Int(column.rows)
      timedRows += Int(column.timedRows)
      heads += Int(column.heads)
      chargedHeads += Int(column.chargedHeads)
    }

    mutating func add(_ edge: Edge) {
      rows += edge.rows
      timedRows += edge.timedRows
      heads += edge.heads
      chargedHeads += edge.chargedHeads
    }
  }

  package init() {}

  /// - Returns: its number, by which `features(of:)` knows it.
  package mutating func add(_ column: NumberColumn) -> Int {
    columns.append(column)
    let step = Self.step(column.left)
    while edges.count <= step { edges.append(Edge()) }
    edges[step].add(column)
    return columns.count - 1
  }

  /// No page is wider than a hundred feet.
  private static func step(_ left: Double) -> Int { Int((min(max(left, 0), 90_000) / 3).rounded()) }

  /// By column's number: what it says of the numbers in it. Asked for once a document, when all columns are known.
  var features: [FeatureSet] { columns.map(features) }

  private func features(of column: NumberColumn) -> FeatureSet {
    var features = FeatureSet()
    if column.areCalls || column.timedRows * 5 >= column.rows && column.rows > 1 && isEdgeOfCalls(column) {
      features.insert(.columnOfCalls)
    } else {
      features.insert(.columnOfCallsElsewhere, if: column.rows < 4 && isEdgeOfCalls(column))
      features.insert(.columnOfDates, if: column.rows > 1 && column.datedRows * 2 >= column.rows)
      features.insert(.columnOfCharges, if: column.rows > 1 && column.chargedRows * 5 >= column.rows * 3)
      features.insert(.columnOfNumbers, if: column.rows > 2)
      features.insert(.columnOfSameWords, if: column.rows > 1 && column.alikeRows * 5 >= column.rows * 3)
      features.insert(.columnHeadsCharges, if: headsCharges(column))
    }
    features.insert(.columnSparse, if: column.emptyRows * 2 >= column.rows && column.emptyRows > 1)
    features.insert(.columnOfPlaces, if: column.rows > 1 && column.placeRows * 2 >= column.rows)
    features.insert(.columnOfCents, if: column.rows > 2 && column.centsRows * 2 >= column.rows)
    features.insert(.columnScattered, if: column.areaCodes > 3 && column.areaCodes * 5 >= column.rows * 2)
    return features
  }

  private func near(_ column: NumberColumn) -> Edge {
    let step = Self.step(column.left)
    var sum = Edge()
    for near in max(step - 1, 0)...step + 1 where near < edges.count { sum.add(edges[near]) }
    return sum
  }

  private func isEdgeOfCalls(_ column: NumberColumn) -> Bool {
    let edge = near(column)
    return edge.rows >= 8 && edge.timedRows * 5 >= edge.rows * 4
  }

  private func headsCharges(_ column: NumberColumn) -> Bool {
    guard column.heads > 0 else { return false }
    let edge = near(column)
    return edge.heads > 1 && edge.chargedHeads * 2 > edge.heads
  }
}

/// Telephone numbers under one another at one edge of one page, under one head: small, since a bill may print hundreds of
/// thousands of heads.
package struct NumberColumn: Sendable {
  /// In points from the page's left edge.
  package var left: Double
  package var rows: Int32 = 0
  /// Rows with a time or minutes.
  package var timedRows: Int32 = 0
  /// Rows with a date before the number.
  package var datedRows: Int32 = 0
  /// Rows with a charge behind the number.
  package var chargedRows: Int32 = 0
  /// Rows of a column further left that have no number in this one; so many begin at its first and end at its last.
  package var emptyRows: Int32 = 0
  /// Rows with the name of a place and a state.
  package var placeRows: Int32 = 0
  /// Rows with an amount under one.
  package var centsRows: Int32 = 0
  /// How many area codes its numbers have.
  package var areaCodes: Int32 = 0
  /// Rows with the same words before the number.
  package var alikeRows: Int32 = 0
  /// Numbers that stand alone, or at the end of a heading.
  package var heads: Int32 = 0
  /// Those of them with charges below.
  package var chargedHeads: Int32 = 0

  package init(left: Double) { self.left = left }

  /// Most rows are calls or messages.
  var areCalls: Bool { rows > 1 && timedRows * 2 >= rows }
}
