import InvoiceGrammar
import NumberOwnership
import Perturbations

/// What each feature gains on makers that were left out: how much worse they are foretold by weights fitted without it.
struct FeatureGain {
  var name: String
  /// In thousandths of the mean negative logarithm; 0 or less: nothing.
  var gain: Double
  /// In how much of what is fitted on it stands.
  var count: Double

  /// Makers are left out by groups, since each feature is fitted without anew.
  static let folds = 10

  static func all(
    _ choices: [String: [LogisticFit.Choice]], _ fit: LogisticFit, _ names: [String],
    from start: LogisticFit.Weights
  ) -> [FeatureGain] {
    let makers = choices.keys.sorted()
    let split = (0..<folds).map { fold in
      let out = makers.indices.filter { $0 % folds == fold }.flatMap { choices[makers[$0]] ?? [] }
      let rest = makers.indices.filter { $0 % folds != fold }.flatMap { choices[makers[$0]] ?? [] }
      return (out: out, rest: rest, weights: fit.weights(rest, from: start))
    }
    let all = choices.values.joined()
    return names.indices.map { feature in
      var without = fit
      without.bounds[feature] = 0...0
      let gain = split.reduce(0) { sum, fold in
        sum + LogisticFit.loss(fold.out, without.weights(fold.rest, from: fold.weights))
          - LogisticFit.loss(fold.out, fold.weights)
      }
      return FeatureGain(
        name: names[feature], gain: 1000 * gain / Double(folds),
        count: all.reduce(0) { $0 + ($1.options.contains { $0.features.contains(feature) } ? $1.count : 0) })
    }
  }
}

extension Fitting {
  func fieldGains() -> [FeatureGain] {
    let choices = Dictionary(grouping: fieldCases, by: \.maker).mapValues {
      LogisticFit.merged($0.flatMap(\.choices))
    }
    return FeatureGain.all(
      choices, FieldFit.fit, FieldFeature.allCases.map { "\($0)" },
      from: LogisticFit.Weights(bias: 0, weights: fits.fields.weights))
  }

  func ownershipGains() -> [FeatureGain] {
    let choices = Dictionary(grouping: cases, by: \.maker).mapValues { cases in
      OwnershipFit.choices(OwnershipFit.groups(cases, fits.weights))
    }
    return FeatureGain.all(
      choices, OwnershipFit.fit, OwnershipFeature.allCases.map { "\($0)" },
      from: LogisticFit.Weights(bias: fits.weights.bias, weights: fits.weights.weights))
  }
}
