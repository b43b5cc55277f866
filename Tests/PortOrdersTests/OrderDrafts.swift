import InventedDrafts
import PortOrders
import PortRequest
import PostalAddress

/// Drafts and answers to export, and what became of it.
enum Exported {
  /// All that every target asks a person for.
  static let answers = OrderOptions(fields: [
    "SiteId": "2439", "TargetRespOrgId": "JYT01", "account_sid": "AC" + String(repeating: "0a", count: 16),
    "documents": "RD1,RD2", "authorized_representative_email": "dana@example.com", "CCNA": "ABC",
    "CC": "1234", "NNSP": "567A", "NPDI": "D", "AGAUTH": "Y", "TEL NO (INIT)": "908-555-0199",
  ])

  /// The answers that a target knows; it refuses others.
  static func answers(for target: OrderTarget) -> OrderOptions {
    var options = answers
    let known = Set(target.givenFields.map { $0.name.split(separator: "/").last.map(String.init) ?? "" })
    options.fields = options.fields.filter { known.contains($0.key) }
    return options
  }

  static func orders(_ draft: DraftPortRequest, _ target: OrderTarget) throws(OrderRefusal) -> OrderExport {
    try draft.orders(for: target, options: answers(for: target))
  }

  /// What stands in the way, as people read it; empty where nothing does.
  static func gaps(_ draft: DraftPortRequest, _ target: OrderTarget) -> [String] {
    do {
      _ = try orders(draft, target)
      return []
    } catch {
      return error.gaps.map(\.description)
    }
  }
}

extension DraftPortRequest {
  /// The whole draft with its BTN moving while a number stays.
  static var partial: DraftPortRequest {
    var draft = whole
    draft.port.scope = .partial
    for index in draft.telephoneNumbers.indices { draft.telephoneNumbers[index].action = .port }
    draft.telephoneNumbers[3].action = .keep
    draft.port.newBillingTelephoneNumber = .typed(draft.telephoneNumbers[3].value)
    return draft
  }

  /// Local numbers with a toll-free one among them.
  static var withTollFree: DraftPortRequest {
    var draft = whole
    draft.telephoneNumbers.insert(.read("+18005550199", kind: .tollFree), at: 1)
    return draft
  }

  /// Two places, each with all that an order needs.
  static var twoWholeLocations: DraftPortRequest {
    var draft = twoLocations
    draft.locations[0].billingTelephoneNumber = .read("+19085550100")
    return draft
  }

  /// So many numbers under one billing number, which is listed first.
  static func large(_ count: Int) -> DraftPortRequest {
    var draft = whole
    draft.telephoneNumbers = (0..<count).map { index in
      let digits = "\(10000 + index)".dropFirst()
      return .read("+1908555\(digits)")
    }
    draft.billingTelephoneNumber = .read("+19085550000")
    draft.telephoneNumbers[0].role = .billing
    return draft
  }

  /// A wireless account with all that is asked for.
  static var wholeWireless: DraftPortRequest {
    var draft = wireless
    draft.serviceAddress = whole.serviceAddress
    draft.billingTelephoneNumber = .read("+12015550180")
    return draft
  }
}
