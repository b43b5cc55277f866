internal import NumberingPlan
internal import PageText

/// Which numbers of a ledger are the account's, how surely, and which stay undecided.
struct NumberJudgement {
  private(set) var listed: [Reading<TelephoneNumber>] = []
  private(set) var rangeMembers: Set<TelephoneNumber> = []
  private(set) var undecided: [Reading<TelephoneNumber>] = []
  private(set) var removed: [Reading<TelephoneNumber>] = []

  /// - Parameter known: numbers that other fields vouch for: the billing telephone number.
  init(_ source: NumberLedger, known: Set<TelephoneNumber>) {
    let sure = source.entries.values.filter {
      ($0.weight >= 2.2 || known.contains($0.number)) && $0.removal == nil
    }
    let ledger = Self.completed(source, sure: sure)
    let exchanges = Set((sure.map(\.number) + known).map { $0.tenDigits / 10_000 })
    let grouped = Set((sure.filter { !$0.isBare }.map(\.number) + known).map { $0.tenDigits / 10_000 })
    let areas = Set((sure.map(\.number) + known).map { $0.tenDigits / 10_000_000 })
    undecided = ledger.undecided(exchanges: exchanges, areas: areas)
    for entry in ledger.inOrder {
      if let removal = entry.removal, !known.contains(entry.number), entry.weight < 2.2 {
        removed.append(
          Reading(value: entry.number, printed: removal.text, confidence: 0.95, evidence: [removal]))
        continue
      }
      guard entry.weight > 0 else { continue }
      var score = entry.weight + min(Double(entry.furtherPlaces - 1), 2) * 0.4
      if let against = ledger.against(entry.number) {
        // A strong place of its own is not undone by being called from another line, but by a label that says other.
        if entry.weight >= 2.2 {
          score -= against.weight > 3 ? 1.5 : 0.2
        } else {
          score -= entry.weight >= 1 ? min(against.weight, 0.6) : against.weight
        }
      }
      if known.contains(entry.number) { score += 2 }
      if exchanges.contains(entry.number.tenDigits / 10_000) {
        score += 0.7
      } else if areas.contains(entry.number.tenDigits / 10_000_000) {
        score += 0.3
      }
      // What stands outside calls, sentences and contacts is never passed over in silence.
      if exchanges.contains(entry.number.tenDigits / 10_000) || ledger.against(entry.number) == nil {
        score = max(score, 0)
      }
      // Removed by one place, a working line by another; a code among telephone numbers that are printed otherwise.
      let isDoubtful =
        entry.removal != nil && !known.contains(entry.number)
        || entry.isBare && !grouped.isEmpty && !grouped.contains(entry.number.tenDigits / 10_000)
      judge(
        entry, confidence: min(LogOdds.share(score), isDoubtful ? 0.85 : 1),
        isVouched: entry.weight >= 1 || known.contains(entry.number))
    }
  }

  /// The ledger with the numbers that stand in one list with lines of the account.
  private static func completed(_ source: NumberLedger, sure: [NumberLedger.Entry]) -> NumberLedger {
    var lines: [NumberLedger.Group: TelephoneNumber] = [:]
    for entry in sure.sorted(by: { $0.order < $1.order }) {
      for group in source.groups(of: entry.number) where lines[group] == nil { lines[group] = entry.number }
    }
    var ledger = source
    for sighting in source.unexplained {
      let groups = source.groups(of: sighting.number)
      if let list = groups.first(where: { $0.isList && lines[$0] != nil }), let line = lines[list] {
        ledger.adopt(sighting, weight: 2.4, beside: line)
      } else if let column = groups.first(where: { lines[$0] != nil }), let line = lines[column] {
        ledger.adopt(sighting, weight: 1.1, beside: line)
      }
    }
    return ledger
  }

  private mutating func judge(_ entry: NumberLedger.Entry, confidence: Double, isVouched: Bool) {
    let reading = Reading(
      value: entry.number, printed: entry.printed, confidence: confidence, evidence: entry.evidence)
    if confidence >= 0.6, isVouched {
      listed.append(reading)
      if entry.isRangeMember { rangeMembers.insert(entry.number) }
    } else if confidence >= 0.3 {
      undecided.append(reading)
    }
  }
}
