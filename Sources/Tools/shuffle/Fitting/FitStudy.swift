import NumberOwnership
import PortDraft
import PortRequest

/// Documents that are fitted on and judged, and the figures of both.
struct FitStudy {
  let fixtures: [FitDocument]
  private let bills: FitBills
  private let options: FitOptions
  private let asOf: CalendarDate

  init(_ options: FitOptions, asOf: CalendarDate) throws {
    self.options = options
    self.asOf = asOf
    fixtures = try FitDocument.fixtures(in: options.fixtures)
    bills = try FitBills(asOf: asOf)
  }

  func fitting() throws -> Fitting { try Fitting(fixtures, bills, options.size, asOf: asOf) }

  /// By the fits that this program was built with.
  func before() throws -> String {
    let extractor = try InvoiceExtractor(asOf: asOf)
    var (ofFixtures, ofBills) = (FitJudgement(), FitJudgement())
    try ofFixtures.add(fixtures, extractor, .fitted)
    for seed in options.judgedSeeds { try ofBills.add([try bills.bill(seed: seed)], extractor, .fitted) }
    return ofFixtures.text("Before the fit, fixtures, by fits that know every maker:") + "\n"
      + ofBills.text("Before the fit, bills of the shuffler:")
  }

  /// With one maker's documents left out at a time.
  func after(_ fitting: Fitting) throws -> String {
    var (ofFixtures, ofBills) = (FitJudgement(), FitJudgement())
    for (maker, documents) in Dictionary(grouping: fixtures, by: \.maker).sorted(by: { $0.key < $1.key }) {
      try ofFixtures.add(documents, fitting.fits(without: maker), asOf: asOf)
    }
    let blind = fitting.fits(without: FitDocument.shuffler)
    let extractor = try blind.extractor(asOf: asOf)
    for seed in options.judgedSeeds {
      try ofBills.add([try bills.bill(seed: seed)], extractor, blind.weights)
    }
    return ofFixtures.text("After the fit, fixtures, each maker's by fits without it:") + "\n"
      + ofBills.text("After the fit, bills of the shuffler, by fits without any of it:")
  }

  func makers(of fitting: Fitting) -> String {
    let makers = fitting.makers
    return "\(makers.count) makers, with their documents: "
      + makers.map { "\($0.name) \($0.documents)" }.joined(separator: ", ")
  }
}
