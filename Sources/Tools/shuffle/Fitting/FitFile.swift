import FixtureScoring
import Foundation
import InvoiceGrammar
import NumberOwnership
import PortRequest

/// A file of fitted numbers as the plugin `CompileFits` reads it.
struct FitFile {
  /// What the numbers are, and on what they were fitted: comments.
  var comments: [String]
  var lines: [String]

  var text: String {
    comments.map { "# \($0)\n" }.joined() + lines.map { "\($0)\n" }.joined()
  }

  func write(to path: String) throws { try text.write(toFile: path, atomically: true, encoding: .utf8) }
}

extension FitFile {
  init(_ weights: OwnershipWeights, made how: String) {
    comments = [
      "How much each sign counts that a number is the account's, in log odds. Not written by hand: `make fit` did.",
      how,
    ]
    lines =
      ["weights of OwnershipFeature", "bias \(Self.weight(weights.bias))"]
      + OwnershipFeature.allCases.map { "\($0) \(Self.weight(weights[$0]))" }
  }

  init(_ weights: FieldWeights, made how: String) {
    comments = [
      "How much it counts what is said of a field's value beside the rule that read it, in log odds. Not written by hand:",
      "`make fit` did.", how,
    ]
    lines =
      ["weights of FieldFeature", "bias 0.00"]
      + FieldFeature.allCases.map { "\($0) \(Self.weight(weights[$0]))" }
  }

  init(_ confidence: ConfidenceFit, made how: String) {
    comments = [
      "What is stated of readings: field, whether a grammar knows the carrier, weighed share, stated confidence.",
      "Not written by hand: `make fit` did.", how,
    ]
    lines = confidence.keys.flatMap { key in
      confidence.curve(key).steps.map {
        "\(key.field.draftField.rawValue) \(key.knowsCarrier ? "known" : "unknown") \(Self.share($0.weighed)) "
          + "\(Self.share($0.stated))"
      }
    }
  }

  private static func weight(_ weight: Double) -> String {
    let text = String(format: "%.2f", weight)
    return text == "-0.00" ? "0.00" : text
  }

  private static func share(_ share: Double) -> String { String(format: "%.4f", share) }
}
