import FixtureScoring
import Foundation
import InvoiceGrammar
import PortRequest

/// Readings whose truth is known, from which curves are fitted.
struct ConfidenceFit {
  struct Key: Hashable {
    var field: ScoredField
    var knowsCarrier: Bool
  }

  /// Readings that weigh alike.
  struct Bin {
    /// The least of its readings.
    var weighed: Double
    var count = 0.0
    var right = 0.0
  }

  /// By key: bins a quarter wide in log odds.
  private var bins: [Key: [Int: Bin]] = [:]

  /// So many readings of each bin are taken to be right as often as they weigh, before any is counted: shuffled bills are
  /// tamer than real ones, and what weighs little is not sure because a few such readings were right.
  private static let prior = 10.0

  /// Stated as sure is only what is right at least so often, as far as the number of readings lets one say; all else is
  /// stated lower than sure, however often it is right.
  static let sureShare = 0.99

  /// What weighs less is never stated as sure: a reading that something structural speaks against (a second place, an end
  /// that is a guess) is held at 0.88 or less, and shuffled bills do not tell how often real ones go that way.
  static let leastSure = 0.885

  /// The most that is stated of anything else.
  private static let unsure = 0.89

  var keys: [Key] {
    bins.keys.sorted {
      ($0.field.rawValue, $0.knowsCarrier ? 0 : 1) < ($1.field.rawValue, $1.knowsCarrier ? 0 : 1)
    }
  }

  /// - Parameter count: -1 takes readings out again that were added before.
  mutating func add(_ statements: [DraftScore.Statement], knowsCarrier: Bool, count: Double = 1) {
    for statement in statements {
      let key = Key(field: statement.field, knowsCarrier: knowsCarrier)
      let weighed = (statement.confidence * 10_000).rounded() / 10_000
      let number = Self.number(weighed)
      var bin = bins[key]?[number] ?? Bin(weighed: weighed)
      bin.weighed = min(bin.weighed, weighed)
      bin.count += count
      if statement.isRight { bin.right += count }
      bins[key, default: [:]][number] = bin
    }
  }

  /// The curve of a field: shares that rise with the weight (pooled where they would fall), of each the bound that lies
  /// one standard error lower. Both numbers of its steps rise.
  func curve(_ key: Key) -> ConfidenceCurve {
    let counted = (bins[key] ?? [:]).values.filter { $0.count > 0.5 }.sorted { $0.weighed < $1.weighed }
    var steps: [ConfidenceCurve.Step] = []
    func add(_ weighed: Double, _ stated: Double) {
      let step = ConfidenceCurve.Step(weighed, max(stated, steps.last?.stated ?? 0))
      if steps.last?.stated != step.stated { steps.append(step) }
    }
    // Shares rise: what is said of the last pool below the bound holds from the bound on, where it need not be held lower.
    let pools = pools(counted.map(Self.withPrior))
    let below = pools.prefix { $0.weighed < Self.leastSure }
    for pool in below { add(pool.weighed, min(Self.stated(pool), Self.unsure)) }
    let above = pools.dropFirst(below.count)
    if above.first?.weighed != Self.leastSure, let held = below.map(Self.stated).max() {
      add(Self.leastSure, held)
    }
    for pool in above { add(pool.weighed, Self.stated(pool)) }
    return ConfidenceCurve(steps)
  }

  /// No bin reaches over `leastSure`.
  private static func number(_ weighed: Double) -> Int {
    let share = min(max(weighed, 0.0001), 0.999)
    let distance = log(share / (1 - share)) - log(leastSure / (1 - leastSure))
    return weighed < leastSure
      ? min(-1, Int((distance * 4).rounded(.down))) : Int((distance * 4).rounded(.down))
  }

  private static func withPrior(_ bin: Bin) -> Bin {
    Bin(weighed: bin.weighed, count: bin.count + prior, right: bin.right + prior * bin.weighed)
  }

  /// Pool adjacent violators: neighbours whose shares fall are one.
  private func pools(_ bins: [Bin]) -> [Bin] {
    var pools: [Bin] = []
    for bin in bins {
      var pool = bin
      while let last = pools.last, last.right / last.count >= pool.right / pool.count {
        pool = Bin(weighed: last.weighed, count: last.count + pool.count, right: last.right + pool.right)
        pools.removeLast()
      }
      pools.append(pool)
    }
    return pools
  }

  private static func stated(_ pool: Bin) -> Double {
    let share = lowerBound(right: pool.right, of: pool.count)
    let stated = share >= sureShare ? min(share, 0.995) : min(share, unsure)
    return (stated * 1000).rounded(.down) / 1000
  }

  /// Of a share that was counted, the bound that Wilson's interval gives for one standard error.
  static func lowerBound(right: Double, of count: Double) -> Double {
    let share = right / count
    let spread = (share * (1 - share) / count + 1 / (4 * count * count)).squareRoot()
    return max(0, (share + 1 / (2 * count) - spread) / (1 + 1 / count))
  }
}
