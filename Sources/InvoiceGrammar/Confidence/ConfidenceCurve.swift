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

  /// The curves that were fitted last, see `confidence.curves`; of other fields how they weigh.
  public static let fitted = ConfidenceCurves(of: ConfidenceCurve.fitted)

  /// Curves by field and by whether a grammar knows the carrier; where there is none, how the readings weigh is stated.
  package init(of curve: @escaping @Sendable (_ field: String, _ knowsCarrier: Bool) -> ConfidenceCurve?) {
    self.init { field, knowsCarrier in
      let curve = curve(field, knowsCarrier)
      return { LogOdds.rounded(min(curve?.stated($0) ?? $0, LogOdds.surest)) }
    }
  }

  private init(
    stating: @escaping @Sendable (_ field: String, _ knowsCarrier: Bool) -> (_ weighed: Double) -> Double
  ) {
    self.stating = stating
  }

  /// How readings weigh, in ten-thousandths: for fitting.
  public static let none = ConfidenceCurves { _, _ in { ($0 * 10_000).rounded() / 10_000 } }
}

extension AccountFacts {
  /// States of each reading how often readings that weigh alike are right, in the place of how it weighs.
  mutating func state(by curves: ConfidenceCurves, knowsCarrier: Bool) {
    changeConfidences { field in
      let stated = curves.stating(field, knowsCarrier)
      // A carrier that the user names is no reading.
      return field == "losingCarrier" ? { $0 < 1 ? stated($0) : $0 } : stated
    }
  }

  /// Puts another confidence in the place of each reading's.
  ///
  /// - Parameter change: of a field: the new confidence for the old one.
  mutating func changeConfidences(_ change: (_ field: String) -> (Double) -> Double) {
    func apply<Value>(_ reading: inout Reading<Value>?, _ field: String) {
      guard let confidence = reading?.confidence else { return }
      reading?.confidence = change(field)(confidence)
    }
    if let confidence = losingCarrier?.reading.confidence {
      losingCarrier?.reading.confidence = change("losingCarrier")(confidence)
    }
    apply(&accountNumber, "accountNumber")
    apply(&billingTelephoneNumber, "billingTelephoneNumber")
    apply(&companyName, "companyName")
    apply(&serviceAddress, "serviceAddress")
    apply(&billingAddress, "billingAddress")
    apply(&invoiceDate, "invoiceDate")
    apply(&billedName, "billedName")
    apply(&authorizedContact, "authorizedContact")
    apply(&invoiceNumber, "invoiceNumber")
    apply(&portOutPin, "portOutPin")
    for position in locations.indices {
      apply(&locations[position].serviceAddress, "serviceAddress")
      // No curve was fitted for these.
      apply(&locations[position].accountNumber, "locationAccountNumber")
      apply(&locations[position].billingTelephoneNumber, "locationBillingTelephoneNumber")
    }
    let changed = change("telephoneNumbers")
    for position in telephoneNumbers.indices {
      telephoneNumbers[position].confidence = changed(telephoneNumbers[position].confidence)
    }
  }
}
