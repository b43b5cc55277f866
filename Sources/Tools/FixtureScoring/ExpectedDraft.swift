public import PortRequest

extension DocumentTruth {
  /// What a draft says, taken as the truth: for a user who looked at it and found it right.
  public init(_ draft: DraftPortRequest) {
    kind = draft.sources.first?.kind.rawValue
    carrier = draft.losingCarrier?.id
    accountNumber = draft.accountNumber?.value
    btn = draft.billingTelephoneNumber?.value
    numbers = Set(draft.telephoneNumbers.map(\.value))
    companyName = draft.companyName?.value
    companyNameAlso = []
    serviceAddress = draft.serviceAddress?.value
    billingAddress = draft.billingAddress?.value
    invoiceDate = draft.invoiceDate?.value
  }

  /// The one value of a field; nil where the document has none, and for the telephone numbers, which are many.
  public func value(of field: ScoredField) -> String? {
    switch field {
    case .carrier: carrier
    case .accountNumber: accountNumber
    case .btn: btn
    case .numbers: nil
    case .companyName: companyName
    case .serviceAddress: serviceAddress
    case .billingAddress: billingAddress
    case .invoiceDate: invoiceDate
    }
  }
}
