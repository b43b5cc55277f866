internal import NumberingPlan
internal import PageText

/// Holds the list of an account's numbers against what the document prints of it.
struct CompletenessJudgement {
  let lines: ListedLines
  let listed: Set<TelephoneNumber>
  let told: Set<TelephoneNumber>
  /// Pages could not be read, or more was printed than was kept.
  let isPartial: Bool

  /// - Parameters:
  ///   - listed: the account's numbers, as stated.
  ///   - told: numbers that were left out with a word on each.
  ///   - isPartial: pages could not be read.
  init(_ lines: ListedLines, listed: Set<TelephoneNumber>, told: Set<TelephoneNumber>, isPartial: Bool) {
    self.lines = lines
    self.listed = listed
    self.told = told
    self.isPartial = isPartial || lines.isCut
  }

  var completeness: NumbersCompleteness {
    guard !listed.isEmpty else { return NumbersCompleteness() }
    let verdicts = sums + counts + details
    let checks = verdicts.map(\.check)
    let isShown = unread.isEmpty && verdicts.contains { $0.coversAll && ($0.isOfAccount || !isPartial) }
    return NumbersCompleteness(
      state: checks.contains(where: \.isContradicting) ? .contradicted : isShown ? .shown : .unknown,
      checks: checks)
  }

  /// A check, and whether it is about the whole list.
  struct Verdict {
    var check: NumbersCompleteness.Check
    var coversAll: Bool
    /// It is about all that the account is charged for or has: what unread pages hold can't add to it.
    var isOfAccount = false
  }

  // MARK: - Sums

  private var sums: [Verdict] {
    let sums = RowSums(lines.rows, listed: listed, told: told).sums
    let grandTotal = sums.reduce(0) { $0 + $1.expected }
    let covered = sums.reduce(into: Set()) { $0.formUnion($1.numbers) }
    let hasGrandTotal = lines.rows.contains { row in
      row.kind == .total && row.amounts.contains { $0.cents == grandTotal }
    }
    // Of several lists only their own total tells that no list is missing.
    let areAll =
      sums.count > 1 && hasGrandTotal && listed.isSubset(of: covered) && !sums.contains(where: \.hasUnread)
    return sums.map { sum in
      Verdict(
        check: NumbersCompleteness.Check(
          kind: .sum, expected: PrintedAmount.text(cents: sum.expected),
          found: PrintedAmount.text(cents: sum.found),
          evidence: evidence(of: sum)),
        coversAll: !sum.hasUnread && (areAll || listed.isSubset(of: sum.numbers)),
        isOfAccount: !lines.isCut && isPrintedElsewhere(sum))
    }
  }

  /// The total is that of another table too, as the summary of the account's charges on the first page.
  private func isPrintedElsewhere(_ sum: RowSum) -> Bool {
    lines.rows.indices.contains { position in
      !sum.rows.contains(position) && lines.rows[position].kind == .total
        && lines.rows[position].amounts.contains { $0.cents == sum.expected }
    }
  }

  private func evidence(of sum: RowSum) -> [Evidence] {
    lines.rows[sum.total].evidence.map { evidence in
      var evidence = evidence
      evidence.rule = "the total of \(sum.numbers.count) listed numbers' rows"
      return [evidence]
    } ?? []
  }

  // MARK: - Counts

  private var counts: [Verdict] {
    lines.counts.indices.compactMap { verdict(ofCount: $0) }
  }

  private func verdict(ofCount position: Int) -> Verdict? {
    let placed = lines.counts[position]
    let value = placed.count.value
    // No list of a part is longer than that of the whole.
    if value >= listed.count { return verdict(placed, found: listed.count, coversAll: value == listed.count) }
    let below = section(from: placed.row, to: nextCount(after: position))
    let above = section(from: position > 0 ? lines.counts[position - 1].row : 0, to: placed.row)
    guard below == value || above == value else { return nil }
    return verdict(placed, found: value, coversAll: false)
  }

  private func verdict(_ placed: ListedLines.PlacedCount, found: Int, coversAll: Bool) -> Verdict {
    Verdict(
      check: NumbersCompleteness.Check(
        kind: .count, expected: String(placed.count.value), found: String(found), evidence: [placed.evidence]),
      coversAll: coversAll)
  }

  private func nextCount(after position: Int) -> Int {
    position + 1 < lines.counts.count ? lines.counts[position + 1].row : lines.rows.count
  }

  /// How many of the listed numbers stand in some rows.
  private func section(from start: Int, to end: Int) -> Int {
    guard start < end, end <= lines.rows.count else { return 0 }
    return lines.rows[start..<end].reduce(into: Set<TelephoneNumber>()) { numbers, row in
      numbers.formUnion(row.numbers.lazy.map(\.number).filter(listed.contains))
    }.count
  }

  // MARK: - Details

  private var details: [Verdict] {
    let numbers = DetailedNumbers(lines.rows, listed: listed, told: told)
    guard numbers.summarised.count > 1, numbers.summarised == numbers.detailed else { return [] }
    let expected = numbers.detailed.count + numbers.missing.count
    return [
      Verdict(
        check: NumbersCompleteness.Check(
          kind: .details, expected: String(expected), found: String(numbers.detailed.count),
          evidence: numbers.evidence),
        coversAll: numbers.summarised == listed && numbers.missing.isEmpty)
    ]
  }

  // MARK: - Rows whose number cannot be read

  /// Rows with a charge in the column of the listed numbers, near one of them.
  var unread: [Evidence] {
    lines.rows.indices.compactMap { position in
      let row = lines.rows[position]
      guard let unread = row.unread, let evidence = row.evidence, standsAmongLines(position, unread) else {
        return nil
      }
      return evidence
    }
  }

  /// So many rows up or down a list shows that it is one.
  private static let near = 8

  private func standsAmongLines(_ position: Int, _ unread: UnreadNumber) -> Bool {
    let rows = lines.rows[max(0, position - Self.near)..<min(lines.rows.count, position + Self.near + 1)]
    return rows.contains { row in
      row.kind == .row && row.page == lines.rows[position].page && !row.amounts.isEmpty
        && row.numbers.contains {
          listed.contains($0.number) && abs($0.left - unread.left) <= ListRow.tolerance
        }
    }
  }
}
