import PortRequest

/// Which account and place of a draft a number belongs to.
struct AccountPlaces {
  private let draft: DraftPortRequest
  private let places: [String: Int]

  init(_ draft: DraftPortRequest) {
    self.draft = draft
    var places: [String: Int] = [:]
    for (index, location) in draft.locations.enumerated() {
      for number in location.telephoneNumbers where places[number] == nil { places[number] = index }
    }
    self.places = places
  }

  /// The location that lists a number, in E.164; nil where it belongs to the draft as a whole.
  func index(of number: String) -> Int? { places[number] }

  /// The account of a location, or of the draft.
  ///
  /// A location without an account number of its own is served under the draft's, and only then may the draft's billing
  /// number be its own.
  func account(_ index: Int?) -> OrderPart.Account {
    func value(_ field: DraftField) -> PartValue? {
      draft.value(of: field).map { PartValue($0, at: field.pointer) }
    }
    guard let index else {
      return OrderPart.Account(
        accountNumber: value(.accountNumber), billingTelephoneNumber: value(.billingTelephoneNumber),
        serviceAddress: draft.serviceAddress.map {
          PartAddress($0, at: DraftField.serviceAddress.pointer)
        })
    }
    let location = draft.locations[index]
    let pointer = "/locations/\(index)"
    let own = location.accountNumber.map { PartValue($0, at: pointer + "/accountNumber") }
    let isDraftsAccount = own == nil || own?.text == draft.accountNumber?.value
    let billing = location.billingTelephoneNumber.map {
      PartValue($0, at: pointer + "/billingTelephoneNumber")
    }
    return OrderPart.Account(
      accountNumber: own ?? value(.accountNumber),
      billingTelephoneNumber: billing ?? (isDraftsAccount ? value(.billingTelephoneNumber) : nil),
      serviceAddress: location.serviceAddress.map { PartAddress($0, at: pointer + "/serviceAddress") })
  }
}
