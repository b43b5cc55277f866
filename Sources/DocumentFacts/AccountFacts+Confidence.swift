internal import PostalAddress

extension AccountFacts {
  /// States no value as surer than so.
  ///
  /// - Parameter isDoubtful: by the value's print and where it stands; nil: every value is.
  public mutating func limitConfidences(
    to most: Double, where isDoubtful: ((_ printed: String, _ evidence: [Evidence]) -> Bool)? = nil
  ) {
    accountNumber?.limitConfidence(to: most, where: isDoubtful)
    billingTelephoneNumber?.limitConfidence(to: most, where: isDoubtful)
    companyName?.limitConfidence(to: most, where: isDoubtful)
    billedName?.limitConfidence(to: most, where: isDoubtful)
    authorizedContact?.limitConfidence(to: most, where: isDoubtful)
    serviceAddress?.limitConfidence(to: most, where: isDoubtful)
    billingAddress?.limitConfidence(to: most, where: isDoubtful)
    invoiceNumber?.limitConfidence(to: most, where: isDoubtful)
    invoiceDate?.limitConfidence(to: most, where: isDoubtful)
    portOutPin?.limitConfidence(to: most, where: isDoubtful)
    for index in telephoneNumbers.indices {
      telephoneNumbers[index].limitConfidence(to: most, where: isDoubtful)
    }
    for index in locations.indices {
      locations[index].serviceAddress?.limitConfidence(to: most, where: isDoubtful)
      locations[index].accountNumber?.limitConfidence(to: most, where: isDoubtful)
      locations[index].billingTelephoneNumber?.limitConfidence(to: most, where: isDoubtful)
    }
  }

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

extension Reading {
  /// States the value as no surer than so.
  ///
  /// - Parameter isDoubtful: asked only where it would change something; nil: the value is.
  public mutating func limitConfidence(
    to most: Double, where isDoubtful: ((_ printed: String, _ evidence: [Evidence]) -> Bool)? = nil
  ) {
    guard confidence > most, isDoubtful?(printed, evidence) ?? true else { return }
    confidence = most
  }

  /// The value stated as no surer than so.
  public func limited(to most: Double) -> Reading {
    var reading = self
    reading.limitConfidence(to: most)
    return reading
  }
}
