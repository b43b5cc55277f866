import PostalAddress

/// The comparison of a request's address with that of a record, by what the losing carrier looks at.
struct AddressMatch {
  var practice: CarrierPractice
  /// What the two are called in sentences.
  var names = ComparedNames()
  /// Whether the carrier validates the address: the service address is, the billing address mostly not.
  var isValidated = true

  func match(_ address: DraftAddress, record: DraftAddress) -> ValueMatch {
    if let match = ValueMatch.spelling(address.value, record.value) { return match }
    guard let one = address.components ?? PostalAddress.parse(address.value),
      let other = record.components ?? PostalAddress.parse(record.value)
    else {
      return .differs(worst(.rejected), "The addresses differ, and one of them could not be taken apart.")
    }
    let differences = one.differences(from: other).filter(\.matters)
    let told = differences.filter { !isUnsaid($0) }
    let words = differences.map { difference in
      isUnsaid(difference)
        ? difference.description(name: names.request, other: names.record) + ": nothing to compare it with"
        : difference.description(name: names.request, other: names.record)
    }
    let consequence = told.map(consequence).max() ?? .none
    let kind: ValueMatch.Kind =
      told.isEmpty ? .agrees : told.allSatisfy { $0.kind == .form } ? .form : .differs
    return ValueMatch(
      kind: kind, consequence: consequence, words: words.map { $0 + "." } + practiceWords(told))
  }

  /// Whether only the record does not say it: records often print neither state nor postal code.
  private func isUnsaid(_ difference: AddressDifference) -> Bool {
    difference.kind == .missing && difference.otherPrinted == nil
      && [.city, .state, .postalCode].contains(difference.field)
  }

  private func consequence(_ difference: AddressDifference) -> Consequence {
    if difference.kind == .form && difference.field == .state { return .none }
    let plain: Consequence = difference.kind == .form ? .mayBeRejected : .rejected
    switch practice.address {
    case .whole: return worst(plain)
    case .houseNumber:
      if difference.field == .number { return worst(plain) }
      return difference.kind == .form ? .none : .mayBeRejected
    case .postalCode: return difference.field == .postalCode ? worst(plain) : .none
    }
  }

  private func worst(_ consequence: Consequence) -> Consequence {
    isValidated ? consequence : min(consequence, .mayBeRejected)
  }

  private func practiceWords(_ differences: [AddressDifference]) -> [String] {
    guard isValidated, !differences.isEmpty else { return [] }
    switch practice.address {
    case .whole: return []
    case .houseNumber: return ["This carrier is known to validate the house number alone."]
    case .postalCode: return ["Wireless carriers validate the postal code alone."]
    }
  }
}
