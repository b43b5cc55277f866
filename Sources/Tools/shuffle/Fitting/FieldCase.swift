import FixtureScoring
import InvoiceGrammar
import PortDraft
import PortRequest

/// What was weighed for a document's fields, with which values are right.
struct FieldCase {
  var maker: String
  /// Between the values of a field, and whether the likeliest is right after all that other facts say of it.
  var choices: [LogisticFit.Choice]

  /// Nil for a document that no grammar reads, or that is no bill.
  init?(_ document: FitDocument, weight: Double, _ weights: FieldWeights, _ extractor: InvoiceExtractor)
    throws
  {
    guard document.truth.isInvoice,
      let fields = try extractor.weighedFields(file: document.name, bytes: document.bytes)
    else { return nil }
    maker = document.maker
    choices = fields.flatMap { field -> [LogisticFit.Choice] in
      guard let scored = ScoredField.allCases.first(where: { $0.draftField.rawValue == field.field }) else {
        return []
      }
      let right = field.values.firstIndex { document.truth.isRight($0.text, scored) }
      let options = field.values.map {
        LogisticFit.Option(features: $0.features.map(\.number), start: $0.logOdds - weights.sum($0.features))
      }
      let check = field.checks.map { check in
        LogisticFit.Choice(
          options: [LogisticFit.Option(features: check.features.map(\.number), start: check.logOdds)],
          right: right == 0 ? 0 : nil, count: weight)
      }
      return [LogisticFit.Choice(options: options, right: right, count: weight)] + [check].compactMap { $0 }
    }.filter { $0.options.contains { !$0.features.isEmpty } }
  }
}

extension FieldFeature {
  var number: Int { Int(rawValue) }
}
