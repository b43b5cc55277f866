import FixtureScoring
import PortDraft

/// How often documents show that their list of numbers is whole, or contradict it, by kind of check; a contradiction of
/// a list that is right is a false alarm.
struct CompletenessReport {
  private var checks: [NumbersComplete.Check.Kind: Tally] = [:]
  private var documents = Tally()
  private var unknown = 0

  fileprivate struct Tally {
    var shown = 0
    var contradicted = 0
    var contradictedThoughRight = 0
  }

  mutating func add(_ draft: DraftPortRequest?, _ score: DraftScore) {
    guard let complete = draft?.numbersComplete else { return }
    let isRight = score.outcomes[.numbers] == .right
    for check in complete.checks {
      checks[check.kind, default: Tally()].count(isContradicted: check.isContradicting, isRight)
    }
    switch complete.state {
    case .unknown: unknown += 1
    case .shown, .contradicted: documents.count(isContradicted: complete.state == .contradicted, isRight)
    }
  }

  func report() {
    print("\nIs the list of numbers whole?")
    var table = Table("check", "shown", "contradicted", "contradicted though right", "unknown")
    for kind in [NumbersComplete.Check.Kind.sum, .count, .details] {
      table.add([kind.rawValue] + (checks[kind] ?? Tally()).cells + [""])
    }
    table.add(["documents"] + documents.cells + [String(unknown)])
    table.print()
  }
}

extension CompletenessReport.Tally {
  fileprivate mutating func count(isContradicted: Bool, _ isRight: Bool) {
    guard isContradicted else {
      shown += 1
      return
    }
    contradicted += 1
    if isRight { contradictedThoughRight += 1 }
  }

  fileprivate var cells: [String] { [shown, contradicted, contradictedThoughRight].map { String($0) } }
}
