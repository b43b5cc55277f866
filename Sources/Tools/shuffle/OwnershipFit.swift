import Foundation
import InvoiceGrammar
import NumberOwnership
import NumberingPlan

/// Fits the weights of ownership features: logistic regression over the numbers of documents whose truth is known, each by
/// the place that speaks loudest for it.
///
/// Which place that is, and which numbers vouch for others, depends on the weights: both are found anew a few times. A
/// weight never counts against its feature's direction, and is drawn to what is expected of it.
struct OwnershipFit {
  /// Numbers of which the same is said, and that are all the account's or all not.
  struct Group: Hashable {
    var features: FeatureSet
    var isOwn: Bool
  }

  private static let rounds = 6
  private static let sweeps = 60
  /// The pull to what is expected, in readings.
  private static let pull = 0.4

  /// - Parameter start: weights to begin with.
  static func weights(_ cases: [OwnershipCase], from start: OwnershipWeights) -> OwnershipWeights {
    (0..<rounds).reduce(start) { weights, _ in
      solve(groups(cases, weights), from: weights)
    }
  }

  /// What documents say of their numbers, by weights that tell which place speaks loudest.
  static func groups(_ cases: [OwnershipCase], _ weights: OwnershipWeights) -> [Group: Double] {
    var groups: [Group: Double] = [:]
    for document in cases {
      let decision = OwnershipDecision(weights: weights, main: document.main)
      let numbers = decision.numbers(of: document.census).filter { $0.isWeighed }
      // Hundreds of numbers of one bill say the same: each counts less, the sum more.
      let (own, others) = (numbers.count { document.isOwn($0.number) }, numbers.count { !document.isOwn($0.number) })
      for number in numbers {
        let isOwn = document.isOwn(number.number)
        let share = document.weight / Double(isOwn ? own : others).squareRoot()
        groups[Group(features: number.features, isOwn: isOwn), default: 0] += share
      }
    }
    return groups
  }

  /// Coordinate descent by Newton steps.
  static func solve(_ groups: [Group: Double], from start: OwnershipWeights) -> OwnershipWeights {
    var weights = start
    let examples = groups.sorted { $0.value > $1.value }.map { ($0.key, $0.value) }
    var members = [[Int]](repeating: [], count: weights.weights.count)
    for (position, example) in examples.enumerated() {
      example.0.features.forEachNumber { members[$0].append(position) }
    }
    var sums = examples.map { weights.bias + weights.sum($0.0.features) }
    func step(_ positions: some Sequence<Int>, _ distance: Double, pull: Double) -> Double {
      var (gradient, curvature) = (-pull * distance, pull)
      for position in positions {
        let share = 1 / (1 + exp(-sums[position]))
        let count = examples[position].1
        gradient += count * ((examples[position].0.isOwn ? 1 : 0) - share)
        curvature += count * max(share * (1 - share), 0.001)
      }
      return max(-1, min(1, gradient / curvature))
    }
    for _ in 0..<sweeps {
      let shift = step(examples.indices, weights.bias + 1.5, pull: pull)
      weights.bias += shift
      for position in sums.indices { sums[position] += shift }
      for feature in OwnershipFeature.allCases {
        let number = Int(feature.rawValue)
        let old = weights.weights[number]
        var new = old + step(members[number], old - feature.prior, pull: pull)
        switch feature.entry.direction {
        case .supports: new = max(new, 0)
        case .opposes: new = min(new, 0)
        case .either: break
        }
        weights.weights[number] = new
        for position in members[number] { sums[position] += new - old }
      }
    }
    return weights
  }
}

/// How lists of numbers come out by some weights.
struct OwnershipTally {
  var documents = 0
  /// Documents whose list is right.
  var rightLists = 0
  var own = 0
  var listed = 0
  var listedWrongly = 0
  var sure = 0
  var sureWrongly = 0
  var undecided = 0
  /// Numbers of the account that are neither listed nor told.
  var lost = 0
  /// Documents with one listed wrongly as sure, or lost.
  var silent: [String] = []
  var wrong: [String] = []

  mutating func add(_ document: OwnershipCase, _ weights: OwnershipWeights) {
    let numbers = OwnershipDecision(weights: weights, main: document.main).numbers(of: document.census)
    let list = Set(numbers.filter(\.isListed).map(\.number))
    let told = list.union(numbers.filter(\.isUndecided).map(\.number))
    let extra = list.subtracting(document.own)
    let sure = numbers.filter { $0.isListed && $0.share >= 0.9 }
    let sureExtra = sure.filter { !document.isOwn($0.number) }
    // Numbers that are printed nowhere in full are no matter of ownership.
    let printed = document.own.filter { document.census.entries[$0] != nil }
    let missing = printed.subtracting(told)
    documents += 1
    own += printed.count
    listed += list.count
    listedWrongly += extra.count
    self.sure += sure.count
    sureWrongly += sureExtra.count
    undecided += told.count - list.count
    lost += missing.count
    if list == printed {
      rightLists += 1
    } else {
      wrong.append(
        "\(document.name) \(extra.prefix(4).map { "+" + $0.e164 }) \(printed.subtracting(list).prefix(4).map { "-" + $0.e164 })")
    }
    if !sureExtra.isEmpty || !missing.isEmpty {
      silent.append(
        document.name
          + " " + (sureExtra.prefix(3).map { "+\($0.number.e164)" } + missing.prefix(3).map { "-\($0.e164)" }).joined(separator: " "))
    }
  }

  var text: String {
    "\(rightLists) of \(documents) lists right; \(own) numbers, \(listed - listedWrongly) listed, \(listedWrongly) wrongly; "
      + "\(sureWrongly) of \(sure) sure ones wrong; \(undecided) told as undecided; \(lost) lost"
  }
}
