import FixtureScoring
import InvoiceGrammar
import NumberOwnership
import PortDraft
import PortRequest

/// Everything that `make fit` fits.
struct Fits {
  /// How much each sign counts that a number is the account's.
  var weights: OwnershipWeights
  /// How much it counts what is said of a field's value.
  var fields: FieldWeights
  /// What is stated of readings.
  var confidence: ConfidenceFit

  func extractor(asOf: CalendarDate) throws -> InvoiceExtractor {
    try InvoiceExtractor(asOf: asOf, stating: confidence.curves, weighing: weights, fields)
  }
}

extension ConfidenceFit {
  /// The curves by the names that drafts give their fields.
  var curves: ConfidenceCurves {
    let curves = Dictionary(
      uniqueKeysWithValues: keys.map {
        (CurveKey(field: $0.field.draftField.rawValue, isKnown: $0.knowsCarrier), curve($0))
      })
    return ConfidenceCurves { field, isKnown in curves[CurveKey(field: field, isKnown: isKnown)] }
  }

  private struct CurveKey: Hashable {
    var field: String
    var isKnown: Bool
  }
}
