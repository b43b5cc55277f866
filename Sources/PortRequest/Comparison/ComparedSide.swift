/// A draft as it is compared: the whole of it, or the one of its locations that the other draft is about.
struct ComparedSide: Sendable {
  var draft: DraftPortRequest
  /// E.164.
  var numbers: [String]

  init(_ draft: DraftPortRequest, beside other: DraftPortRequest) {
    self.draft = draft
    numbers = draft.telephoneNumbers.map(\.value)
    let wanted = Set(other.telephoneNumbers.map(\.value))
    guard draft.locations.count > 1, draft.serviceAddress == nil,
      let place = draft.locations.enumerated().max(by: { shared($0, wanted) < shared($1, wanted) })?.element,
      !wanted.isDisjoint(with: place.telephoneNumbers)
    else { return }
    self.draft.serviceAddress = place.serviceAddress
    self.draft.accountNumber = place.accountNumber ?? draft.accountNumber
    self.draft.billingTelephoneNumber = place.billingTelephoneNumber ?? draft.billingTelephoneNumber
    numbers = place.telephoneNumbers
  }

  func value(of field: DraftField) -> DraftValue? { draft.value(of: field) }
}

/// How many wanted numbers a location has; the first of those that have as many counts more.
private func shared(_ place: (offset: Int, element: DraftLocation), _ wanted: Set<String>) -> (Int, Int) {
  (place.element.telephoneNumbers.count { wanted.contains($0) }, -place.offset)
}
