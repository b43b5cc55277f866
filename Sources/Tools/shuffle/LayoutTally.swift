import FixtureScoring

/// Outcomes counted over many bills.
struct LayoutTally {
  struct Count {
    var byOutcome: [Outcome: Int] = [:]
    var total: Int { byOutcome.values.reduce(0, +) }
    mutating func add(_ outcome: Outcome) { byOutcome[outcome, default: 0] += 1 }
  }

  struct Group: Hashable {
    var wording: ShuffledBill.Wording
    var field: ScoredField
  }

  struct Band: Hashable {
    var group: Group
    /// Index into ``bands``.
    var band: Int
  }

  /// A bill on which something was not right.
  struct Failure {
    var seed: UInt64
    var score: BillScore
    var traits: [Trait]
    var badness: Int
  }

  static let bands = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99]

  private(set) var documents = 0
  private(set) var fullyRight = 0
  private(set) var unreadable: [(seed: UInt64, error: String)] = []
  private(set) var fields: [Group: Count] = [:]
  private(set) var traits: [Trait: Count] = [:]
  private(set) var calibration: [Band: (right: Int, all: Int)] = [:]
  private(set) var failures: [Failure] = []

  mutating func add(_ bill: ShuffledBill, _ score: BillScore) {
    documents += 1
    for (field, outcome) in score.outcomes {
      fields[Group(wording: bill.wording[field] ?? .known, field: field), default: Count()].add(outcome)
    }
    for trait in bill.traits {
      let key = Trait(dimension: trait.dimension, value: trait.value, field: trait.field)
      for (field, outcome) in score.outcomes where trait.field == nil || trait.field == field {
        traits[key, default: Count()].add(outcome)
      }
    }
    for value in score.score.statements {
      let band = Self.bands.lastIndex { $0 <= value.confidence } ?? 0
      let key = Band(
        group: Group(wording: bill.wording[value.field] ?? .known, field: value.field), band: band)
      let old = calibration[key] ?? (0, 0)
      calibration[key] = (old.right + (value.isRight ? 1 : 0), old.all + 1)
    }
    let silent = score.outcomes.values.count { $0 == .silent }
    let wrong = score.outcomes.values.count { $0 != .right }
    if wrong == 0 {
      fullyRight += 1
    } else {
      failures.append(
        Failure(seed: bill.seed, score: score, traits: bill.traits, badness: silent * 100 + wrong))
    }
  }

  mutating func addUnreadable(seed: UInt64, error: String) { unreadable.append((seed, error)) }
}
