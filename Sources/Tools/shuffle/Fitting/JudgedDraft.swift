import FixtureScoring
import PortDraft
import PortRequest

/// What a draft states, weighed and not yet fitted, held against the truth.
struct JudgedDraft {
  var maker: String
  var statements: [DraftScore.Statement]
  var knowsCarrier: Bool

  /// Nil for what was told to be no telephone invoice: all that is stated of such a document is held low, whatever it weighs,
  /// and no curve may learn from it.
  init?(_ document: FitDocument, _ extractor: InvoiceExtractor) throws {
    guard document.truth.isInvoice else { return nil }
    let draft = try extractor.draft(file: document.name, bytes: document.bytes)
    guard !draft.findings.contains(where: { $0.code == FindingCode.notAnInvoice.rawValue }) else {
      return nil
    }
    maker = document.maker
    statements = DraftScore(draft, against: document.truth).statements
    knowsCarrier = draft.losingCarrier?.id != nil
  }
}
