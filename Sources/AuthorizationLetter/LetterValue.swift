import PortOrders
import PostalAddress

/// What of a letter goes into a field of a provider's own form, by the name that mapping files use.
public enum LetterValue: String, Sendable, CaseIterable {
  case companyName
  case authorizedContact
  case billingAddress, billingStreet, billingCity, billingState, billingPostalCode
  case serviceAddress, serviceStreet, serviceCity, serviceState, servicePostalCode
  case losingCarrier
  case winningCarrier
  case accountNumber
  case billingTelephoneNumber
  case newBillingTelephoneNumber
  case telephoneNumbers
  case numberCount
  case desiredDate
  /// Boxes, ticked where it is so.
  case fullPort, partialPort
  /// Says that numbers are listed on an attachment; empty where none are.
  case attachmentNote
  case responsibleOrganization

  var isBox: Bool { self == .fullPort || self == .partialPort }
}

extension AuthorizationLetter {
  /// The text of a value that is neither the numbers nor a box; nil where the draft has none.
  func text(of value: LetterValue) -> PartValue? {
    let account = accounts.first?.account
    let service = account?.serviceAddress
    switch value {
    case .companyName: return customer
    case .authorizedContact: return authorizedContact
    case .billingAddress: return billingAddress
    case .billingStreet: return billingParts?.part { [$0.streetLine, $0.unitLine].joined(", ") }
    case .billingCity: return billingParts?.part(\.city)
    case .billingState: return billingParts?.part(\.stateCode)
    case .billingPostalCode: return billingParts?.postalCode
    case .serviceAddress: return service?.line
    case .serviceStreet: return service?.part { [$0.streetLine, $0.unitLine].joined(", ") }
    case .serviceCity: return service?.part(\.city)
    case .serviceState: return service?.part(\.stateCode)
    case .servicePostalCode: return service?.postalCode
    case .losingCarrier: return losingCarrier
    case .winningCarrier: return winningCarrier
    case .accountNumber: return account?.accountNumber
    case .billingTelephoneNumber: return account?.billingTelephoneNumber?.dashedNumber
    case .newBillingTelephoneNumber: return accounts.first?.newBillingTelephoneNumber?.dashedNumber
    case .desiredDate: return desiredDate
    case .numberCount: return PartValue("\(numbers.count)", at: "/telephoneNumbers")
    case .responsibleOrganization: return responsibleOrganization.map { PartValue($0, at: "") }
    case .telephoneNumbers, .attachmentNote, .fullPort, .partialPort: return nil
    }
  }

  /// Whether a box is to be ticked; nil where the draft does not say.
  func isTicked(_ value: LetterValue) -> Bool? {
    guard let isPartial = accounts.last?.isPartial else { return nil }
    return value == .partialPort ? isPartial : !isPartial
  }
}
