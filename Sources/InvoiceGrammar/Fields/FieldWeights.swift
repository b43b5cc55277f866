/// How much each feature of a field's values counts, in log odds, fitted to documents whose truth is known.
package struct FieldWeights: Sendable, Equatable {
  /// By the feature's number.
  package var weights: [Double]

  package init(weights: [Double]) { self.weights = weights }

  /// The weights that were fitted last, see `fields.weights`.
  package static let fitted = FieldWeights(weights: FieldFeature.allCases.map(\.fittedWeight))

  package subscript(feature: FieldFeature) -> Double { weights[Int(feature.rawValue)] }

  package func sum(_ features: [FieldFeature]) -> Double { features.reduce(0) { $0 + self[$1] } }
}
