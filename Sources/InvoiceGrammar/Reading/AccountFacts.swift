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

/// A place with the numbers that belong to it, on a document of several locations.
public struct Location: Sendable {
  public var serviceAddress: Reading<PostalAddress>?
  public var accountNumber: Reading<String>?
  public var telephoneNumbers: [TelephoneNumber] = []

  public init(
    serviceAddress: Reading<PostalAddress>? = nil, accountNumber: Reading<String>? = nil,
    telephoneNumbers: [TelephoneNumber] = []
  ) {
    self.serviceAddress = serviceAddress
    self.accountNumber = accountNumber
    self.telephoneNumbers = telephoneNumbers
  }
}

/// A value read from a document.
public struct Reading<Value: Sendable>: Sendable {
  public var value: Value
  /// As on the page; several printed lines joined by a line break.
  public var printed: String
  /// 0 to 1: the share of values stated like this that are right.
  public var confidence: Double
  public var evidence: [Evidence]
  public var alternatives: [Alternative]

  public struct Alternative: Sendable {
    public var value: Value
    public var printed: String
    public var confidence: Double
    public var evidence: [Evidence]

    public init(value: Value, printed: String, confidence: Double, evidence: [Evidence]) {
      self.value = value
      self.printed = printed
      self.confidence = confidence
      self.evidence = evidence
    }
  }

  public init(
    value: Value, printed: String, confidence: Double, evidence: [Evidence],
    alternatives: [Alternative] = []
  ) {
    self.value = value
    self.printed = printed
    self.confidence = confidence
    self.evidence = evidence
    self.alternatives = alternatives
  }
}

/// Where a value comes from.
public struct Evidence: Sendable, Hashable {
  /// Counted from 1; nil where the value was derived from another value.
  public var page: Int?
  /// On the upright page, in points from the top left corner; nil for plain text and derived values.
  public var box: Box?
  public var text: String
  /// The grammar rule that read it, or what it was derived from.
  public var rule: String

  public init(page: Int?, box: Box?, text: String, rule: String) {
    self.page = page
    self.box = box
    self.text = text
    self.rule = rule
  }
}

/// The carrier whose marks the document bears.
public struct CarrierReading: Sendable {
  /// Of the grammar; nil where none recognised the document and the name is only what stands at the top.
  public var id: String?
  public var reading: Reading<String>

  public init(id: String?, reading: Reading<String>) {
    self.id = id
    self.reading = reading
  }
}

/// Something met while reading that a reviewer must know.
public struct ReadingNote: Sendable, Hashable {
  public var kind: Kind
  /// The field it speaks of, as in the draft's schema; nil where it speaks of the document.
  public var field: String?
  public var message: String

  public enum Kind: String, Sendable {
    /// Two carriers' marks weigh alike.
    case carrierTied
    /// No carrier's marks were found.
    case carrierUnknown
    /// The document is no telephone invoice.
    case otherDocument
    /// Two values compete for one field.
    case candidatesCompete
    /// A printed number that is neither clearly the customer's nor clearly not.
    case numberUndecided
    /// A line that was removed, disconnected or ported away.
    case numberRemoved
    /// A value rests on text that the page may not show.
    case textMayBeHidden
    /// Numbers may continue beyond what was read, or a stated count differs from the count read.
    case numbersMayBeIncomplete
  }

  public init(kind: Kind, field: String?, message: String) {
    self.kind = kind
    self.field = field
    self.message = message
  }
}
