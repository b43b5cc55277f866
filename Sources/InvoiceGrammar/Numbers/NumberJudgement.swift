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
    let company = NumberCompany(source, known: known)
    let (ledger, exchanges, areas) = (company.ledger, company.exchanges, company.areas)
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
      if exchanges.contains(entry.number.exchange) {
        score += 0.7
      } else if areas.contains(entry.number.tenDigits / 10_000_000) {
        score += 0.3
      }
      // What stands outside calls, sentences and contacts is never passed over in silence.
      if exchanges.contains(entry.number.exchange) || ledger.against(entry.number) == nil {
        score = max(score, 0)
      }
      // Removed by one place, a working line by another; a code among telephone numbers that are printed otherwise.
      let isDoubtful =
        (entry.removal != nil || ledger.isDoubted(entry.number)) && !known.contains(entry.number)
        || entry.isBare && !company.groupedExchanges.isEmpty
          && !company.groupedExchanges.contains(entry.number.exchange)
      judge(
        entry, confidence: min(LogOdds.share(score), isDoubtful ? 0.85 : 1),
        isVouched: entry.weight >= 1 || known.contains(entry.number)
          || company.vouched.contains(entry.number))
    }
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
