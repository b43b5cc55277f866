/// Rules on documents of several places or accounts.
enum LocationRules {
  static func severalLocations(_ draft: DraftPortRequest) -> [Finding] {
    let places = draft.movingLocations.count { $0.serviceAddress != nil }
    guard places > 1 else { return [] }
    return [
      Finding(
        .severalLocations, .warning, .reading, field: DraftField.serviceAddress.pointer,
        message: "The document covers \(places) locations, each with its own numbers.",
        remedy: "Make one request for each location, with that location's address and numbers.")
    ]
  }

  static func severalAccounts(_ draft: DraftPortRequest) -> [Finding] {
    let accounts = Set(draft.movingLocations.compactMap { $0.accountNumber?.value })
    guard accounts.count > 1 else { return [] }
    return [
      Finding(
        .severalAccounts, .warning, .port, field: "/locations",
        message: "The document covers \(accounts.count) accounts.",
        remedy: "Make one request for each account, with that account's number.")
    ]
  }
}

extension DraftPortRequest {
  /// The places of which a number moves, or may; those without numbers are not known to stay.
  fileprivate var movingLocations: [DraftLocation] {
    let kept = Set(telephoneNumbers.lazy.filter { $0.action == .keep }.map(\.value))
    return locations.filter { $0.telephoneNumbers.isEmpty || !kept.isSuperset(of: $0.telephoneNumbers) }
  }
}
