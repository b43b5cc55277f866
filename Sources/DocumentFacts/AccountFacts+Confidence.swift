internal import PostalAddress

extension AccountFacts {
  /// States no value as surer than so.
  public mutating func limitConfidences(to most: Double) {
    accountNumber?.limitConfidence(to: most)
    billingTelephoneNumber?.limitConfidence(to: most)
    companyName?.limitConfidence(to: most)
    billedName?.limitConfidence(to: most)
    authorizedContact?.limitConfidence(to: most)
    serviceAddress?.limitConfidence(to: most)
    billingAddress?.limitConfidence(to: most)
    invoiceNumber?.limitConfidence(to: most)
    invoiceDate?.limitConfidence(to: most)
    portOutPin?.limitConfidence(to: most)
    for index in telephoneNumbers.indices { telephoneNumbers[index].limitConfidence(to: most) }
    for index in locations.indices { locations[index].limitConfidences(to: most) }
  }
}

extension AccountFacts {
  /// What a street without its place is stated as.
  private static let ofPart = 0.89

  /// Doubts streets without city and postal code: where an address was read by halves, the other half stands elsewhere.
  public mutating func doubtPartialAddresses() {
    if serviceAddress?.value.isPlaceless == true { serviceAddress?.limitConfidence(to: Self.ofPart) }
    if billingAddress?.value.isPlaceless == true { billingAddress?.limitConfidence(to: Self.ofPart) }
  }
}

extension PostalAddress {
  /// Whether neither city nor postal code are known.
  fileprivate var isPlaceless: Bool { city == nil && postalCode == nil }
}

extension Location {
  /// States no value of the place as surer than so.
  mutating func limitConfidences(to most: Double) {
    serviceAddress?.limitConfidence(to: most)
    accountNumber?.limitConfidence(to: most)
    billingTelephoneNumber?.limitConfidence(to: most)
  }
}

extension Reading {
  /// States the value as no surer than so.
  public mutating func limitConfidence(to most: Double) {
    confidence = min(confidence, most)
  }

  /// The value stated as no surer than so.
  public func limited(to most: Double) -> Reading {
    var reading = self
    reading.limitConfidence(to: most)
    return reading
  }
}
