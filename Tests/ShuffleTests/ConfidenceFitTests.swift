import FixtureScoring
import InvoiceGrammar
import Perturbations
import Testing

@testable import shuffle

@Suite struct ConfidenceFitTests {
  private let key = ConfidenceFit.Key(field: .accountNumber, knowsCarrier: true)

  private func statements(_ confidence: Double, right: Int, wrong: Int) -> [DraftScore.Statement] {
    (0..<(right + wrong)).map {
      DraftScore.Statement(field: .accountNumber, confidence: confidence, isRight: $0 < right)
    }
  }

  private func curve(_ readings: [(Double, right: Int, wrong: Int)]) -> ConfidenceCurve {
    var fit = ConfidenceFit()
    for (confidence, right, wrong) in readings {
      fit.add(statements(confidence, right: right, wrong: wrong), knowsCarrier: true)
    }
    return fit.curve(key)
  }

  @Test func whatIsAlwaysRightIsSure() {
    #expect(curve([(0.98, right: 5000, wrong: 0)]).stated(0.98) >= 0.99)
  }

  @Test(arguments: [(5000, 250), (30, 0), (980, 20)])
  func whatIsWrongAtTimesOrSeldomSeenIsNotSure(right: Int, wrong: Int) {
    #expect(curve([(0.98, right: right, wrong: wrong)]).stated(0.98) < 0.9)
  }

  @Test func whatWeighsLittleIsNeverSure() {
    let curve = curve([(0.86, right: 4000, wrong: 0), (0.98, right: 4000, wrong: 0)])
    #expect(curve.stated(0.86) < 0.9 && curve.stated(0.88) < 0.9)
    #expect(curve.stated(0.89) >= 0.99 && curve.stated(0.98) >= 0.99)
  }

  @Test func statedSharesRiseWithTheWeight() {
    let curve = curve([
      (0.5, right: 90, wrong: 10), (0.8, right: 60, wrong: 40), (0.98, right: 4000, wrong: 1),
    ])
    let stated = [0.3, 0.5, 0.8, 0.98, 0.999].map(curve.stated)
    #expect(stated == stated.sorted())
    #expect(stated[1] == stated[2])
  }

  /// Both numbers of the steps rise, whatever was read: pools below the bound of what may be sure, on it and above it.
  @Test(arguments: 1...200)
  func stepsRiseInBothNumbers(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let readings = (0..<12).map { _ in
      let weighed = Double(dice.int(8600...9990)) / 10_000
      return (weighed, right: dice.int(0...5000), wrong: dice.int(0...3))
    }
    let steps = curve(readings + [(0.885, right: 40, wrong: 0)]).steps
    #expect(!steps.isEmpty)
    for (step, next) in zip(steps, steps.dropFirst()) {
      #expect(step.weighed < next.weighed && step.stated < next.stated)
    }
    #expect(steps.allSatisfy { $0.weighed >= ConfidenceFit.leastSure || $0.stated < 0.9 })
  }

  @Test func whatIsTakenOutIsForgotten() {
    var fit = ConfidenceFit()
    fit.add(statements(0.98, right: 5000, wrong: 0), knowsCarrier: true)
    let before = fit.curve(key)
    fit.add(statements(0.98, right: 0, wrong: 400), knowsCarrier: true)
    #expect(fit.curve(key) != before)
    fit.add(statements(0.98, right: 0, wrong: 400), knowsCarrier: true, count: -1)
    #expect(fit.curve(key) == before)
  }

  @Test(arguments: [
    (0, 10, 0.0...0.01), (10, 10, 0.85...0.95), (1000, 1000, 0.998...1), (500, 1000, 0.48...0.5),
  ])
  func theBoundLiesBelowTheShare(right: Int, of count: Int, bound: ClosedRange<Double>) {
    #expect(bound.contains(ConfidenceFit.lowerBound(right: Double(right), of: Double(count))))
  }

  @Test func withoutACurveTheWeightIsStated() {
    #expect(ConfidenceCurve([]).stated(0.7) == 0.7)
    #expect(ConfidenceCurve([.init(0.5, 0.4)]).stated(0.3) == 0.3)
    #expect(ConfidenceCurve([.init(0.5, 0.2)]).stated(0.3) == 0.2)
  }
}
