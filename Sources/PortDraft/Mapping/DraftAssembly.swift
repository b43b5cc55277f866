public import DocumentFacts
import NumberingPlan
public import PageText
import PopplerText
public import PortRequest

extension DraftPortRequest {
  /// The draft of one document, judged: what the document says, with the findings that follow.
  ///
  /// - Parameters:
  ///   - source: the document; its grammar is set to the one that read the facts.
  ///   - asOf: the day that ages and dates are judged against.
  public init(facts: AccountFacts, source: DraftSource, asOf: CalendarDate) {
    var source = source
    source.grammar = facts.grammar
    var draft = DraftPortRequest(id: Self.identifier(of: [source]), asOf: asOf, sources: [source])
    draft.fill(from: facts)
    draft.findings = DocumentFindings(facts: facts, source: source).findings
    self = draft.judged()
  }

  /// The same for the same bytes: 16 hexadecimal digits of a digest of the documents' digests.
  static func identifier(of sources: [DraftSource]) -> String {
    let digests = sources.map(\.sha256).joined(separator: "\n")
    return "pd-" + String(sha256(of: Array(digests.utf8)).prefix(16))
  }

  private mutating func fill(from facts: AccountFacts) {
    losingCarrier = facts.losingCarrier.flatMap(LosingCarrier.init(reading:))
    accountNumber = facts.accountNumber.flatMap(DraftValue.init(accountNumber:))
    billingTelephoneNumber = facts.billingTelephoneNumber.map(DraftValue.init(telephoneNumber:))
    telephoneNumbers = PortedNumber.list(of: facts)
    numbersComplete = NumbersComplete(reading: facts.numbersCompleteness)
    companyName = facts.companyName.flatMap(DraftValue.init(text:))
    billedName = facts.billedName.flatMap(DraftValue.init(text:))
    authorizedContact = facts.authorizedContact.flatMap(DraftValue.init(text:))
    let isRecord = facts.kind == .customerServiceRecord
    serviceAddress = facts.serviceAddress.flatMap { DraftAddress(reading: $0, isScattered: isRecord) }
    billingAddress = facts.billingAddress.flatMap { DraftAddress(reading: $0, isScattered: isRecord) }
    locations = facts.locations.map { DraftLocation(location: $0, isScattered: isRecord) }
    invoiceNumber = facts.invoiceNumber.flatMap(DraftValue.init(text:))
    invoiceDate = facts.invoiceDate.flatMap(DraftValue.init(date:))
    portOutPin = facts.portOutPin.flatMap(DraftValue.init(text:))
  }
}

extension DraftSource {
  /// A document as its reader saw it.
  ///
  /// - Parameter sha256: of the document's bytes, in hexadecimal digits.
  public init(
    file: String, sha256: String, pageCount: Int, textLayer: PageText.TextLayer, kind: Kind = .invoice
  ) {
    self.init(
      file: file, sha256: sha256, pageCount: pageCount, kind: kind,
      textLayer: TextLayer(rawValue: textLayer.rawValue) ?? .none, grammar: nil)
  }
}
