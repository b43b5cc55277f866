/// The values of one field with what is said of each: for fitting.
package struct WeighedField: Sendable {
  /// As in the draft's schema.
  package var field: String
  /// The likeliest first.
  package var values: [Value]
  /// What other facts say of the first value; its log odds before that.
  package var checks: (features: [FieldFeature], logOdds: Double)?

  package struct Value: Sendable {
    /// In its normal form.
    package var text: String
    /// With its features.
    package var logOdds: Double
    package var features: [FieldFeature]
  }
}

extension WeighedField {
  init(_ field: Field, _ candidates: [FieldCandidate], _ arbiter: FieldArbiter) {
    self.field = field.rawValue
    values = arbiter.groups(candidates).map { group in
      Value(
        text: group.candidates[0].value.shown, logOdds: group.start + arbiter.weights.sum(group.features),
        features: group.features)
    }
  }

  /// What was weighed for the fields that are one value each.
  static func all(
    _ weighed: FieldCandidates, _ facts: AccountFacts, _ checks: [CrossCheck], _ arbiter: FieldArbiter
  )
    -> [WeighedField]
  {
    func confidence(_ field: Field) -> Double? {
      switch field {
      case .accountNumber: facts.accountNumber?.confidence
      case .billingTelephoneNumber: facts.billingTelephoneNumber?.confidence
      default: nil
      }
    }
    return Field.allCases.compactMap { field in
      // Several places are no rivals.
      guard field != .serviceAddress || facts.locations.isEmpty else { return nil }
      var weighed = WeighedField(field, weighed[field] ?? [], arbiter)
      let features = checks.filter { $0.field == field }.compactMap(\.feature)
      weighed.checks = features.isEmpty ? nil : confidence(field).map { (features, LogOdds.sum($0)) }
      return weighed.values.isEmpty ? nil : weighed
    }
  }
}
