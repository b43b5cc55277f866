/// What the documents of one account say about a number port, with the evidence for every value, for a person to review.
///
/// The JSON form is described by `Docs/draft-port-request.schema.json`.
public struct DraftPortRequest: Sendable, Equatable {
  /// The version of the schema that drafts are written in.
  public static let schemaVersion = "1.0"

  /// Of the schema that the draft follows.
  public var schemaVersion = Self.schemaVersion
  /// Stable: the same document bytes and the same intake give the same id.
  public var id: String
  /// The day that ages and dates are judged against.
  public var asOf: CalendarDate
  /// The time of that day, where it was given; it stands in no file, and a day without it counts from its beginning.
  package var minute: Int?
  public var status = DraftStatus.needsReview
  /// The documents read, the main one first; evidence names one by its index. At least one.
  public var sources: [DraftSource]
  public var losingCarrier: LosingCarrier?
  /// From the intake.
  public var winningCarrier: DraftValue?
  /// Letters and digits only.
  public var accountNumber: DraftValue?
  /// E.164; nil where nothing on the page says which number it is, as on wireless bills.
  public var billingTelephoneNumber: DraftValue?
  /// Every working number on the account, each once, in the order first listed.
  public var telephoneNumbers: [PortedNumber] = []
  /// Whether the documents show that the list of numbers is whole; nil where no document was read for it.
  public var numbersComplete: NumbersComplete?
  /// Exactly as printed.
  public var companyName: DraftValue?
  /// Where the document gives the billed party another name than the customer.
  public var billedName: DraftValue?
  public var authorizedContact: DraftValue?
  /// nil where none is printed, or several are: then see ``locations``.
  public var serviceAddress: DraftAddress?
  public var billingAddress: DraftAddress?
  /// Each place of a document of several locations.
  public var locations: [DraftLocation] = []
  public var invoiceNumber: DraftValue?
  /// ISO 8601 date.
  public var invoiceDate: DraftValue?
  /// In the clear only here; masked in every table, page, CSV and log.
  public var portOutPin: DraftValue?
  public var port = PortPlan()
  /// The papers at hand, see ``Attachments``.
  public var attachments: Attachments?
  /// What is known of the letter at hand.
  public var letterOfAuthorization: LetterOfAuthorization?
  /// What a person must know: errors, warnings and the rest, in each what is rejected most often first.
  public var findings: [Finding] = []
  /// What people changed, oldest first.
  public var reviews: [Review] = []

  public init(id: String, asOf: CalendarDate, sources: [DraftSource]) {
    self.id = id
    self.asOf = asOf
    self.sources = sources
  }

  /// Whether the account is a wireless one: such accounts have no billing telephone number and mostly no service address.
  public var isWireless: Bool { telephoneNumbers.contains { $0.kind == .wireless } }
}
