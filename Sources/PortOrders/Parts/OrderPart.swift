import NumberingPlan
import PortRequest

/// What one order asks for: numbers of one kind, of one account, at one place.
struct OrderPart: Sendable {
  /// Of the draft.
  var draftID: String
  /// Counted from 1, among all orders of the export.
  var position = 1
  var count = 1
  var kind: NumberKind
  var numbers: [PortedNumber]
  var account: Account
  /// nil where the draft does not say.
  var isPartial: Bool?
  var losingCarrier: PartValue?
  var winningCarrier: PartValue?
  var companyName: PartValue?
  var authorizedContact: PartValue?
  var billingAddress: PartAddress?
  var newBillingTelephoneNumber: PartValue?
  var desiredDate: PartValue?
  var portOutPin: PartValue?
  /// The draft says that the signed letter of authorization is at hand.
  var holdsLetterOfAuthorization = false

  /// An account with the losing carrier, and the place that it serves.
  struct Account: Sendable, Hashable {
    var accountNumber: PartValue?
    var billingTelephoneNumber: PartValue?
    var serviceAddress: PartAddress?
  }

  /// Whether the account's billing number is among those that this order moves.
  var movesBillingNumber: Bool {
    guard let billing = account.billingTelephoneNumber else { return false }
    return numbers.contains { $0.value == billing.text }
  }

  /// The name that the order goes by: the draft's id, and which of several it is.
  var reference: String { count > 1 ? "\(draftID)-\(position)" : draftID }

  /// In E.164.
  var numberTexts: [String] { numbers.map(\.value) }
}

extension PartValue {
  /// Ten digits of a telephone number in E.164.
  var tenDigits: PartValue? { with(TelephoneNumber(e164: text).map { String($0.tenDigits) }) }

  /// `908-555-0100`.
  var dashedNumber: PartValue? { with(TelephoneNumber(e164: text)?.dashed) }
}
