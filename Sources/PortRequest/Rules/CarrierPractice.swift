/// What a losing carrier looks at when it validates a port, as far as published.
struct CarrierPractice: Sendable {
  /// What of the service address decides.
  var address: Address
  /// How many numbers one request may have: 200 at Brightspeed (NPQTY), 999 where Bandwidth submits it.
  var mostNumbers = 999

  enum Address: Sendable {
    /// Every word.
    case whole
    /// The house number alone: CenturyLink validates on telephone number and street address number (its LNP guide).
    case houseNumber
    /// The postal code alone: wireless carriers (Wireless Port Request).
    case postalCode
  }

  init(of draft: DraftPortRequest) {
    if draft.losingCarrier?.id == "brightspeed" { mostNumbers = 200 }
    if draft.isWireless {
      address = .postalCode
    } else if draft.losingCarrier?.id == "centurylink-qwest" {
      address = .houseNumber
    } else {
      address = .whole
    }
  }

  init(address: Address = .whole) { self.address = address }
}
