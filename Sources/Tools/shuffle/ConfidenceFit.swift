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
      let number = Self.number(statement.confidence)
      var bin = bins[key]?[number] ?? Bin(weighed: statement.confidence)
      bin.weighed = min(bin.weighed, statement.confidence)
      bin.count += count
      if statement.isRight { bin.right += count }
      bins[key, default: [:]][number] = bin
    }
  }

  /// The curve of a field: shares that rise with the weight (pooled where they would fall), of each the bound that lies
  /// one standard error lower.
  func curve(_ key: Key) -> ConfidenceCurve {
    var steps: [ConfidenceCurve.Step] = []
    let counted = (bins[key] ?? [:]).values.filter { $0.count > 0.5 }.sorted { $0.weighed < $1.weighed }
    for pool in pools(counted.map(Self.withPrior)) {
      let stated = max(Self.stated(pool), steps.last?.stated ?? 0)
      func add(_ weighed: Double, _ stated: Double) {
        if steps.last?.stated != stated { steps.append(ConfidenceCurve.Step(weighed, stated)) }
      }
      if pool.weighed < Self.leastSure { add(pool.weighed, min(stated, Self.unsure)) }
      if pool.weighed >= Self.leastSure || stated > Self.unsure {
        add(max(pool.weighed, Self.leastSure), stated)
      }
    }
    return ConfidenceCurve(steps)
  }

  private static func number(_ weighed: Double) -> Int {
    let share = min(max(weighed, 0.0001), 0.9999)
    return Int((log(share / (1 - share)) * 4).rounded(.down))
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

  /// The curves as the Swift file that the library is built with.
  func source(made how: String) -> String {
    let cases = keys.map { key in
      let steps = curve(key).steps.map { "(\(Self.text($0.weighed)), \(Self.text($0.stated)))" }
      return """
            case ("\(key.field.draftField.rawValue)", \(key.knowsCarrier)):
              [\(steps.joined(separator: ", "))]
        """
    }
    return """
      /// What is stated of readings, by field and by whether a grammar knows the carrier: weighed share, stated confidence.
      ///
      /// Not written by hand: `make fit` did. \(how)
      enum FittedConfidence {
        static func curve(of field: String, knowsCarrier: Bool) -> ConfidenceCurve? {
          steps(of: field, knowsCarrier: knowsCarrier).map { steps in
            ConfidenceCurve(steps.map { ConfidenceCurve.Step($0.0, $0.1) })
          }
        }

        private static func steps(of field: String, knowsCarrier: Bool) -> [(Double, Double)]? {
          switch (field, knowsCarrier) {
      \(cases.joined(separator: "\n"))
          default: nil
          }
        }
      }

      """
  }

  /// In ten-thousandths, rounded down.
  private static func text(_ share: Double) -> String {
    let parts = Int((share * 10_000).rounded(.down))
    let digits = String(10_000 + parts % 10_000).dropFirst()
    return "\(parts / 10_000).\(digits)"
  }
}
