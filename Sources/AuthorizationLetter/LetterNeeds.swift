import PortOrders
import PortRequest

/// The one place that says what a letter can't be without, and gathers what is missing.
struct LetterNeeds {
  var gaps: [OrderGap]
  var notices: [String] = []

  /// The customer's name and the two carriers (47 CFR 64.1130(e)(1) to (3)).
  mutating func value(of field: DraftField, _ draft: DraftPortRequest) -> PartValue? {
    if let value = draft.value(of: field) {
      let part = PartValue(value, at: field.pointer)
      if !part.text.isEmpty { return part }
    }
    gaps.append(OrderGap(field: field.label, pointer: field.pointer, reason: .missing))
    return nil
  }

  /// The billing address (47 CFR 64.1130(e)(1)), where none is known the only address that is.
  mutating func billingAddress(_ draft: DraftPortRequest) -> PartValue? {
    if draft.billingAddress == nil, let service = draft.serviceAddress {
      notices.append("The draft has no billing address: the letter gives the service address for it.")
      return PartValue(service.text, at: DraftField.serviceAddress.pointer)
    }
    return value(of: .billingAddress, draft)
  }

  /// Somos refuses a toll-free letter without the new RespOrg, whose id has five characters.
  mutating func responsibleOrganization(_ given: String?) -> String? {
    guard let given else {
      gaps.append(
        OrderGap(
          reason: .obstacle(
            "A toll-free letter names the RespOrg that the numbers move to: give --resp-org ID.")))
      return nil
    }
    guard given.count == 5, given.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      gaps.append(OrderGap(reason: .obstacle("A RespOrg has five letters and digits: '\(given)' has not.")))
      return nil
    }
    return given
  }

  mutating func lackNumbers(of subject: AuthorizationLetter.Subject) {
    guard gaps.isEmpty else { return }
    gaps.append(
      OrderGap(reason: .obstacle("No \(subject.rawValue) number moves: there is nothing to authorize.")))
  }
}
