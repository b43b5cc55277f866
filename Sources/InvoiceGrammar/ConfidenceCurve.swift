/// What is stated for readings of one field, by how they weigh: steps that rise, fitted to readings whose truth is known.
public struct ConfidenceCurve: Sendable, Hashable {
  /// From a weighed share on, the confidence stated; both rising, 0 to 1.
  public var steps: [Step]

  public struct Step: Sendable, Hashable {
    public var weighed: Double
    public var stated: Double

    public init(_ weighed: Double, _ stated: Double) {
      self.weighed = weighed
      self.stated = stated
    }
  }

  public init(_ steps: [Step]) { self.steps = steps }

  /// Below the first step nothing is known, and the weighed share itself is stated, no higher than that step.
  public func stated(_ weighed: Double) -> Double {
    guard let first = steps.first else { return weighed }
    return steps.last { $0.weighed <= weighed }?.stated ?? min(weighed, first.stated)
  }
}

/// What is stated of readings: of all fields, for bills of carriers that a grammar knows and of others.
public struct ConfidenceCurves: Sendable {
  /// The confidence stated for a weighed share, 0 to 1.
  let stated: @Sendable (_ weighed: Double, _ field: String, _ knowsCarrier: Bool) -> Double

  /// The curves that were fitted last, see `FittedConfidence`; of other fields how they weigh.
  public static let fitted = ConfidenceCurves { weighed, field, knowsCarrier in
    let curve = FittedConfidence.curve(of: field, knowsCarrier: knowsCarrier)
    return LogOdds.rounded(min(curve?.stated(weighed) ?? weighed, LogOdds.surest))
  }

  /// How readings weigh, in ten-thousandths: for fitting.
  public static let none = ConfidenceCurves { weighed, _, _ in (weighed * 10_000).rounded() / 10_000 }
}

extension AccountFacts {
  /// States of each reading how often readings that weigh alike are right, in the place of how it weighs.
  mutating func state(by curves: ConfidenceCurves, knowsCarrier: Bool) {
    func stated<Value>(_ reading: Reading<Value>, _ field: String) -> Reading<Value> {
      var reading = reading
      reading.confidence = curves.stated(reading.confidence, field, knowsCarrier)
      return reading
    }
    if let carrier = losingCarrier, carrier.reading.confidence < 1 {
      losingCarrier?.reading = stated(carrier.reading, "losingCarrier")
    }
    accountNumber = accountNumber.map { stated($0, "accountNumber") }
    billingTelephoneNumber = billingTelephoneNumber.map { stated($0, "billingTelephoneNumber") }
    telephoneNumbers = telephoneNumbers.map { stated($0, "telephoneNumbers") }
    companyName = companyName.map { stated($0, "companyName") }
    serviceAddress = serviceAddress.map { stated($0, "serviceAddress") }
    billingAddress = billingAddress.map { stated($0, "billingAddress") }
    invoiceDate = invoiceDate.map { stated($0, "invoiceDate") }
    billedName = billedName.map { stated($0, "billedName") }
    authorizedContact = authorizedContact.map { stated($0, "authorizedContact") }
    invoiceNumber = invoiceNumber.map { stated($0, "invoiceNumber") }
    portOutPin = portOutPin.map { stated($0, "portOutPin") }
    for position in locations.indices {
      locations[position].serviceAddress = locations[position].serviceAddress.map {
        stated($0, "serviceAddress")
      }
    }
  }
}
