import Foundation
import NumberOwnership
import NumberingPlan

/// Fits the weights of ownership features: over the numbers of documents whose truth is known, each by the place that speaks
/// loudest for it.
///
/// Which place that is, and which numbers vouch for others, depends on the weights: both are found anew a few times. A
/// weight never counts against its feature's direction.
struct OwnershipFit {
  /// Numbers of which the same is said, and that are all the account's or all not.
  struct Group: Hashable {
    var features: FeatureSet
    var isOwn: Bool
  }

  private static let rounds = 6

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
      let (own, others) = (
        numbers.count { document.isOwn($0.number) }, numbers.count { !document.isOwn($0.number) }
      )
      for number in numbers {
        let isOwn = document.isOwn(number.number)
        let share = document.weight / Double(isOwn ? own : others).squareRoot()
        groups[Group(features: number.features, isOwn: isOwn), default: 0] += share
      }
    }
    return groups
  }

  static let fit = LogisticFit(
    bounds: OwnershipFeature.allCases.map(\.entry.direction.bounds),
    expected: OwnershipFeature.allCases.map(\.prior), expectedBias: -1.5, pull: 0.4, biasPull: 0.4)

  static func solve(_ groups: [Group: Double], from start: OwnershipWeights) -> OwnershipWeights {
    let weights = fit.weights(
      choices(groups), from: LogisticFit.Weights(bias: start.bias, weights: start.weights))
    return OwnershipWeights(bias: weights.bias, weights: weights.weights)
  }

  static func choices(_ groups: [Group: Double]) -> [LogisticFit.Choice] {
    LogisticFit.merged(
      groups.map { group, count in
        LogisticFit.Choice(
          options: [LogisticFit.Option(features: group.features.numbers)], right: group.isOwn ? 0 : nil,
          count: count)
      })
  }
}

extension FeatureSet {
  fileprivate var numbers: [Int] {
    var numbers: [Int] = []
    forEachNumber { numbers.append($0) }
    return numbers
  }
}

extension OwnershipFeature.Direction {
  var bounds: ClosedRange<Double> {
    switch self {
    case .supports: 0...20
    case .opposes: -20...0
    case .either: -20...20
    }
  }
}
