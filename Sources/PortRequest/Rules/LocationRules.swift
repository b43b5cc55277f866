/// Rules on documents of several places or accounts.
enum LocationRules {
  static func severalLocations(_ draft: DraftPortRequest) -> [Finding] {
    let places = draft.locations.count { $0.serviceAddress != nil }
    guard places > 1 else { return [] }
    return [
      Finding(
        .severalLocations, .warning, .reading, field: DraftField.serviceAddress.pointer,
        message: "The document covers \(places) locations, each with its own numbers.",
        remedy: "Make one request for each location, with that location's address and numbers.")
    ]
  }

  static func severalAccounts(_ draft: DraftPortRequest) -> [Finding] {
    let accounts = Set(draft.locations.compactMap { $0.accountNumber?.value })
    guard accounts.count > 1 else { return [] }
    return [
      Finding(
        .severalAccounts, .warning, .port, field: "/locations",
        message: "The document covers \(accounts.count) accounts.",
        remedy: "Make one request for each account, with that account's number.")
    ]
  }
}
