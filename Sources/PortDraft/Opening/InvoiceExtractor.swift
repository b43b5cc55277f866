public import InvoiceGrammar
package import NumberOwnership
package import NumberingPlan
public import PageText
import PopplerText
public import PortRequest
import ServiceRecord

/// Reads a telephone bill and makes a draft port request of it: the whole way from bytes to findings.
public struct InvoiceExtractor: Sendable {
  /// Largest document that is read, in bytes.
  public static let largestDocument = PDFDocument.largestSize

  private let library: GrammarLibrary
  private let reader: InvoiceReader
  /// The day that ages and dates are judged against.
  private let asOf: CalendarDate

  /// - Parameters:
  ///   - grammars: grammars beside the built-in ones, see ``GrammarFolder``.
  ///   - carrier: id of the carrier whose grammar is to read every document, recognised or not.
  ///   - asOf: the day that ages and dates are judged against.
  ///   - curves: what is stated of readings that weigh so and so much.
  /// - Throws: ``UnknownCarrier`` where no grammar has that id; `GrammarSyntaxError` for a mistake in a user's grammar.
  public init(
    grammars: [GrammarSource] = [], carrier: String? = nil, asOf: CalendarDate,
    stating curves: ConfidenceCurves = .fitted
  ) throws {
    try self.init(
      grammars: grammars, carrier: carrier, asOf: asOf, stating: curves, weighing: .fitted, .fitted)
  }

  /// An extractor with other weights than those that were fitted last: for fitting.
  ///
  /// - Parameters:
  ///   - weights: how much each sign counts that a number is the account's.
  ///   - fields: how much it counts what is said of a field's value.
  package init(
    grammars: [GrammarSource] = [], carrier: String? = nil, asOf: CalendarDate,
    stating curves: ConfidenceCurves, weighing weights: OwnershipWeights, _ fields: FieldWeights
  ) throws {
    library = try GrammarLibrary.builtIn(adding: grammars)
    self.asOf = asOf
    reader = try InvoiceReader(library: library, carrier: carrier, stating: curves, weighing: weights, fields)
    if let carrier, !carriers.contains(where: { $0.id == carrier }) {
      throw UnknownCarrier(id: carrier, known: carriers.map(\.id))
    }
  }

  /// The carriers that the grammars know, in the order of their ids.
  public var carriers: [KnownCarrier] {
    library.carriers.map { KnownCarrier(id: $0.id, name: $0.name, isFromUser: library.isAdded($0.id)) }
  }

  /// The draft of one document.
  ///
  /// - Parameters:
  ///   - file: the name by which the draft's sources call the document.
  ///   - bytes: a PDF, or plain text.
  /// - Throws: where there is no document to talk about; everything else is a finding.
  public func draft(
    file: String, bytes: [UInt8], password: String? = nil
  ) throws(DocumentError) -> DraftPortRequest {
    try draft(of: Self.open(bytes, file: file, password: password), file: file, digest: sha256(of: bytes))
  }

  /// The draft of a document that is open already.
  ///
  /// - Parameters:
  ///   - file: the name by which the draft's sources call the document.
  ///   - digest: the SHA-256 digest of the bytes that it was opened from, which need be kept no longer.
  /// - Throws: `.blank` or `.overfull` where no page holds anything that could be read, or be a picture of it.
  public func draft(
    of document: any TextSource, file: String, digest: String
  ) throws(DocumentError) -> DraftPortRequest {
    let document = FrontPageSource(document)
    let facts = facts(of: document)
    try Self.check(facts.unreadablePages.map(\.condition), of: document)
    return draft(of: document, saying: facts, file: file, digest: digest)
  }

  /// The draft of pages that somebody made, blank or not: for perturbations.
  package func draft(ofPages pages: Document, file: String) -> DraftPortRequest {
    let document = FrontPageSource(pages)
    return draft(of: document, saying: facts(of: document), file: file, digest: sha256(of: []))
  }

  private func draft(
    of document: FrontPageSource, saying facts: AccountFacts, file: String, digest: String
  ) -> DraftPortRequest {
    let source = DraftSource(
      file: file, sha256: digest, pageCount: document.pageCount, textLayer: document.textLayer,
      kind: DraftSource.Kind(facts.kind))
    return DraftPortRequest(facts: facts, source: source, asOf: asOf)
  }

  /// - Parameter unreadable: what is wrong with each page that can't be read.
  private static func check(
    _ unreadable: [Page.Condition], of document: FrontPageSource
  ) throws(DocumentError) {
    guard !unreadable.isEmpty, unreadable.count >= document.pageCount else { return }
    if unreadable.contains(.overfull) { throw .overfull("a page has more text than a sheet of paper can") }
    if unreadable.allSatisfy({ $0 == .noText }), !document.showsInk { throw .blank }
  }

  /// What a document says, read as the invoice or the customer service record that it is.
  ///
  /// A record's carrier is the one that the record names, else the one whose marks it bears.
  private func facts(of document: FrontPageSource) -> AccountFacts {
    var facts = recordFacts(of: document) ?? reader.read(document)
    facts.doubtPartialAddresses()
    return facts.doubtingUnreadable()
  }

  /// What a record says, and what a second reading finds that the first does not; nil for a bill.
  private func recordFacts(of document: FrontPageSource) -> AccountFacts? {
    guard let kind = recordKind(of: document) else { return nil }
    var facts = ServiceRecordReader().read(document, recognizedAs: kind)
    if SecondReading.isWanted(for: facts) { SecondReading(bill: reader.read(document)).complete(&facts) }
    if facts.losingCarrier?.id == nil, let marked = reader.carrier(of: document) {
      facts.losingCarrier = marked
    }
    return facts
  }

  /// What tells a record; nil for a bill.
  ///
  /// A known carrier's document that nothing names a record is its bill: a page further on may say what it asks for.
  private func recordKind(of document: FrontPageSource) -> DocumentKind? {
    let kind = DocumentKind.recognize(document.front)
    guard kind.kind == .customerServiceRecord else { return nil }
    return kind.isLikelyOnly && reader.carrier(of: document) != nil ? nil : kind
  }

  /// Every candidate for a field and why one won, in words for people.
  ///
  /// - Parameter field: nil: all fields.
  public func explanation(of field: DraftField?, in document: any TextSource) -> String {
    reader.examine(document).explanation(of: field)
  }

  /// A bill's numbers, not yet judged, and the main number that other fields vouch for: for fitting. Nil for a customer
  /// service record.
  package func census(file: String, bytes: [UInt8]) throws(DocumentError) -> (
    census: NumberCensus, main: TelephoneNumber?
  )? {
    let document = FrontPageSource(try Self.open(bytes, file: file))
    guard recordKind(of: document) == nil else { return nil }
    let (census, main) = reader.census(of: document)
    return (census, main)
  }

  /// What was weighed for each field of a bill: for fitting. Nil for a customer service record.
  package func weighedFields(file: String, bytes: [UInt8]) throws(DocumentError) -> [WeighedField]? {
    let document = FrontPageSource(try Self.open(bytes, file: file))
    guard recordKind(of: document) == nil else { return nil }
    return reader.weighedFields(of: document)
  }

  /// What a bill uses of the grammars that read it; nothing of a customer service record, which no grammar reads.
  public func grammarUsage(
    file: String, bytes: [UInt8], password: String? = nil
  ) throws(DocumentError) -> GrammarUsage {
    let document = FrontPageSource(try Self.open(bytes, file: file, password: password))
    guard recordKind(of: document) == nil else { return GrammarUsage() }
    return reader.usage(of: document)
  }
}
