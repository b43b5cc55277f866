import FixtureScoring
import NumberOwnership
import NumberingPlan
import PortDraft

/// A document's numbers, not yet judged, with those that are the account's.
struct OwnershipCase {
  var name: String
  /// Who made the document: documents of one maker are left out together.
  var maker: String
  var census: NumberCensus
  var main: TelephoneNumber?
  var own: Set<TelephoneNumber>
  /// How much the document counts among others.
  var weight: Double

  func isOwn(_ number: TelephoneNumber) -> Bool { own.contains(number) }

  /// Nil for a document whose numbers no grammar reads.
  init?(_ document: FitDocument, weight: Double, _ extractor: InvoiceExtractor) throws {
    guard let read = try extractor.census(file: document.name, bytes: document.bytes) else { return nil }
    name = document.name
    maker = document.maker
    census = read.census
    main = read.main
    own = Set(document.truth.numbers.compactMap { TelephoneNumber($0) })
    self.weight = weight
  }
}
