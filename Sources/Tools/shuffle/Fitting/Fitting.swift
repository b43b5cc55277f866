import FixtureScoring
import InvoiceGrammar
import NumberOwnership
import PortDraft
import PortRequest

/// What is fitted on fixtures and on bills of the shuffler: first the weights of
/// fields, then those of ownership, then, on what all weights read, the curves.
struct Fitting {
  let fits: Fits
  let fieldCases: [FieldCase]
  let cases: [OwnershipCase]
  private let drafts: [JudgedDraft]
  private let groups: [OwnershipFit.Group: Double]

  /// How many bills of the shuffler are fitted on.
  struct Size {
    var seeds: Range<UInt64>
    /// Of these, the first ones for the weights.
    var weighed: Int

    /// Of one of them for the weights: all together count like half of the fixtures.
    func weight(among fixtures: [FitDocument]) -> Double {
      Double(fixtures.count) / Double(max(weighed, 1)) / 2
    }
  }

  init(_ fixtures: [FitDocument], _ bills: FitBills, _ size: Size, asOf: CalendarDate) throws {
    fieldCases = try Self.fieldCases(fixtures, bills, size, asOf)
    let fields = FieldFit.weights(fieldCases.flatMap(\.choices), from: .fitted)
    cases = try Self.cases(fixtures, bills, size, fields, asOf)
    let weights = OwnershipFit.weights(cases, from: .fitted)
    groups = OwnershipFit.groups(cases, weights)
    let extractor = try InvoiceExtractor(asOf: asOf, stating: .none, weighing: weights, fields)
    drafts =
      try fixtures.compactMap { try JudgedDraft($0, extractor) }
      + size.seeds.compactMap { try JudgedDraft(try bills.bill(seed: $0), extractor) }
    fits = Fits(weights: weights, fields: fields, confidence: ConfidenceFit(drafts))
  }

  private static func fieldCases(
    _ fixtures: [FitDocument], _ bills: FitBills, _ size: Size, _ asOf: CalendarDate
  ) throws -> [FieldCase] {
    let extractor = try InvoiceExtractor(asOf: asOf)
    let weight = size.weight(among: fixtures)
    return try fixtures.compactMap { try FieldCase($0, weight: 1, .fitted, extractor) }
      + size.seeds.prefix(size.weighed).compactMap {
        try FieldCase(try bills.bill(seed: $0), weight: weight, .fitted, extractor)
      }
  }

  private static func cases(
    _ fixtures: [FitDocument], _ bills: FitBills, _ size: Size, _ fields: FieldWeights, _ asOf: CalendarDate
  ) throws -> [OwnershipCase] {
    let extractor = try InvoiceExtractor(asOf: asOf, stating: .none, weighing: .fitted, fields)
    let weight = size.weight(among: fixtures)
    return try fixtures.compactMap { try OwnershipCase($0, weight: 1, extractor) }
      + size.seeds.prefix(size.weighed).compactMap {
        try OwnershipCase(try bills.bill(seed: $0), weight: weight, extractor)
      }
  }

  /// Who made the documents, with how many are fitted on.
  var makers: [(name: String, documents: Int)] {
    Dictionary(grouping: cases, by: \.maker).map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
  }

  /// What is fitted without the documents of a maker. Its curves are fitted to readings by all weights: which those are says
  /// little of one maker.
  func fits(without maker: String) -> Fits {
    let own = cases.filter { $0.maker == maker }
    let rest = groups.merging(OwnershipFit.groups(own, fits.weights)) { $0 - $1 }.filter { $0.value > 1e-9 }
    var confidence = fits.confidence
    for draft in drafts where draft.maker == maker {
      confidence.add(draft.statements, knowsCarrier: draft.knowsCarrier, count: -1)
    }
    let fields = FieldFit.weights(
      fieldCases.filter { $0.maker != maker }.flatMap(\.choices), from: fits.fields)
    return Fits(weights: OwnershipFit.solve(rest, from: fits.weights), fields: fields, confidence: confidence)
  }
}

extension ConfidenceFit {
  init(_ drafts: [JudgedDraft]) {
    self.init()
    for draft in drafts { add(draft.statements, knowsCarrier: draft.knowsCarrier) }
  }
}
