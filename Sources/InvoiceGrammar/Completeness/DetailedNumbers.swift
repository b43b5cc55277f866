internal import NumberingPlan

/// Numbers that a summary lists with a charge each, and numbers that stand over charges of their own elsewhere.
struct DetailedNumbers {
  private(set) var summarised: Set<TelephoneNumber> = []
  private(set) var detailed: Set<TelephoneNumber> = []
  /// Those with details like the listed ones, and listed nowhere.
  private(set) var missing: Set<TelephoneNumber> = []
  /// Where the first detail stands, or the first of a missing number.
  private(set) var evidence: [Evidence] = []

  /// - Parameters:
  ///   - listed: the account's numbers.
  ///   - told: numbers that were left out with a word on each.
  init(_ rows: [ListRow], listed: Set<TelephoneNumber>, told: Set<TelephoneNumber>) {
    var details: [ListRow] = []
    for (position, row) in rows.enumerated() where row.kind == .row || row.kind == .lineTotal {
      guard let place = row.numbers.first else { continue }
      if row.numbers.count == 1, row.kind == .lineTotal || Self.headsCharges(rows, position) {
        details.append(row)
      } else if Self.isAmongOthers(rows, position), listed.contains(place.number) {
        summarised.insert(place.number)
      }
    }
    take(details, listed, told)
  }

  private mutating func take(
    _ details: [ListRow], _ listed: Set<TelephoneNumber>, _ told: Set<TelephoneNumber>
  ) {
    let own = details.filter { row in row.numbers.contains { listed.contains($0.number) } }
    detailed = Set(own.flatMap(\.numbers).map(\.number))
    // A care number in a page's head may stand over charges too.
    let strangers = details.filter { row in
      row.numbers.allSatisfy { !listed.contains($0.number) && !told.contains($0.number) }
        && own.contains { $0.kind == row.kind && $0.stands(like: row) }
    }
    missing = Set(strangers.flatMap(\.numbers).map(\.number))
    evidence = (strangers.first ?? own.first)?.evidence.map { [$0] } ?? []
  }

  /// A charge without a number follows.
  private static func headsCharges(_ rows: [ListRow], _ position: Int) -> Bool {
    guard rows[position].amounts.isEmpty, position + 1 < rows.count else { return false }
    let next = rows[position + 1]
    return next.page == rows[position].page && next.kind == .row && next.numbers.isEmpty
      && !next.amounts.isEmpty
  }

  /// A row with a charge, as the one before or behind it.
  private static func isAmongOthers(_ rows: [ListRow], _ position: Int) -> Bool {
    [position - 1, position, position + 1].count { other in
      rows.indices.contains(other) && rows[other].kind == .row && !rows[other].numbers.isEmpty
        && !rows[other].amounts.isEmpty && rows[other].page == rows[position].page
    } > 1 && !rows[position].amounts.isEmpty
  }
}

extension ListRow {
  /// At the same edge, behind the same words.
  fileprivate func stands(like other: ListRow) -> Bool {
    guard let left = numbers.first?.left, let right = other.numbers.first?.left else { return false }
    return abs(left - right) <= Self.tolerance && words == other.words
  }

  /// Before the first digit.
  private var words: Substring? { evidence?.text.prefix { !$0.isNumber } }
}
