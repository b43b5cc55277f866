public import NumberingPlan
public import PageText
public import PostalAddress

/// What one document says about an account: every value with where it stands and how sure the reading is.
public struct AccountFacts: Sendable {
  /// Which kind of document says it.
  public var kind = Kind.invoice
  public var losingCarrier: CarrierReading?
  public var accountNumber: Reading<String>?
  public var billingTelephoneNumber: Reading<TelephoneNumber>?
  /// In the order first listed, each once.
  public var telephoneNumbers: [Reading<TelephoneNumber>] = []
  /// Those of `telephoneNumbers` that are printed only as part of a range.
  public var rangeMembers: Set<TelephoneNumber> = []
  public var companyName: Reading<String>?
  /// Where the document gives the billed party another name than the customer.
  public var billedName: Reading<String>?
  public var authorizedContact: Reading<String>?
  public var serviceAddress: Reading<PostalAddress>?
  public var billingAddress: Reading<PostalAddress>?
  public var locations: [Location] = []
  public var invoiceNumber: Reading<String>?
  /// ISO 8601.
  public var invoiceDate: Reading<String>?
  public var portOutPin: Reading<String>?
  /// Id of the grammar that read it, `generic` where no carrier was recognised; nil for a reader without grammar.
  public var grammar: String? = "generic"
  /// Wireless accounts print no billing telephone number and mostly no service address.
  public var isWireless = false
  /// What the reading met that a reviewer must know.
  public var notes: [ReadingNote] = []
  /// What a customer service record says that stands in the way of a port.
  public var recordFindings: [RecordFinding] = []
  /// Numbers of a customer service record that are not working lines of the account, with what they are.
  public var otherNumbers: [OtherNumber] = []
  /// Pages without usable text, by number.
  public var unreadablePages: [(number: Int, condition: Page.Condition)] = []

  public init() {}

  /// A kind of document.
  public enum Kind: String, Sendable {
    case invoice
    case customerServiceRecord
    /// Neither: a receipt, a quote, an electricity bill. A note says what it looks like.
    case other
  }
}
