import Foundation
import Perturbations

/// Fits weights of features to choices of which it is known what is right: logistic regression by coordinate descent.
///
/// A choice has options, of which one is right or none. An option's odds against none are e to the sum of its weights; of
/// one option that is the usual logistic regression. Features go by their numbers: which set they are of does not matter.
struct LogisticFit {
  struct Option: Hashable {
    /// Numbers of its features.
    var features: [Int]
    /// Log odds before any weight is added.
    var start = 0.0
  }

  struct Choice {
    var options: [Option]
    /// Position of the right option; nil where none is.
    var right: Int?
    /// How much the choice counts.
    var count: Double
  }

  struct Weights: Equatable {
    /// Of every option.
    var bias: Double
    /// By the feature's number.
    var weights: [Double]

    func logOdds(_ option: Option) -> Double {
      option.features.reduce(option.start + bias) { $0 + weights[$1] }
    }
  }

  /// By the feature's number, where its weight may lie, whatever the documents say that are fitted on.
  var bounds: [ClosedRange<Double>]
  /// By the feature's number, the weight that is expected before any document is counted; empty: 0.
  var expected: [Double] = []
  /// The bias that is expected.
  var expectedBias = 0.0
  /// The pull of each weight to what is expected, as if by so many contrary readings.
  var pull = 0.2
  /// Nil: every option is as likely as its weights say, and none is added.
  var biasPull: Double? = 0.01
  /// At most.
  var sweeps = 60

  private static let settled = 0.005

  /// Like choices as one, in an order of their own, so that a fit gives the same weights each time.
  static func merged(_ choices: [Choice]) -> [Choice] {
    struct Kind: Hashable {
      var options: [Option]
      var right: Int?
    }
    let counts = choices.reduce(into: [Kind: Double]()) { counts, choice in
      let options = choice.options.map {
        Option(features: $0.features, start: ($0.start * 100).rounded() / 100)
      }
      counts[Kind(options: options, right: choice.right), default: 0] += choice.count
    }
    return counts.map { kind, count in
      (order: "\(kind)", choice: Choice(options: kind.options, right: kind.right, count: count))
    }.sorted { $0.order < $1.order }.map(\.choice)
  }

  func weights(_ choices: [Choice], from start: Weights) -> Weights {
    var descent = LogisticDescent(choices, from: start)
    for _ in 0..<sweeps {
      var largest = 0.0
      if let biasPull {
        largest = max(largest, descent.stepBias(pull: biasPull, to: expectedBias))
      }
      for feature in bounds.indices {
        largest = max(
          largest,
          descent.step(
            feature, pull: pull, to: feature < expected.count ? expected[feature] : 0,
            within: bounds[feature]))
      }
      if largest < Self.settled { break }
    }
    return descent.weights
  }

  /// What is said against the truth, by choice: the mean of the negative logarithm of what the right option was given.
  static func loss(_ choices: [Choice], _ weights: Weights) -> Double {
    var (sum, count) = (0.0, 0.0)
    for choice in choices {
      let odds = choice.options.map { exp(weights.logOdds($0)) }
      let total = odds.reduce(1, +)
      sum -= choice.count * log((choice.right.map { odds[$0] } ?? 1) / total)
      count += choice.count
    }
    return sum / max(count, 1)
  }
}

/// A descent under way: weights, with the odds that they give each option.
private struct LogisticDescent {
  private(set) var weights: LogisticFit.Weights
  private let choices: [LogisticFit.Choice]
  /// By choice and option.
  private var odds: [[Double]]
  /// By choice: of all its options and of none being right.
  private var totals: [Double]
  /// By feature: where it stands.
  private var members: [[Member]]
  private let all: [Member]

  /// Options of one choice that have a feature.
  private struct Member {
    var choice: Int
    var options: [Int]
  }

  init(_ choices: [LogisticFit.Choice], from start: LogisticFit.Weights) {
    self.choices = choices
    weights = start
    odds = choices.map { $0.options.map { exp(start.logOdds($0)) } }
    totals = odds.map { $0.reduce(1, +) }
    members = [[Member]](repeating: [], count: start.weights.count)
    all = choices.indices.map { Member(choice: $0, options: Array(choices[$0].options.indices)) }
    for (number, choice) in choices.enumerated() {
      for (position, option) in choice.options.enumerated() {
        for feature in option.features {
          if members[feature].last?.choice == number {
            members[feature][members[feature].count - 1].options.append(position)
          } else {
            members[feature].append(Member(choice: number, options: [position]))
          }
        }
      }
    }
  }

  /// One Newton step of a feature's weight.
  ///
  /// - Returns: how far it went.
  mutating func step(_ feature: Int, pull: Double, to expected: Double, within bounds: ClosedRange<Double>)
    -> Double
  {
    let old = weights.weights[feature]
    let new = min(
      max(old + newtonStep(members[feature], old - expected, pull), bounds.lowerBound), bounds.upperBound)
    weights.weights[feature] = new
    shift(members[feature], by: new - old)
    return abs(new - old)
  }

  mutating func stepBias(pull: Double, to expected: Double) -> Double {
    let step = newtonStep(all, weights.bias - expected, pull)
    weights.bias += step
    shift(all, by: step)
    return abs(step)
  }

  /// - Parameter distance: of the weight from what is expected.
  private func newtonStep(_ members: [Member], _ distance: Double, _ pull: Double) -> Double {
    var (gradient, curvature) = (-pull * distance, pull)
    for member in members {
      let choice = choices[member.choice]
      let share = member.options.reduce(0) { $0 + odds[member.choice][$1] } / totals[member.choice]
      let isRight = choice.right.map(member.options.contains) ?? false
      gradient += choice.count * ((isRight ? 1 : 0) - share)
      curvature += choice.count * max(share * (1 - share), 0.001)
    }
    return max(-1, min(1, gradient / curvature))
  }

  private mutating func shift(_ members: [Member], by step: Double) {
    guard step != 0 else { return }
    let factor = exp(step)
    for member in members {
      for option in member.options { odds[member.choice][option] *= factor }
      totals[member.choice] = odds[member.choice].reduce(1, +)
    }
  }
}
