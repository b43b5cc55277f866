public import DocumentFacts
public import PageText

/// Reads a customer service record (CSR): what the losing carrier has on record for an account.
///
/// Carriers write records in three ways, and each way has one reader: sections of field identifiers and service codes,
/// labels with values, and the answers of programs. What differs between carriers is data: the tables of identifiers,
/// codes and labels.
public struct ServiceRecordReader: Sendable {
  /// Reads every form of record.
  public init() {}

  /// What the record says of its account; the losing carrier only where the record names it.
  ///
  /// - Parameter kind: what the document's first pages were told to be, so that they need not be taken apart again.
  public func read(_ source: any TextSource, recognizedAs kind: DocumentKind? = nil) -> AccountFacts {
    var facts =
      if let opening = kind?.opening, opening.pageCount == source.pageCount {
        read(opening.text, opening.lines, opening.markup)
      } else {
        read(RecordText(source))
      }
    if kind?.isLikelyOnly == true { facts.limitConfidences(to: Self.likely) }
    return facts
  }

  /// What the values of a document are stated as that is no bill, and that nothing names a record.
  private static let likely = 0.89

  /// What a customer's name is stated as that is the carrier's.
  private static let ofIssuer = 0.6

  private func read(_ text: RecordText) -> AccountFacts {
    let lines = text.unframedLines
    return read(text, lines, MarkupText(lines))
  }

  private func read(_ text: RecordText, _ lines: [RecordLine], _ markup: MarkupText?) -> AccountFacts {
    var facts = AccountFacts()
    facts.kind = .customerServiceRecord
    facts.grammar = nil
    facts.unreadablePages = text.unreadablePages
    let (notebook, usesCustomerCode) = Self.notebook(lines, markup)
    RecordAssembly(notebook: notebook, usesCustomerCode: usesCustomerCode).write(in: &facts)
    if text.isCut {
      facts.notes.append(
        ReadingNote(
          kind: .numbersMayBeIncomplete, field: "telephoneNumbers",
          message: "The record has more than \(RecordText.mostLines) lines; the rest was not read."))
    }
    UnplacedNumbers(lines, notebook: notebook, facts: facts).write(in: &facts)
    UnusedValues(notebook, facts: facts).write(in: &facts)
    RecordCounts(lines).check(&facts)
    facts.invoiceDate = RecordDate(lines).reading
    facts.losingCarrier = RecordIssuer(lines, labelled: notebook.first(.carrier)).reading
    // The carrier's own name and department head many records.
    if let issuer = facts.losingCarrier?.reading.value.lowercased(), !issuer.isEmpty,
      facts.companyName?.value.lowercased().hasPrefix(issuer) == true
    {
      facts.companyName?.limitConfidence(to: Self.ofIssuer)
    }
    return facts
  }

  private static func notebook(
    _ lines: [RecordLine], _ markup: MarkupText?
  ) -> (RecordNotebook, usesCustomerCode: Bool) {
    if let markup {
      return (MarkupRecord(markup, lines).notebook, false)
    }
    // The headings of a flattened table, `Status`, `Notes`, look like those of sections.
    let isFlattened = FlattenedTable.restored(lines, labels: RecordLabelTable()).count < lines.count
    let sectioned = isFlattened ? nil : SectionedRecord(lines)?.notebook
    if let sectioned, sectioned.tellsAccount { return (sectioned, true) }
    let labelled = LabelledRecord(PlainForm.lines(lines)).notebook
    // `ACCOUNT` and `LISTING` head the boxes of a form as well as the sections of identifiers.
    guard let sectioned, sectioned.extent >= labelled.extent else { return (labelled, false) }
    return (sectioned, true)
  }
}
