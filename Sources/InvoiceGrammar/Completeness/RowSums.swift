internal import NumberingPlan

/// All lists of a document that a printed total is the sum of.
struct RowSums {
  /// None is a part of another.
  private(set) var sums: [RowSum] = []
  private let rows: [ListRow]
  private let listed: Set<TelephoneNumber>
  private let told: Set<TelephoneNumber>
  /// By the total's row: lists of any length, whose total a further total may be the sum of.
  private var parts: [Int: RowSum] = [:]

  /// Most rows that one total is the sum of.
  private static let mostRows = 2000

  /// - Parameters:
  ///   - listed: the account's numbers.
  ///   - told: numbers that were left out with a word on each.
  init(_ rows: [ListRow], listed: Set<TelephoneNumber>, told: Set<TelephoneNumber>) {
    (self.rows, self.listed, self.told) = (rows, listed, told)
    var shortfalls: [RowSum] = []
    for position in rows.indices {
      if rows[position].kind == .total, let sum = sum(under: position) {
        parts[position] = sum
      } else if let sum = sum(below: position) {
        parts[position] = sum
      } else if rows[position].kind == .total, let sum = shortfall(over: position) {
        shortfalls.append(sum)
      }
    }
    // A total of one line says nothing.
    let whole = parts.values.filter { $0.numberRows > 1 }
    sums = whole.filter { part in
      !whole.contains {
        $0.total != part.total && $0.rows.contains(part.total) && $0.rows.count > part.rows.count
      }
    }
    sums = (sums + shortfalls).sorted { $0.total < $1.total }
  }

  /// The list above a total.
  private func sum(under total: Int) -> RowSum? {
    for amount in rows[total].amounts.reversed() where amount.cents > 0 {
      var run = SumRun(amount, of: rows[total], listed: listed, told: told)
      var position = total
      while position > 0, total - position < Self.mostRows, let next = step(&run, above: position) {
        position = next
        guard run.sum == amount.cents, run.numberRows > 0, !continues(run, above: position) else { continue }
        let first = headed(run, above: position)
        if first < position { run.add(rows[first]) }
        return RowSum(run, total: total, expected: amount.cents, rows: first..<(total + 1))
      }
    }
    return nil
  }

  /// Takes in what stands above a row: a row, or a list with its total.
  private func step(_ run: inout SumRun, above position: Int) -> Int? {
    let row = rows[position - 1]
    switch row.kind {
    case .row:
      run.add(row)
      return position - 1
    case .total:
      guard let part = parts[position - 1], part.total >= part.rows.upperBound - 1,
        let amount = run.amount(of: row)
      else { return nil }
      run.add(part, amount: amount, of: row)
      return part.rows.lowerBound
    case .lineTotal, .other: return nil
    }
  }

  /// One more charged line stands above: the list begins further up.
  private func continues(_ run: SumRun, above position: Int) -> Bool {
    guard position > 0 else { return false }
    let row = rows[position - 1]
    return row.kind == .row && !row.numbers.isEmpty && (run.amount(of: row)?.cents ?? 0) != 0
  }

  /// The number over charges of its own.
  private func headed(_ run: SumRun, above position: Int) -> Int {
    guard position > 0, rows[position].numbers.isEmpty, rows[position - 1].kind == .row,
      !rows[position - 1].numbers.isEmpty, rows[position - 1].amounts.isEmpty
    else { return position }
    return position - 1
  }

  /// The list right above a total, all of its rows charged lines, that adds up to less, and what
  /// lacks is as much as a line costs.
  private func shortfall(over total: Int) -> RowSum? {
    for amount in rows[total].amounts.reversed() where amount.cents > 0 {
      var run = SumRun(amount, of: rows[total], listed: listed, told: told)
      var position = total
      while position > 0, isRight(above: position), run.amount(of: rows[position - 1]) != nil {
        position -= 1
        run.add(rows[position])
      }
      let begins = position > 0 ? rows[position - 1].page == rows[total].page : rows[total].page == 1
      let least = rows[position..<total].compactMap { run.amount(of: $0)?.cents }.min() ?? 0
      if run.numberRows > 2, run.numberRows == total - position, begins, least > 0,
        (least...run.sum).contains(amount.cents - run.sum), !isOfMore(rows[total])
      {
        return RowSum(run, total: total, expected: amount.cents, rows: position..<(total + 1))
      }
    }
    return nil
  }

  /// A total of more than the list: what is due, with taxes and balances.
  private func isOfMore(_ total: ListRow) -> Bool {
    let text = total.evidence?.text.lowercased() ?? ""
    return ["due", "balance", "amount", "tax", "current", "new", "bill", "pay", "incl", "invoice"].contains {
      text.contains($0)
    }
  }

  /// A charged line of the list stands on the line above.
  private func isRight(above position: Int) -> Bool {
    let (row, below) = (rows[position - 1], rows[position])
    return row.kind == .row && row.page == below.page && row.line == below.line - 1
      && row.numbers.contains { listed.contains($0.number) }
  }

  /// The list below a row that has the total of all, perhaps at the head of each of its pages.
  private func sum(below head: Int) -> RowSum? {
    guard rows[head].numbers.isEmpty, rows[head].kind != .other, rows.indices.contains(head + 1),
      rows[head + 1].page == rows[head].page, !rows[head + 1].numbers.isEmpty
    else { return nil }
    for amount in rows[head].amounts.reversed() where amount.cents > 0 {
      var run = SumRun(amount, of: rows[head], listed: listed, told: told)
      var position = head + 1
      while position < rows.count, position - head < Self.mostRows {
        let row = rows[position]
        let own = run.amount(of: row)
        guard !row.numbers.isEmpty ? own != nil && row.kind == .row : own?.cents == amount.cents else {
          break
        }
        if !row.numbers.isEmpty { run.add(row) }
        position += 1
      }
      if run.sum == amount.cents, run.numberRows > 1 {
        return RowSum(run, total: head, expected: amount.cents, rows: head..<position)
      }
    }
    return nil
  }
}
