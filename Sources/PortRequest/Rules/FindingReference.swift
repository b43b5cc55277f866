/// What `Docs/findings.md` says of a code; the page is made of these.
public struct FindingReference: Sendable {
  public var code: FindingCode
  public var section: Section
  /// Those that the code may have.
  public var severities: [Finding.Severity]
  public var concerns: [Finding.Concern]
  /// When it has which, in words; nil where it has one alone.
  var severityInWords: String?
  var concernInWords: String?
  public var meaning: String
  public var remedy: String
  /// The law, the carrier's rule or the reject code that it rests on.
  public var source: String

  public enum Section: String, Sendable, CaseIterable {
    case document = "The document"
    case values = "Values"
    case numbers = "Numbers"
    case addresses = "Addresses and places"
    case scope = "What moves"
    case dates = "Dates"
    case intake = "What no invoice says"
    case papers = "Papers"
    case documents = "What several documents say"
    case record = "What a customer service record says"
  }

  init(
    _ code: FindingCode, _ section: Section, _ severities: [Finding.Severity], _ concerns: [Finding.Concern],
    when severityInWords: String? = nil, concernWhen concernInWords: String? = nil, meaning: String,
    remedy: String, source: String
  ) {
    self.code = code
    self.section = section
    self.severities = severities
    self.concerns = concerns
    self.severityInWords = severityInWords
    self.concernInWords = concernInWords
    self.meaning = meaning
    self.remedy = remedy
    self.source = source
  }

  /// A row of the section's table.
  var row: String {
    let cells = [
      "`\(code.rawValue)`", severityInWords ?? severities.map(\.rawValue).joined(separator: ", "),
      concernInWords ?? concerns.map(\.rawValue).joined(separator: ", "), meaning, remedy, source,
      code.rejectCodes.joined(separator: ", "),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }
}

extension FindingReference {
  /// `Docs/findings.md`.
  public static var page: String {
    let sections = Section.allCases.map { section in
      let rows = all.filter { $0.section == section }.map(\.row)
      let head = [
        "## \(section.rawValue)", section.introduction,
        "| code | severity | concern | meaning | remedy | source | reject codes |",
        "|---|---|---|---|---|---|---|",
      ]
      return (head.compactMap { $0 } + rows).joined(separator: "\n")
    }
    return ([introduction] + sections).joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Findings
    <!-- Made of the rules: RECORD_FIXTURES=1 swift test --filter FindingsReferenceTests writes it. -->
    A finding tells a person what must be known before a port is submitted. Each has a stable code, a severity, a concern, the
    field it speaks of (a JSON Pointer into the draft), a message and a remedy, which ends with the codes that carriers send
    back where they are known (`extract-invoice reject-code CODE` explains one).

    * **error**: stands in the way for certain. **warning**: a person must look or decide. **info**: good to know.
    * **reading**: the value may be read wrong, or is missing although it may be there. **port**: read right, and still in the
      way of the port.

    The status follows from findings alone. `incomplete`: an error stands. `needsReview`: a warning of concern reading stands.
    `needsDecisions`: a warning of concern port stands. `ready`: none of these. `approved`: a person said so, and no error
    stands. Findings are made anew whenever a draft is read; those that only a document can give are kept in the draft.

    They are told in the order of what is rejected most often: errors, warnings and the rest, in each the service address first
    (about 60 % of rejections), then the billing telephone number (BTN), the account number, names, the contact, the PIN, the
    numbers, what moves and when.

    A required value that is missing or stated with a confidence under 0.90 always has a warning of concern reading. Required
    are the losing carrier, the account number, the BTN, the telephone numbers, the company name, the service and the billing
    address and the invoice date; on wireless accounts the BTN and the service address are not. A customer service record's own
    date stands for the invoice date. What a person gave is settled: no finding doubts it.
    """
}

extension FindingReference.Section {
  /// What the section's findings have in common; nil where the title says it.
  fileprivate var introduction: String? {
    switch self {
    case .numbers: "Of the numbers that move, or may: those that stay are not judged."
    case .scope:
      "A port is full where every number of the account moves. What stays of a partial port needs a billing telephone number."
    case .dates:
      "Business days are Monday to Friday without federal holidays. A day without a time counts as before 1 p.m."
    case .papers:
      "`attachments` says which papers are present, missing or not needed: an invoice and a record are present where they were read. What is in a letter of authorization (LOA) only a person can say."
    case .documents:
      "Raised on drafts of several documents (`--merge`, `--by-folder`, `compare --apply`). The record's value is taken where it is the record of the field: account number, BTN, numbers, listed name, service address. The other value stands among the alternatives. A difference that a review settled is no finding any more."
    case .record:
      "Bills say some of these, too. `disconnected-number`, `name-differs`, `address-differs`, `toll-free`, `service-zip-missing`, `missing-btn` and `missing-account-number` speak of records as well. A ZIP code that only the billing block has is offered as an alternative of the service address, never filled in."
    default: nil
    }
  }
}
