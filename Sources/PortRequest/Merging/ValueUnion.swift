import PostalAddress

// A value that two documents give.

extension DraftValue {
  /// The value, supported by another document that says the same.
  ///
  /// - Parameter isIndependent: whether the two were read in different ways, so that both are hardly wrong alike; bills
  ///   of one layout are read wrong in the same way.
  func confirmed(by other: DraftValue, isIndependent: Bool) -> DraftValue {
    let together = isIndependent ? min(1 - (1 - confidence) * (1 - other.confidence), 0.99) : 0
    return DraftValue(
      value: value, printed: printed, confidence: max(confidence, other.confidence, together),
      evidence: evidence + other.evidence.filter { !evidence.contains($0) },
      alternatives: alternatives.filter { $0.value != other.value })
  }

  /// The value, with another document's that lost to it first among its alternatives.
  func winning(over other: DraftValue) -> DraftValue {
    var value = self
    let loser = DraftAlternative(
      value: other.value, printed: other.printed, confidence: other.confidence, evidence: other.evidence)
    value.alternatives = [loser] + alternatives.filter { $0.value != loser.value }
    return value
  }
}

extension DraftAddress {
  /// The record's address with the state and the postal code that it does not print, by another document's service
  /// address of the same building; never by a billing address.
  ///
  /// - Returns: nil where the record lacks nothing, or where the two are not surely one building.
  func completed(by other: DraftAddress) -> DraftAddress? {
    guard var parts = components, let others = other.components, parts.oneLine == value,
      (parts.state == nil && others.state != nil) || (parts.postalCode == nil && others.postalCode != nil),
      parts.number != nil, AddressRules.isOneBuilding(parts, others)
    else { return nil }
    parts.state = parts.state ?? others.state
    parts.postalCode = parts.postalCode ?? others.postalCode
    parts.country = parts.country ?? others.country
    let text = DraftValue(
      value: parts.oneLine, printed: printed, confidence: min(confidence, other.confidence),
      evidence: evidence + other.evidence, alternatives: alternatives)
    return DraftAddress(text: text, components: parts, normalized: parts.publication28)
  }
}
