public import PortRequest

/// A field that documents are scored on, by the name that truths give it.
public enum ScoredField: String, Sendable, CaseIterable {
  case carrier
  case accountNumber
  case btn
  case numbers
  case companyName
  case serviceAddress
  case billingAddress
  case invoiceDate

  /// The draft's field.
  public var draftField: DraftField {
    switch self {
    case .carrier: .losingCarrier
    case .accountNumber: .accountNumber
    case .btn: .billingTelephoneNumber
    case .numbers: .telephoneNumbers
    case .companyName: .companyName
    case .serviceAddress: .serviceAddress
    case .billingAddress: .billingAddress
    case .invoiceDate: .invoiceDate
    }
  }
}

/// How a draft's field compares with the truth.
public enum Outcome: String, Sendable, CaseIterable {
  case right
  /// Null though the page has it, and the draft says so.
  case missing
  /// Wrong, but the draft says that it may be.
  case flagged
  /// Wrong and stated as sure, or missing without a word.
  case silent
}
