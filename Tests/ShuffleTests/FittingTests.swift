import FixtureScoring
import InvoiceGrammar
import NumberOwnership
import PortRequest
import Testing

@testable import shuffle

/// What is fitted on, and how it is left out.
@Suite struct FittingTests {
  private let asOf = CalendarDate(year: 2026, month: 11, day: 24)

  private var fixtures: String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/Fixtures"
  }

  /// Never on twins of real bills; every document has a maker.
  @Test func twinsAreLeftOut() throws {
    let documents = try FitDocument.fixtures(in: fixtures)
    #expect(documents.count > 300)
    #expect(!documents.contains { $0.truth.isTwin || $0.truth.isServiceRecord || $0.maker.isEmpty })
  }

  @Test func aMakerLeftOutChangesWhatIsFitted() throws {
    let asOf = try #require(asOf)
    let some = try FitDocument.fixtures(in: fixtures).filter {
      ["cloud_voice", "blind_cable"].contains($0.maker)
    }
    let fitting = try Fitting(
      some, try FitBills(asOf: asOf), Fitting.Size(seeds: 1..<21, weighed: 10), asOf: asOf)
    #expect(fitting.makers.map(\.name) == ["blind_cable", "cloud_voice", "shuffler"])
    #expect(fitting.makers.last?.documents == 10)
    let without = fitting.fits(without: "cloud_voice")
    #expect(without.weights != fitting.fits.weights)
    #expect(fitting.fits(without: "nobody").confidence.keys == fitting.fits.confidence.keys)
  }

  /// Files are as the plugin reads them: a heading, then a line for each number.
  @Test func filesNameEveryFeature() {
    let weights = FitFile(OwnershipWeights.fitted, made: "Not at all.")
    #expect(weights.lines.count == OwnershipFeature.allCases.count + 2)
    #expect(weights.lines.first == "weights of OwnershipFeature")
    #expect(FitFile(FieldWeights.fitted, made: "").lines.count == FieldFeature.allCases.count + 2)
  }
}
