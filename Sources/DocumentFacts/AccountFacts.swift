public import NumberingPlan
public import PageText
public import PostalAddress

/// What one document says about an account: every value with where it stands and how sure the reading is.
public struct AccountFacts: Sendable {
  /// Which kind of document says it.
  public var kind = Kind.invoice
  /// Whose bill or record it is; the carrier that the numbers would leave.
  public var losingCarrier: CarrierReading?
  /// Letters and digits alone.
  public var accountNumber: Reading<String>?
  /// The account's main number.
  public var billingTelephoneNumber: Reading<TelephoneNumber>?
  /// In the order first listed, each once.
  public var telephoneNumbers: [Reading<TelephoneNumber>] = []
  /// Those of `telephoneNumbers` that are printed only as part of a range.
  public var rangeMembers: Set<TelephoneNumber> = []
  /// Whether the document shows that it lists them all.
  public var numbersCompleteness = NumbersCompleteness()
  /// The customer's legal name.
  public var companyName: Reading<String>?
  /// Where the document gives the billed party another name than the customer.
  public var billedName: Reading<String>?
  /// Who may speak for the account.
  public var authorizedContact: Reading<String>?
  /// Where the lines are, if that is one place.
  public var serviceAddress: Reading<PostalAddress>?
  /// Where the bill goes to.
  public var billingAddress: Reading<PostalAddress>?
  /// The places of a document that tells of several.
  public var locations: [Location] = []
  /// Letters and digits alone.
  public var invoiceNumber: Reading<String>?
  /// ISO 8601.
  public var invoiceDate: Reading<String>?
  /// What a carrier asks for before it lets a number go.
  public var portOutPin: Reading<String>?
  /// Id of the grammar that read it, `generic` where no carrier was recognised; nil for a reader without grammar.
  public var grammar: String? = "generic"
  /// Wireless accounts print no billing telephone number and mostly no service address.
  public var isWireless = false
  /// What the reading met that a reviewer must know.
  public var notes: [ReadingNote] = []
  /// What a customer service record or a bill says that stands in the way of a port.
  public var recordFindings: [RecordFinding] = []
  /// Numbers of a customer service record that are not working lines of the account, with what they are.
  public var otherNumbers: [OtherNumber] = []
  /// Pages without usable text, by number.
  public var unreadablePages: [(number: Int, condition: Page.Condition)] = []

  /// Facts of a document that says nothing.
  public init() {}

  /// A kind of document.
  public enum Kind: String, Sendable {
    case invoice
    case customerServiceRecord
    /// Neither: a receipt, a quote, an electricity bill. A note says what it looks like.
    case other
  }
}
