internal import NumberingPlan

/// Rows of a list of lines whose charges a printed total is the sum of, in one column.
struct RowSum {
  /// The total's row, under the list or at its head.
  var total: Int
  /// In cents.
  var expected: Int
  /// Of the rows but for those of `missing`.
  var found: Int
  /// Those listed of the rows.
  var numbers: Set<TelephoneNumber>
  /// Rows that are about a number of the list.
  var numberRows: Int
  /// Numbers that stand in the rows like the listed ones, and are listed nowhere.
  var missing: Set<TelephoneNumber>
  /// A row may be a line's without its number.
  var hasUnread: Bool
  /// From the first of its rows to the last, and the total's.
  var rows: Range<Int>

  var isContradicting: Bool { expected != found }

  init(_ run: SumRun, total: Int, expected: Int, rows: Range<Int>) {
    self.total = total
    self.expected = expected
    found = run.sum - run.missingCents
    numbers = run.numbers
    numberRows = run.numberRows
    missing = run.missing
    hasUnread = run.hasUnread
    self.rows = rows
  }
}

/// Rows taken together, one by one, to be held against a total in one column.
struct SumRun {
  /// Right edge of the column, on the page of the row taken last.
  private(set) var right: Double
  private(set) var page: Int
  private var hasRows = false
  private(set) var sum = 0
  private(set) var numbers: Set<TelephoneNumber> = []
  private(set) var numberRows = 0
  /// Rows of numbers that are listed nowhere: the list's where listed ones stand at the same edge, above or below.
  private var strangers: [Stranger] = []
  /// Rows that may be lines and are under no number yet.
  private var nameless = false
  private var isUnread = false
  /// Left edges of the listed numbers.
  private var lefts: [Double] = []
  private let listed: Set<TelephoneNumber>
  private let told: Set<TelephoneNumber>

  init(
    _ amount: ListRow.PlacedAmount, of row: ListRow, listed: Set<TelephoneNumber>, told: Set<TelephoneNumber>
  ) {
    (right, page) = (amount.right, row.page)
    (self.listed, self.told) = (listed, told)
  }

  private struct Stranger {
    var numbers: Set<TelephoneNumber>
    var cents: Int
    /// nil in a part, where the edges have been compared.
    var left: Double?
  }

  private var missingRows: [Stranger] {
    strangers.filter { stranger in
      stranger.left.map { left in lefts.contains { abs($0 - left) <= 15 } } ?? true
    }
  }

  var missing: Set<TelephoneNumber> { missingRows.reduce(into: []) { $0.formUnion($1.numbers) } }
  var missingCents: Int { missingRows.reduce(0) { $0 + $1.cents } }
  /// A row may be a line's and says not clearly so.
  var hasUnread: Bool { isUnread || nameless || missingRows.count < strangers.count }

  /// The row's amount in the column; on another page the column may stand some points aside.
  func amount(of row: ListRow) -> ListRow.PlacedAmount? {
    // A total in bold may end some points aside.
    let reach = row.page != page ? 25 : hasRows ? ListRow.tolerance : 8
    let nearest = row.amounts.min { abs($0.right - right) < abs($1.right - right) }
    return nearest.flatMap { abs($0.right - right) <= reach ? $0 : nil }
  }

  /// Takes a row in; one without an amount of the column only for its numbers.
  mutating func add(_ row: ListRow) {
    let amount = amount(of: row)
    if let amount { (right, page, hasRows) = (amount.right, row.page, true) }
    sum += amount?.cents ?? 0
    if amount != nil, let first = row.numbers.first, told.contains(first.number) { isUnread = true }
    let own = row.numbers.filter { $0.left < right && listed.contains($0.number) }
    guard own.isEmpty else {
      // A number over charges of its own: they are this line's.
      if amount == nil { nameless = false } else { numberRows += 1 }
      numbers.formUnion(own.map(\.number))
      for place in own where place.isFirst && !lefts.contains(place.left) { lefts.append(place.left) }
      return
    }
    guard let amount else { return }
    if row.unread != nil { isUnread = true }
    if row.namesLine { nameless = true }
    if let stranger = row.numbers.first, !stranger.isFirst {
      // Behind words it may be a circuit, or where calls go, or a line all the same.
      isUnread = true
    } else if let stranger = row.numbers.first, !told.contains(stranger.number) {
      strangers.append(Stranger(numbers: [stranger.number], cents: amount.cents, left: stranger.left))
    }
  }

  /// Takes in the rows of a total of a part.
  mutating func add(_ part: RowSum, amount: ListRow.PlacedAmount, of row: ListRow) {
    (right, page, hasRows) = (amount.right, row.page, true)
    sum += amount.cents
    numbers.formUnion(part.numbers)
    numberRows += part.numberRows
    if !part.missing.isEmpty {
      strangers.append(Stranger(numbers: part.missing, cents: part.expected - part.found, left: nil))
    }
    isUnread = isUnread || part.hasUnread
  }
}
