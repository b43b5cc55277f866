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
  /// Of a field: the confidence stated for a weighed share, 0 to 1.
  let stating: @Sendable (_ field: String, _ knowsCarrier: Bool) -> (_ weighed: Double) -> Double

  /// The curves that were fitted last, see `FittedConfidence`; of other fields how they weigh.
  public static let fitted = ConfidenceCurves { field, knowsCarrier in
    let curve = FittedConfidence.curve(of: field, knowsCarrier: knowsCarrier)
    return { LogOdds.rounded(min(curve?.stated($0) ?? $0, LogOdds.surest)) }
  }

  /// How readings weigh, in ten-thousandths: for fitting.
  public static let none = ConfidenceCurves { _, _ in { ($0 * 10_000).rounded() / 10_000 } }
}

extension AccountFacts {
  /// States of each reading how often readings that weigh alike are right, in the place of how it weighs.
  mutating func state(by curves: ConfidenceCurves, knowsCarrier: Bool) {
    func state<Value>(_ reading: inout Reading<Value>?, _ field: String) {
      guard let weighed = reading?.confidence else { return }
      reading?.confidence = curves.stating(field, knowsCarrier)(weighed)
    }
    if let weighed = losingCarrier?.reading.confidence, weighed < 1 {
      losingCarrier?.reading.confidence = curves.stating("losingCarrier", knowsCarrier)(weighed)
    }
    state(&accountNumber, "accountNumber")
    state(&billingTelephoneNumber, "billingTelephoneNumber")
    state(&companyName, "companyName")
    state(&serviceAddress, "serviceAddress")
    state(&billingAddress, "billingAddress")
    state(&invoiceDate, "invoiceDate")
    state(&billedName, "billedName")
    state(&authorizedContact, "authorizedContact")
    state(&invoiceNumber, "invoiceNumber")
    state(&portOutPin, "portOutPin")
    for position in locations.indices { state(&locations[position].serviceAddress, "serviceAddress") }
    let stated = curves.stating("telephoneNumbers", knowsCarrier)
    for position in telephoneNumbers.indices {
      telephoneNumbers[position].confidence = stated(telephoneNumbers[position].confidence)
    }
  }
}
