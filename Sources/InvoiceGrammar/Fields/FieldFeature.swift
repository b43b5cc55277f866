package import NumberOwnership

/// Something that is said of a value for a field beside what the rule that read it says: by where else it stands, by other
/// facts, or by where its block stands on the page.
///
/// `fields.weights` says how much each counts; `make fit` fits it. How sure a rule is by itself stands in grammars.
package enum FieldFeature: UInt8, Sendable, CaseIterable {
  // MARK: Equal values and rivals, see `FieldArbiter`
  case secondPlace
  case thirdPlace
  case besideCarrierRule

  // MARK: What other facts say, see `CrossCheck`
  case beginsInvoiceNumber
  case inScanLine
  case areaCodeServesState

  // MARK: An address under no label, see `AddressWindow`
  case underNoLabel
  case upperHalf
  case leftHalf
  case upperLeft
  case named
  case onlyNamed
}

extension FieldFeature {
  /// How it is explained, and which way it may count.
  package var entry: (meaning: String, direction: OwnershipFeature.Direction) {
    switch self {
    case .secondPlace: ("a second place says the same", .supports)
    case .thirdPlace: ("a third place says the same, or more", .supports)
    case .besideCarrierRule: ("the carrier's own rule reads another value", .opposes)
    case .beginsInvoiceNumber: ("the invoice number begins with the account number", .supports)
    case .inScanLine: ("it stands in the coupon's scan line", .supports)
    case .areaCodeServesState: ("its area code serves the state of the address", .supports)
    case .underNoLabel: ("an address that no label names", .either)
    case .upperHalf: ("its block stands in the page's upper half", .either)
    case .leftHalf: ("its block stands in the page's left half", .supports)
    case .upperLeft:
      (
        "its block stands in the upper left corner, mostly the sender's, and nobody knows the issuer",
        .opposes
      )
    case .named: ("a name stands over the address", .supports)
    case .onlyNamed: ("no other address with a name may be the customer's", .supports)
    }
  }
}
