/// A field of the account, by its name in the draft's schema.
public enum Field: String, Sendable, CaseIterable {
  case accountNumber
  case billingTelephoneNumber
  case companyName
  case billedName
  case authorizedContact
  case serviceAddress
  case billingAddress
  case invoiceNumber
  case invoiceDate
  case portOutPin
  /// A PIN or code that the bill prints beside the account: that it is there is told, itself it is never stated.
  case passcode
}

/// Where one field's value stands and how it is read.
public struct FieldRule: Sendable, Hashable {
  public var field: Field
  public var reader: Reader
  public var placement: Placement
  public var strength: Strength
  /// Index into the grammar's layouts; nil: any layout.
  public var layout: Int?
  public var origin: RuleOrigin

  package init(
    field: Field, reader: Reader, placement: Placement, strength: Strength, layout: Int?, origin: RuleOrigin
  ) {
    self.field = field
    self.reader = reader
    self.placement = placement
    self.strength = strength
    self.layout = layout
    self.origin = origin
  }

  /// How a printed text becomes a value.
  public enum Reader: Sendable, Hashable {
    case shape([Shape])
    /// Letters and digits in groups, at least one digit.
    case code
    case date
    case telephone
    case address
    /// A company or person, the legal line: no ATTN, no DBA.
    case name
    /// A person.
    case person
    /// The last day of a period.
    case period

    package var isShape: Bool { if case .shape = self { true } else { false } }
  }

  /// Where on the page, relative to what.
  public enum Placement: Sendable, Hashable {
    case beside(Relations, labels: LabelTexts)
    /// The name and address block that shows through the envelope's window.
    case addressWindow
    /// A cell by itself whose whole text is the value, on the first page's upper half.
    case header
    /// A cell of the payment coupon that begins with the value.
    case coupon
  }

  /// How often a rule of this sort is right when it fires.
  public enum Strength: String, Sendable, CaseIterable {
    case surely
    case likely
    case weakly
  }
}

/// The grammar and line a rule was written in, for evidence and explanations.
public struct RuleOrigin: Sendable, Hashable {
  public var grammar: String
  public var line: Int

  package init(grammar: String, line: Int) {
    self.grammar = grammar
    self.line = line
  }
}

/// A field computed from another: the first ten digits of an account number that begins with the main telephone number.
public struct Derivation: Sendable, Hashable {
  public var field: Field
  public var digits: Int
  public var from: Field
  public var layout: Int?
  public var origin: RuleOrigin
}
