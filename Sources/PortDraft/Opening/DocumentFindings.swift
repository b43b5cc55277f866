import DocumentFacts
import PageText
import PortRequest

/// Findings that only the reading of a document gives.
struct DocumentFindings {
  var facts: AccountFacts
  var source: DraftSource
  /// How many notes of one kind are told one by one: a list of hundreds must not bury the others.
  private static let mostAlike = 5

  init(facts: AccountFacts, source: DraftSource) {
    self.facts = facts
    self.source = source
  }

  var findings: [Finding] { unreadable + notes + facts.recordFindings.map(Finding.init(record:)) }

  // MARK: - Pages

  private var unreadable: [Finding] {
    let pages = facts.unreadablePages
    if source.pageCount == 0 || (pages.count >= source.pageCount && !pages.isEmpty) {
      return [unreadableDocument]
    }
    return [
      unreadablePages(
        pages.filter { $0.condition == .noText }, "no text: empty, or a picture",
        "Look at it; read what it shows after text recognition (OCR)."),
      unreadablePages(
        pages.filter { $0.condition == .garbage }, "text that says something else than the page shows",
        "Read it after text recognition (OCR), or ask for a bill made by another program."),
      unreadablePages(
        pages.filter { $0.condition == .overfull }, "more text than a sheet of paper can hold",
        "Look at it; ask for a bill made by another program."),
    ].compactMap { $0 }
  }

  private var unreadableDocument: Finding {
    let isGarbage = facts.unreadablePages.contains { $0.condition == .garbage }
    return Finding(
      .unreadableDocument, .error, .reading, field: nil,
      message: source.pageCount == 0
        ? "The document has no pages."
        : isGarbage
          ? "The document's text says something else than its pages show: its fonts have no map to letters."
          : source.textLayer == .plainText
            ? "The document has no text." : "The document has no text: its pages are pictures.",
      remedy: "Ask for the bill as the carrier's web site gives it, or read it after text recognition (OCR).")
  }

  private func unreadablePages(
    _ pages: [(number: Int, condition: Page.Condition)], _ what: String, _ remedy: String
  ) -> Finding? {
    guard !pages.isEmpty else { return nil }
    let numbers = pages.map(\.number).sorted()
    return Finding(
      .unreadablePages, .warning, .reading, field: DraftField.telephoneNumbers.pointer,
      message: "\(numbers.count == 1 ? "Page" : "Pages") \(PageRanges(numbers)) of \(source.pageCount)"
        + " \(numbers.count == 1 ? "has" : "have") \(what). Numbers that stand there are missing.",
      remedy: remedy)
  }

  // MARK: - Notes

  private var notes: [Finding] {
    var counts: [ReadingNote.Kind: Int] = [:]
    var findings: [Finding] = []
    for note in facts.notes {
      counts[note.kind, default: 0] += 1
      if counts[note.kind, default: 0] <= Self.mostAlike { findings.append(finding(note)) }
    }
    for note in facts.notes where counts[note.kind, default: 0] > Self.mostAlike {
      let more = counts.removeValue(forKey: note.kind).map { $0 - Self.mostAlike } ?? 0
      var rest = finding(ReadingNote(kind: note.kind, field: nil, message: "\(more) more like the last."))
      rest.field = rest.field ?? findings.last { $0.code == rest.code }?.field
      findings.append(rest)
    }
    return findings
  }

  private func finding(_ note: ReadingNote) -> Finding {
    let kind = NoteKind(note.kind)
    let field = note.field.map { $0.hasPrefix("/") ? $0 : "/" + $0 }
    return Finding(
      kind.code, .warning, kind.concern, field: field ?? kind.field?.pointer, message: note.message,
      remedy: kind.remedy)
  }
}

/// What a kind of note means to a reviewer.
private struct NoteKind {
  var code: FindingCode
  var concern: Finding.Concern
  /// Where the note names none.
  var field: DraftField?
  var remedy: String

  init(_ kind: ReadingNote.Kind) {
    let forced =
      "Take the carrier from the bill's letterhead: where `carriers` lists it, read the bill again with --carrier ID; else set it."
    self =
      switch kind {
      case .carrierTied: NoteKind(.carrierTied, .reading, .losingCarrier, forced)
      case .carrierUnknown:
        NoteKind(
          .carrierUnknown, .reading, .losingCarrier,
          forced + " The values were read by general rules: compare each.")
      case .otherDocument:
        NoteKind(
          .notAnInvoice, .reading, nil, "Ask the customer for the latest invoice of the losing carrier.")
      case .candidatesCompete:
        NoteKind(
          .candidatesCompete, .reading, nil, "Compare the candidates with the document and choose one.")
      case .numberUndecided:
        NoteKind(
          .numberUndecided, .reading, .telephoneNumbers,
          "Ask the customer whether the number is one of the account's lines.")
      case .numberRemoved:
        NoteKind(
          .disconnectedNumber, .port, .telephoneNumbers,
          "It is left out: a disconnected number cannot be ported. Ask the customer if it should still work.")
      case .textMayBeHidden:
        NoteKind(.textMayBeHidden, .reading, nil, "Look at the page: the value must be visible there.")
      case .numbersMayBeIncomplete:
        NoteKind(
          .numbersMayBeIncomplete, .reading, .telephoneNumbers,
          "Compare the list with the document, or ask the losing carrier for a customer service record.")
      }
  }

  private init(
    _ code: FindingCode, _ concern: Finding.Concern, _ field: DraftField?, _ remedy: String
  ) {
    self.code = code
    self.concern = concern
    self.field = field
    self.remedy = remedy
  }
}
