import InvoiceGrammar
import NumberOwnership

/// Fits the weights of what is said of fields' values.
struct FieldFit {
  static let fit = LogisticFit(
    bounds: FieldFeature.allCases.map(\.entry.direction.bounds), expected: FieldFeature.allCases.map(\.prior),
    pull: 1, biasPull: nil)

  static func weights(_ choices: [LogisticFit.Choice], from start: FieldWeights) -> FieldWeights {
    FieldWeights(
      weights: fit.weights(
        LogisticFit.merged(choices), from: LogisticFit.Weights(bias: 0, weights: start.weights)
      ).weights)
  }
}
