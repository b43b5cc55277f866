import FixtureScoring
import Foundation
import InvoiceGrammar
import NumberOwnership
import NumberingPlan
import PortDraft
import PortRequest

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

  /// Every fixture that is a bill or another document of a customer, but for twins of real bills: on those nothing is
  /// fitted.
  static func fixtures(in folder: String, _ extractor: InvoiceExtractor) throws -> [OwnershipCase] {
    try FixtureDocument.all(in: URL(fileURLWithPath: folder, isDirectory: true)).compactMap { document in
      guard !document.truth.isServiceRecord, !document.truth.isTwin,
        let read = try extractor.census(file: document.name, bytes: document.bytes())
      else { return nil }
      return OwnershipCase(
        name: document.name, maker: document.truth.maker ?? document.name, census: read.census, main: read.main,
        own: Set(document.truth.numbers.compactMap { TelephoneNumber($0) }), weight: 1)
    }
  }

  static func shuffled(_ seeds: Range<UInt64>, weight: Double, _ extractor: InvoiceExtractor, asOf: CalendarDate) throws
    -> [OwnershipCase]
  {
    let source = try VocabularySource(asOf: asOf)
    let known = BillShuffler(source: source, speech: .anyCarrier)
    let unknown = BillShuffler(source: source, speech: .unknown)
    return try seeds.compactMap { seed in
      let bill = (seed % 2 == 0 ? known : unknown).bill(seed: seed)
      guard let read = try extractor.census(file: "\(seed).pdf", bytes: bill.bytes) else { return nil }
      return OwnershipCase(
        name: "\(seed)", maker: "shuffler", census: read.census, main: read.main,
        own: Set(bill.truth.numbers.compactMap { TelephoneNumber($0) }), weight: weight)
    }
  }
}
