/// A value of the draft that a submission asks for, by its name in the schema; in the order that people are shown.
public enum DraftField: String, Sendable, CaseIterable {
  case losingCarrier
  case winningCarrier
  case accountNumber
  case billingTelephoneNumber
  case telephoneNumbers
  case companyName
  case billedName
  case authorizedContact
  case serviceAddress
  case billingAddress
  case invoiceDate
  case invoiceNumber
  case portOutPin
  case newBillingTelephoneNumber
  case desiredDate

  /// JSON Pointer (RFC 6901) into the draft.
  public var pointer: String {
    switch self {
    case .newBillingTelephoneNumber, .desiredDate: "/port/" + rawValue
    default: "/" + rawValue
    }
  }

  /// What people call it.
  public var label: String {
    switch self {
    case .losingCarrier: "Losing carrier"
    case .accountNumber: "Account number"
    case .billingTelephoneNumber: "Billing number (BTN)"
    case .telephoneNumbers: "Telephone numbers"
    case .companyName: "Company name"
    case .billedName: "Billed name"
    case .authorizedContact: "Authorized contact"
    case .serviceAddress: "Service address"
    case .billingAddress: "Billing address"
    case .invoiceNumber: "Invoice number"
    case .invoiceDate: "Invoice date"
    case .portOutPin: "Port-out PIN"
    case .winningCarrier: "Winning carrier"
    case .newBillingTelephoneNumber: "New billing number"
    case .desiredDate: "Desired date"
    }
  }

  /// The label inside a sentence.
  var noun: String {
    switch self {
    case .billingTelephoneNumber: "billing telephone number"
    case .newBillingTelephoneNumber: "new billing telephone number"
    case .portOutPin: "port-out PIN"
    default: label.lowercased()
    }
  }

  /// Whether a submission is impossible without it, so that doubt about it needs a person.
  package var isRequired: Bool {
    switch self {
    case .billedName, .authorizedContact, .invoiceNumber, .portOutPin, .winningCarrier,
      .newBillingTelephoneNumber, .desiredDate:
      false
    default: true
    }
  }
}

extension DraftPortRequest {
  /// The value of a field; nil where it has none, and for the telephone numbers, which are many.
  public func value(of field: DraftField) -> DraftValue? {
    switch field {
    case .losingCarrier: losingCarrier?.text
    case .accountNumber: accountNumber
    case .billingTelephoneNumber: billingTelephoneNumber
    case .telephoneNumbers: nil
    case .companyName: companyName
    case .billedName: billedName
    case .authorizedContact: authorizedContact
    case .serviceAddress: serviceAddress?.text
    case .billingAddress: billingAddress?.text
    case .invoiceNumber: invoiceNumber
    case .invoiceDate: invoiceDate
    case .portOutPin: portOutPin
    case .winningCarrier: winningCarrier
    case .newBillingTelephoneNumber: port.newBillingTelephoneNumber
    case .desiredDate: port.desiredDate
    }
  }
}
