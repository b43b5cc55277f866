/// What moves, and what stays.
extension DraftPortRequest {
  /// Places of the numbers that move, or may: all but those that stay.
  package var movingIndices: [Int] {
    telephoneNumbers.indices.filter { telephoneNumbers[$0].action != .keep }
  }

  package var movingNumbers: [PortedNumber] { telephoneNumbers.filter { $0.action != .keep } }

  /// Whether the port takes every number of the account.
  var movesEverything: Bool {
    switch port.scope {
    case .full: telephoneNumbers.allSatisfy { $0.action != .keep }
    case .partial, .undecided:
      !telephoneNumbers.isEmpty && telephoneNumbers.allSatisfy { $0.action == .port }
    }
  }

  /// Whether the billing telephone number leaves while others stay.
  package var movesBillingNumberAlone: Bool {
    guard port.scope == .partial, let billing = billingTelephoneNumber?.value else { return false }
    return telephoneNumbers.contains { $0.value == billing && $0.action == .port }
      && telephoneNumbers.contains { $0.action != .port }
  }

  /// Numbers that a person took off the list as not the account's: E.164.
  var removedNumbers: Set<String> {
    Set(
      reviews.lazy.filter { $0.field == DraftField.telephoneNumbers.pointer && $0.to == .null }.compactMap {
        if case .string(let number) = $0.from { number } else { nil }
      })
  }
}
