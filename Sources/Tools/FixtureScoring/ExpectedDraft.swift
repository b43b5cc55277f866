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

extension DocumentTruth {
  /// Whether a value says the same as the truth, however it is printed; of the telephone numbers none does.
  public func isRight(_ value: String, _ field: ScoredField) -> Bool {
    guard let truth = self.value(of: field) else { return false }
    let truths = [truth] + (field == .companyName ? companyNameAlso : [])
    return truths.map(field.comparable).contains(field.comparable(value))
  }
}

extension ScoredField {
  /// What two printings of one value have in common.
  fileprivate func comparable(_ value: String) -> String {
    switch self {
    case .carrier, .numbers: value
    case .accountNumber: ComparableText.lettersAndDigits(value)
    case .btn: ComparableText.lastTenDigits(value)
    case .companyName: ComparableText.name(value)
    case .serviceAddress, .billingAddress: ComparableText.address(value)
    case .invoiceDate: String(value.prefix(10))
    }
  }
}
