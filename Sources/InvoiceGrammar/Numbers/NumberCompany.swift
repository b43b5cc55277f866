internal import NumberingPlan

/// What a document's numbers say of one another: those that stand in one list have one owner, and an exchange of the
/// account's own makes a list likely its own.
struct NumberCompany {
  /// With the numbers that only their company gives to the account.
  private(set) var ledger: NumberLedger
  /// Entries of the ledger whose own place says little, but whose company says enough to list them.
  private(set) var vouched: Set<TelephoneNumber> = []
  /// Area code and central office code of numbers that are surely the account's.
  let exchanges: OfficeCodes
  /// Those of them that are not only printed as ten digits in a run.
  let groupedExchanges: OfficeCodes
  let areas: OfficeCodes

  /// - Parameter known: numbers that other fields vouch for: the billing telephone number.
  init(_ source: NumberLedger, known: Set<TelephoneNumber>) {
    let sure = source.entries.values.filter {
      ($0.weight >= 2.2 || known.contains($0.number)) && $0.removal == nil
    }.sorted { $0.order < $1.order }
    ledger = source
    exchanges = OfficeCodes((sure.map(\.number) + known).map(\.exchange))
    groupedExchanges = OfficeCodes((sure.filter { !$0.isBare }.map(\.number) + known).map(\.exchange))
    areas = OfficeCodes((sure.map(\.number) + known).map { $0.tenDigits / 10_000_000 })
    adopt(beside: sure.map(\.number), source)
    adoptLists(of: source)
  }

  /// Numbers in one list, or in one column, with a line that is surely the account's.
  private mutating func adopt(beside sure: [TelephoneNumber], _ source: NumberLedger) {
    let removed = source.entries.values.filter { $0.removal != nil }
    let unexplained = source.unexplained
    guard !removed.isEmpty || !unexplained.isEmpty else { return }
    // By the code of a list or column.
    var lines: [Int: TelephoneNumber] = [:]
    for number in sure {
      for group in source.groups(of: number) where lines[group.code] == nil { lines[group.code] = number }
    }
    for entry in removed {
      if entry.groups.contains(where: { $0.isList && lines[$0.code] != nil && lines[$0.code] != entry.number }
      ) {
        ledger.restore(entry.number)
      }
    }
    for sighting in unexplained where !sighting.isDoubtful {
      let groups = source.groups(of: sighting.number)
      if let list = groups.first(where: { $0.isList && lines[$0.code] != nil }), let line = lines[list.code] {
        ledger.adopt(sighting, weight: 2.4, reason: "in one list with \(line.national)")
      } else if let column = groups.first(where: { lines[$0.code] != nil }), let line = lines[column.code] {
        ledger.adopt(sighting, weight: 1.1, reason: "in one column with \(line.national)")
      }
    }
  }

  /// Lists under headings that no grammar knows, of which a number at least is on an exchange of the account's own.
  private mutating func adoptLists(of source: NumberLedger) {
    let loose = source.unexplained.filter {
      $0.isBare && !$0.isDoubtful && !$0.standsApart && ledger.entries[$0.number] == nil
    }
    let weak = source.entries.values.filter { $0.weight > 0 && $0.weight < 1 && $0.removal == nil }
    var members: [Int: Int] = [:]
    var own: Set<Int> = []
    for number in loose.map(\.number) + weak.map(\.number) {
      for group in source.groups(of: number) {
        members[group.code, default: 0] += 1
        if exchanges.contains(number.exchange) { own.insert(group.code) }
      }
    }
    func isListed(_ number: TelephoneNumber) -> Bool {
      source.groups(of: number).contains { own.contains($0.code) && members[$0.code, default: 0] > 1 }
    }
    for sighting in loose where isListed(sighting.number) {
      ledger.adopt(sighting, weight: 1, reason: "in a list with numbers on an exchange of the account")
    }
    vouched = Set(
      weak.filter { isListed($0.number) || $0.hasAmount && exchanges.contains($0.number.exchange) }
        .map(\.number))
  }
}

extension TelephoneNumber {
  /// Area code and central office code.
  var exchange: UInt64 { tenDigits / 10_000 }
}

/// Some codes, of areas or of central offices in them.
struct OfficeCodes {
  private let sorted: [UInt64]

  init(_ codes: [UInt64]) { sorted = codes.sorted() }

  var isEmpty: Bool { sorted.isEmpty }

  func contains(_ code: UInt64) -> Bool {
    var (start, end) = (0, sorted.count)
    while start < end {
      let middle = (start + end) / 2
      if sorted[middle] < code { start = middle + 1 } else { end = middle }
    }
    return start < sorted.count && sorted[start] == code
  }
}
