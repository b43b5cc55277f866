public import NumberingPlan

/// One carrier's (or billing system's) bills described as data: how to recognise them and where each value stands.
public struct Grammar: Sendable, Hashable {
  public var id: String
  public var name: String
  public var aliases: [String] = []
  public var kind = Kind.wireline
  /// Rules that several carriers of one billing system share; no carrier of its own.
  public var isFamily = false
  /// What a document is that is no telephone invoice; nil: the grammar is a carrier's, a family or the generic one.
  public var other: OtherDocument?
  /// Ids of the families whose rules stand behind its own.
  public var families: [String] = []
  public var marks: [Mark] = []
  /// Texts that show the document is another carrier's.
  public var contraryMarks: [String] = []
  /// Where the facts come from, as the grammar says.
  public var sources: [String] = []
  public var layouts: [Layout] = []
  public var fieldRules: [FieldRule] = []
  public var derivations: [Derivation] = []
  public var numberRules: [NumberRule] = []
  /// Labels of values that are none of the draft's fields: a due date, an order number.
  public var otherLabels: LabelTexts = []
  /// Words that make a label behind them another's: "Previous" account number.
  public var qualifiers: [String] = []
  /// The carrier's own telephone numbers.
  public var careNumbers: [TelephoneNumber] = []
  /// Pieces of the carrier's own addresses.
  public var remittanceAddresses: [String] = []

  /// The id of the grammar that reads the bills of issuers no other knows, and stands behind every carrier's.
  package static let genericID = "generic"

  /// Neither a family, nor a kind of document, nor the generic one.
  package var isCarrier: Bool { !isFamily && other == nil && id != Self.genericID }

  /// A kind of document that is looked for; its rivals are, where it was found.
  package var isRecognizedDocument: Bool { other?.issuer != nil }

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// What sort of account: wireless accounts print no billing telephone number and mostly no service address.
  public enum Kind: String, Sendable, CaseIterable {
    case wireline
    case wireless
  }

  /// A kind of document, recognised by its marks as a carrier is.
  public struct OtherDocument: Sendable, Hashable {
    /// Ids of kinds: a document that is one of these is not this one.
    public var rivals: [String] = []
    /// Nil: the kind is only somebody's rival.
    public var issuer: Issuer?

    public init() {}

    /// Who sends such a document to the customer of a telephone carrier.
    public enum Issuer: String, Sendable, CaseIterable {
      /// The carrier that the numbers leave: what is printed of the account is true.
      case losing
      /// A carrier that wants the customer: who has the numbers now is another.
      case winning
      /// Somebody else: nothing is the telephone account's.
      case other
    }
  }

  /// A text that speaks for the carrier when it stands on the document.
  public struct Mark: Sendable, Hashable {
    public var text: String
    public var weight: Weight

    public enum Weight: String, Sendable, CaseIterable {
      case weakly
      case plainly
      case strongly
      /// Says something as a title of the first page only.
      case title
    }
  }

  /// One of several layouts of the same carrier; its rules apply only where one of its marks stands on the first pages.
  public struct Layout: Sendable, Hashable {
    public var name: String
    public var marks: [String]
  }
}
