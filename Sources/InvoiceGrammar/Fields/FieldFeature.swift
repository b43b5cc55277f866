package import GrammarLanguage
package import NumberOwnership

/// Something that is said of a value for a field: by the rule that read it, by where else it stands, by other facts, or by
/// where its block stands on the page.
///
/// `fields.weights` says how much each counts; `make fit` fits it.
package enum FieldFeature: UInt8, Sendable, CaseIterable {
  // MARK: Whose rule read it, and how surely the grammar says that it is right
  case carrierSurely
  case carrierLikely
  case carrierWeakly
  case genericSurely
  case genericLikely
  case genericWeakly

  // MARK: What is printed of the main number
  case tollFreeMain
  case tollFreeByCarrier
  case labelOfList

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
    case .carrierSurely: ("a rule of the carrier's grammar that is surely right", .supports)
    case .carrierLikely: ("a rule of the carrier's grammar that is likely right", .supports)
    case .carrierWeakly: ("a rule of the carrier's grammar that may be right", .supports)
    case .genericSurely: ("a rule for all bills that is surely right", .supports)
    case .genericLikely: ("a rule for all bills that is likely right", .supports)
    case .genericWeakly: ("a rule for all bills that may be right", .supports)
    case .tollFreeMain:
      ("a toll-free number beside another, or under a label that may be the issuer's", .opposes)
    case .tollFreeByCarrier: ("a toll-free number whose label may name the carrier's office", .opposes)
    case .labelOfList: ("each of several numbers has its label", .opposes)
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

extension FieldFeature {
  /// The weight that is expected before any document is counted, in log odds.
  package var prior: Double {
    switch self {
    case .carrierSurely: LogOdds.sum(0.975)
    case .carrierLikely, .genericSurely: LogOdds.sum(0.92)
    case .carrierWeakly: LogOdds.sum(0.7)
    case .genericLikely: LogOdds.sum(0.85)
    case .genericWeakly: LogOdds.sum(0.6)
    case .tollFreeMain: -2.4
    case .tollFreeByCarrier: -0.8
    case .labelOfList: -4
    default: 0
    }
  }

  /// It says what a candidate's probability expects already.
  var isOfRule: Bool {
    switch self {
    case .carrierSurely, .carrierLikely, .carrierWeakly, .genericSurely, .genericLikely, .genericWeakly: true
    default: false
    }
  }

  /// What a rule's strength and origin say.
  package init(_ strength: FieldRule.Strength, isGeneric: Bool) {
    self =
      switch (strength, isGeneric) {
      case (.surely, false): .carrierSurely
      case (.likely, false): .carrierLikely
      case (.weakly, false): .carrierWeakly
      case (.surely, true): .genericSurely
      case (.likely, true): .genericLikely
      case (.weakly, true): .genericWeakly
      }
  }
}
