internal import NumberingPlan

/// Rows of a list of lines whose charges stand over a printed total, in one column.
struct RowSum {
  /// Of the total's row.
  var total: Int
  var expected: Int
  /// Of the rows whose numbers are listed, and of those that are about no number.
  var found: Int
  /// Those listed of the rows.
  var numbers: Set<TelephoneNumber>
  /// Numbers that stand in the rows like the listed ones, and are listed nowhere.
  var missing: Set<TelephoneNumber>
  /// A row's number cannot be read.
  var hasUnread: Bool

  var isContradicting: Bool { expected != found }

  /// Most rows that one total is the sum of.
  private static let mostRows = 2000

  /// The list that ends in a total, where its rows add up to it, or have to and don't.
  ///
  /// - Parameters:
  ///   - listed: the account's numbers.
  ///   - told: numbers that were left out and told of.
  init?(of total: Int, in rows: [ListRow], listed: Set<TelephoneNumber>, told: Set<TelephoneNumber>) {
    for amount in rows[total].amounts.reversed() {
      var run = Run(right: amount.right, listed: listed, told: told)
      for row in rows[..<total].suffix(Self.mostRows).reversed() {
        guard row.kind == .row, run.sum != amount.cents || run.isShort else { break }
        run.add(row)
      }
      if run.sum == amount.cents, !run.isShort {
        self.init(total, amount.cents, run)
        return
      }
    }
    return nil
  }

  private init(_ total: Int, _ expected: Int, _ run: Run) {
    self.total = total
    self.expected = expected
    found = run.missing.isEmpty ? run.sum : run.sum - run.missingCents
    numbers = run.numbers
    missing = run.missing
    hasUnread = run.hasUnread
  }

  /// The rows from a total upwards.
  private struct Run {
    let right: Double
    let listed: Set<TelephoneNumber>
    let told: Set<TelephoneNumber>
    var sum = 0
    var numbers: Set<TelephoneNumber> = []
    var numberRows = 0
    var missing: Set<TelephoneNumber> = []
    var missingCents = 0
    var hasUnread = false
    /// Left edges of the listed numbers.
    private var lefts: [Double] = []

    init(right: Double, listed: Set<TelephoneNumber>, told: Set<TelephoneNumber>) {
      (self.right, self.listed, self.told) = (right, listed, told)
    }

    /// Fewer than two lines: a total of one row says nothing.
    var isShort: Bool { numberRows < 2 }

    mutating func add(_ row: ListRow) {
      let cents = row.amount(endingAt: right)
      guard cents != nil || !row.numbers.isEmpty else { return }
      sum += cents ?? 0
      let own = row.numbers.filter { $0.left < right && listed.contains($0.number) }
      if !own.isEmpty {
        numberRows += 1
        numbers.formUnion(own.map(\.number))
        for place in own where !lefts.contains(place.left) { lefts.append(place.left) }
      } else if let cents, let stranger = row.numbers.first(where: { isLike($0) && !told.contains($0.number) }) {
        missing.insert(stranger.number)
        missingCents += cents
      }
      if row.unread != nil { hasUnread = true }
    }

    private func isLike(_ place: ListRow.PlacedNumber) -> Bool {
      lefts.contains { abs($0 - place.left) <= ListRow.tolerance }
    }
  }
}
