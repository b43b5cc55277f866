internal import NumberingPlan
internal import PageText
internal import PostalAddress

/// A value that may be a field's, with where it stands and how often such a reading is right.
struct FieldCandidate {
  var field: Field
  var value: Value
  var printed: String
  /// How often a reading of this sort is right, 0 to 1, by itself.
  var probability: Double
  var evidence: Evidence
  /// What the reading rests on; equal texts count once as support.
  var support: String
  var isCarrierRule: Bool
  /// The rule that read it; nil for a block that stands under no label.
  var origin: RuleOrigin?

  enum Value: Hashable {
    case text(String)
    case telephone(TelephoneNumber)
    case address(PostalAddress)
  }

  /// What equal values have in common.
  var key: String {
    switch value {
    case .text(let text):
      field == .companyName || field == .billedName || field == .authorizedContact
        ? text.lowercased() : text
    case .telephone(let number): "\(number.tenDigits)"
    case .address(let address): address.comparisonKey
    }
  }
}

extension FieldRule {
  /// How often such a rule is right when it fires.
  var probability: Double {
    switch (strength, origin.isGeneric) {
    case (.surely, false): 0.975
    case (.likely, false): 0.92
    case (.weakly, false): 0.70
    case (.surely, true): 0.92
    case (.likely, true): 0.85
    case (.weakly, true): 0.60
    }
  }
}
