public import InvoiceGrammar
public import PageText
import PopplerText
public import PortRequest

/// Reads a telephone bill and makes a draft port request of it: the whole way from bytes to findings.
public struct InvoiceExtractor: Sendable {
  /// Largest document that is read, in bytes.
  public static let largestDocument = PDFDocument.largestSize

  /// A user's grammars; one of the same id wins over a built-in one.
  private let grammars: [GrammarSource]
  /// Id of the carrier whose grammar reads every document; nil: the document's marks decide.
  private let carrier: String?
  /// The day that ages and dates are judged against.
  private let asOf: CalendarDate

  /// - Parameters:
  ///   - grammars: grammars beside the built-in ones, see ``GrammarFolder``.
  ///   - carrier: id of the carrier whose grammar is to read every document, recognised or not.
  ///   - asOf: the day that ages and dates are judged against.
  /// - Throws: ``UnknownCarrier`` where no grammar has that id.
  public init(grammars: [GrammarSource] = [], carrier: String? = nil, asOf: CalendarDate) throws {
    self.grammars = grammars
    self.carrier = carrier
    self.asOf = asOf
    if let carrier, !carriers.isEmpty, !carriers.contains(where: { $0.id == carrier }) {
      throw UnknownCarrier(id: carrier, known: carriers.map(\.id))
    }
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
    let document = try Self.open(bytes, file: file, password: password)
    let source = DraftSource(
      file: file, sha256: sha256(of: bytes), pageCount: document.pageCount, textLayer: document.textLayer)
    return DraftPortRequest(facts: read(document), source: source, asOf: asOf)
  }

  /// Every candidate for a field and why one won, in words for people.
  ///
  /// - Parameter field: nil: all fields.
  public func explanation(
    of field: DraftField?, file: String, bytes: [UInt8], password: String? = nil
  ) throws(DocumentError) -> String {
    let document = try Self.open(bytes, file: file, password: password)
    return explain(document, field: field)
  }
}

// MARK: - Seam to the grammars

extension InvoiceExtractor {
  /// The carriers that the grammars know, in the order of their ids.
  public var carriers: [KnownCarrier] { [] }

  /// What a document says. To be connected to recognition and grammars; until then only pages are looked at.
  private func read(_ source: any TextSource) -> AccountFacts {
    var facts = AccountFacts()
    for number in stride(from: 1, through: source.pageCount, by: 1) {
      let condition = source.page(number).condition
      if condition != .text { facts.unreadablePages.append((number, condition)) }
    }
    return facts
  }

  /// To be connected to recognition and grammars.
  private func explain(_ source: any TextSource, field: DraftField?) -> String {
    "\(field?.label ?? "Values"): no candidates.\n"
  }
}
