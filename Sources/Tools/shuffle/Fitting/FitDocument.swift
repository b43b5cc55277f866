import FixtureScoring
import Foundation
import PortRequest

/// A document whose truth is known, and who made it.
struct FitDocument {
  var name: String
  /// Documents of one maker are left out together: a module that makes bills, a sample's layout, the shuffler.
  var maker: String
  var truth: DocumentTruth
  var bytes: [UInt8]

  static let shuffler = "shuffler"

  /// Bills and other documents of customers; no records, which are read without grammars, and no twins of real bills: on
  /// those nothing is ever fitted.
  static func fixtures(in folder: String) throws -> [FitDocument] {
    try FixtureDocument.all(in: URL(fileURLWithPath: folder, isDirectory: true)).filter { document in
      !document.truth.isServiceRecord && !document.truth.isTwin
    }.map { document in
      FitDocument(
        name: document.name, maker: document.truth.maker ?? document.name, truth: document.truth,
        bytes: try document.bytes())
    }
  }
}

/// Bills of the shuffler: by turns they speak the words of some carrier and of an issuer that no grammar knows.
struct FitBills {
  private let known: BillShuffler
  private let unknown: BillShuffler

  init(asOf: CalendarDate) throws {
    let source = try VocabularySource(asOf: asOf)
    known = BillShuffler(source: source, speech: .anyCarrier)
    unknown = BillShuffler(source: source, speech: .unknown)
  }

  func bill(seed: UInt64) throws -> FitDocument {
    let bill = (seed % 2 == 0 ? known : unknown).bill(seed: seed)
    return FitDocument(
      name: "\(seed).pdf", maker: FitDocument.shuffler,
      truth: try JSONDecoder().decode(DocumentTruth.self, from: Data(bill.truth.json.utf8)), bytes: bill.bytes
    )
  }
}
