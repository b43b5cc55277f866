import Testing

@testable import shuffle

/// Weights that are fitted to choices of which it is known what is right.
@Suite struct LogisticFitTests {
  private typealias Choice = LogisticFit.Choice
  private typealias Option = LogisticFit.Option

  private let start = LogisticFit.Weights(bias: 0, weights: [0, 0])

  private func choice(_ features: [[Int]], right: Int?, count: Double) -> Choice {
    Choice(options: features.map { Option(features: $0) }, right: right, count: count)
  }

  private func fit(bounds: [ClosedRange<Double>] = [-20...20, -20...20], biasPull: Double? = nil)
    -> LogisticFit
  {
    LogisticFit(bounds: bounds, pull: 1e-6, biasPull: biasPull)
  }

  /// Of one option: the log odds of how often it is right.
  @Test func aWeightIsTheLogOddsOfItsFeature() {
    let choices = [choice([[0]], right: 0, count: 90), choice([[0]], right: nil, count: 10)]
    let weights = fit().weights(choices, from: start)
    #expect(abs(weights.weights[0] - 2.197) < 0.01 && weights.weights[1] == 0)
  }

  @Test func theBiasIsWhatIsSaidOfAll() {
    let choices = [
      choice([[]], right: 0, count: 10), choice([[]], right: nil, count: 90),
      choice([[0]], right: 0, count: 50),
      choice([[0]], right: nil, count: 50),
    ]
    let weights = fit(biasPull: 1e-6).weights(choices, from: start)
    #expect(abs(weights.bias + 2.197) < 0.02 && abs(weights.weights[0] - 2.197) < 0.02)
  }

  /// Of several options one at most is right.
  @Test func optionsCompete() {
    let choices = [
      choice([[0], [1]], right: 0, count: 60), choice([[0], [1]], right: 1, count: 30),
      choice([[0], [1]], right: nil, count: 10),
    ]
    let weights = fit().weights(choices, from: start)
    #expect(abs(weights.weights[0] - 1.792) < 0.02 && abs(weights.weights[1] - 1.099) < 0.02)
  }

  @Test(arguments: [(0...20, 0.0), (-20...20, -2.197), (-1...0, -1)] as [(ClosedRange<Double>, Double)])
  func aWeightStaysInItsBounds(bounds: ClosedRange<Double>, expected: Double) {
    let choices = [choice([[0]], right: 0, count: 10), choice([[0]], right: nil, count: 90)]
    let weights = fit(bounds: [bounds, bounds]).weights(choices, from: start)
    #expect(abs(weights.weights[0] - expected) < 0.01)
  }

  @Test func whatAnOptionStartsWithIsNotFittedAnew() {
    let certain = Choice(options: [Option(features: [0], start: 2.197)], right: 0, count: 90)
    let wrong = Choice(options: [Option(features: [0], start: 2.197)], right: nil, count: 10)
    #expect(abs(fit().weights([certain, wrong], from: start).weights[0]) < 0.01)
  }

  @Test func theLossIsLeastWhereSharesAreRight() {
    let choices = [choice([[0]], right: 0, count: 90), choice([[0]], right: nil, count: 10)]
    let losses = [0, 1, 2.197, 3].map {
      LogisticFit.loss(choices, LogisticFit.Weights(bias: 0, weights: [$0, 0]))
    }
    #expect(losses.min() == losses[2] && abs(losses[0] - 0.693) < 0.001)
  }
}
