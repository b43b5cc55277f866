public import NumberingPlan

/// What a customer service record, or a bill's rows, say about an account that a reviewer must know.
public struct RecordFinding: Sendable, Hashable {
  /// Of what sort it is.
  public var kind: Kind
  /// A sentence, as a porting coordinator would say it.
  public var message: String
  /// The numbers it speaks of; empty where it is the whole account.
  public var numbers: [TelephoneNumber]
  /// The field it speaks of, as in the draft's schema; nil where the numbers say it, or it speaks of the document.
  public var field: String?

  /// The stable codes, as findings have them.
  public enum Kind: String, Sendable, CaseIterable {
    case pendingOrder = "pending-order"
    case freeze
    case dsl
    case alarmLine = "alarm-line"
    case huntGroup = "hunt-group"
    case passcodeRequired = "passcode-required"
    case disconnectedNumber = "disconnected-number"
    case remoteCallForward = "remote-call-forward"
    case didTrunks = "did-trunks"
    case distinctiveRing = "distinctive-ring"
    case centrex
    case isdn
    case foreignExchange = "foreign-exchange"
    case contract
    case summaryBill = "summary-bill"
    case unknownServiceCode = "unknown-usoc"
    case quantityDiffers = "quantity-differs"
    case customerCodeMissing = "customer-code-missing"
    case listingOnly = "listing-only"
    case bundledServices = "bundled-services"
    case specialLine = "special-line"
  }

  /// A finding on numbers, on a field, or on the account.
  public init(_ kind: Kind, _ message: String, numbers: [TelephoneNumber] = [], field: String? = nil) {
    self.kind = kind
    self.message = message
    self.numbers = numbers
    self.field = field
  }
}
