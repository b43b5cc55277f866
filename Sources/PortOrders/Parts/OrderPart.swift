import NumberingPlan
package import PortRequest

/// What one order asks for: numbers of one kind, of one account, at one place.
package struct OrderPart: Sendable {
  /// Of the draft.
  package var draftID: String
  /// The day that dates are judged against.
  package var asOf: CalendarDate
  /// Counted from 1, among all orders of the export.
  package var position = 1
  package var count = 1
  package var kind: NumberKind
  package var numbers: [PortedNumber]
  package var account: Account
  /// nil where the draft does not say.
  package var isPartial: Bool?
  package var losingCarrier: PartValue?
  package var winningCarrier: PartValue?
  package var companyName: PartValue?
  package var authorizedContact: PartValue?
  package var billingAddress: PartAddress?
  package var newBillingTelephoneNumber: PartValue?
  package var desiredDate: PartValue?
  package var portOutPin: PartValue?
  /// The draft says that the signed letter of authorization is at hand.
  package var holdsLetterOfAuthorization = false

  /// An account with the losing carrier, and the place that it serves.
  package struct Account: Sendable, Hashable {
    package var accountNumber: PartValue?
    package var billingTelephoneNumber: PartValue?
    package var serviceAddress: PartAddress?
  }

  /// Whether the account's billing number is among those that this order moves.
  package var movesBillingNumber: Bool {
    guard let billing = account.billingTelephoneNumber else { return false }
    return numbers.contains { $0.value == billing.text }
  }

  /// The name that the order goes by: the draft's id, and which of several it is.
  package var reference: String { count > 1 ? "\(draftID)-\(position)" : draftID }

  /// In E.164.
  package var numberTexts: [String] { numbers.map(\.value) }
}

extension PartValue {
  /// Ten digits of a telephone number in E.164.
  package var tenDigits: PartValue? { with(TelephoneNumber(e164: text).map { String($0.tenDigits) }) }

  /// `908-555-0100`.
  package var dashedNumber: PartValue? { with(TelephoneNumber(e164: text)?.dashed) }
}
