internal import NumberingPlan

/// Numbers that a summary lists with a charge each, and numbers that stand over charges of their own elsewhere.
struct DetailedNumbers {
  private(set) var summarised: Set<TelephoneNumber> = []
  private(set) var detailed: Set<TelephoneNumber> = []
  /// The first detail's heading.
  private(set) var evidence: [Evidence]?

  init(_ rows: [ListRow], among listed: Set<TelephoneNumber>) {
    for (position, row) in rows.enumerated() where row.kind == .row {
      let own = row.numbers.filter { listed.contains($0.number) }.map(\.number)
      guard let number = own.first else { continue }
      if row.amounts.isEmpty {
        guard own.count == 1, Self.headsCharges(rows, position) else { continue }
        detailed.insert(number)
        if evidence == nil { evidence = row.evidence.map { [$0] } }
      } else if Self.isAmongOthers(rows, position) {
        summarised.formUnion(own)
      }
    }
  }

  /// A charge without a number follows.
  private static func headsCharges(_ rows: [ListRow], _ position: Int) -> Bool {
    guard position + 1 < rows.count else { return false }
    let next = rows[position + 1]
    return next.page == rows[position].page && next.kind == .row && next.numbers.isEmpty && !next.amounts.isEmpty
  }

  /// The row before or behind has a number and a charge too.
  private static func isAmongOthers(_ rows: [ListRow], _ position: Int) -> Bool {
    [position - 1, position + 1].contains { other in
      rows.indices.contains(other) && rows[other].kind == .row && !rows[other].numbers.isEmpty
        && !rows[other].amounts.isEmpty && rows[other].page == rows[position].page
    }
  }
}
