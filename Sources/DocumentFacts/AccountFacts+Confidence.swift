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
