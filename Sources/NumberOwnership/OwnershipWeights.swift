/// How much each feature counts, in log odds, fitted to documents whose truth is known.
package struct OwnershipWeights: Sendable, Equatable {
  /// Of a number of which nothing is said.
  package var bias: Double
  /// By the feature's number.
  package var weights: [Double]

  package init(bias: Double = 0, weights: [Double] = []) {
    self.bias = bias
    self.weights =
      weights + Array(repeating: 0, count: max(0, OwnershipFeature.allCases.count - weights.count))
  }

  package subscript(feature: OwnershipFeature) -> Double {
    get { weights[Int(feature.rawValue)] }
    set { weights[Int(feature.rawValue)] = newValue }
  }

  /// The sum over a set, without the bias.
  package func sum(_ features: FeatureSet) -> Double {
    var sum = 0.0
    features.forEachNumber { sum += weights[$0] }
    return sum
  }
}

extension OwnershipWeights {
  /// The weights that were fitted last, see `ownership.weights`.
  package static let fitted = OwnershipWeights(
    bias: OwnershipFeature.fittedBias, weights: OwnershipFeature.allCases.map(\.fittedWeight))

  /// What counts in a set, and what each adds, the heaviest first.
  package func reasons(for features: FeatureSet) -> [(feature: OwnershipFeature, weight: Double)] {
    features.features.map { ($0, self[$0]) }.filter { $0.1 != 0 }.sorted { abs($0.1) > abs($1.1) }
  }
}
