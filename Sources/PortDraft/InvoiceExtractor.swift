public import InvoiceGrammar
public import PageText
import PopplerText
public import PortRequest

/// Reads a telephone bill and makes a draft port request of it: the whole way from bytes to findings.
public struct InvoiceExtractor: Sendable {
  /// Largest document that is read, in bytes.
  public static let largestDocument = PDFDocument.largestSize

  /// The carriers that the grammars know, in the order of their ids.
  public let carriers: [KnownCarrier]
  private let reader: InvoiceReader
  /// The day that ages and dates are judged against.
  private let asOf: CalendarDate

  /// - Parameters:
  ///   - grammars: grammars beside the built-in ones, see ``GrammarFolder``.
  ///   - carrier: id of the carrier whose grammar is to read every document, recognised or not.
  ///   - asOf: the day that ages and dates are judged against.
  /// - Throws: ``UnknownCarrier`` where no grammar has that id; `GrammarSyntaxError` for a mistake in a user's grammar.
  public init(grammars: [GrammarSource] = [], carrier: String? = nil, asOf: CalendarDate) throws {
    let library = try GrammarLibrary.builtIn(adding: grammars)
    self.asOf = asOf
    carriers = library.carriers.map {
      KnownCarrier(id: $0.id, name: $0.name, isFromUser: library.isAdded($0.id))
    }
    reader = try InvoiceReader(library: library, carrier: carrier)
    if let carrier, !carriers.contains(where: { $0.id == carrier }) {
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
    return DraftPortRequest(facts: reader.read(document), source: source, asOf: asOf)
  }

  /// Every candidate for a field and why one won, in words for people.
  ///
  /// - Parameter field: nil: all fields.
  public func explanation(
    of field: DraftField?, file: String, bytes: [UInt8], password: String? = nil
  ) throws(DocumentError) -> String {
    let document = try Self.open(bytes, file: file, password: password)
    return reader.examine(document).explanation(of: field)
  }
}
