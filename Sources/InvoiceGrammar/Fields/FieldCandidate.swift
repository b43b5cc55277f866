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
  /// As printed; empty where no label names the value.
  var label = ""
  /// The value may as well end elsewhere: another place cut in the same way says nothing more.
  var isAmbiguous = false
  /// It has not the form that the carrier's grammar gives to such values.
  var isUnlikeCarriers = false
  /// The last day of a period, which counts where no date of the bill is printed.
  var isPeriodEnd = false
  /// What was weighed for `probability`.
  var features: [FieldFeature] = []
  /// What the arbiter weighs: whose rule read it, in place of what `probability` expects of such a rule, and what speaks
  /// against it.
  var said: [FieldFeature] = []
  /// The rule that read it; nil for a block that stands under no label.
  var origin: RuleOrigin?

  var isTollFree: Bool { value.telephone?.isTollFree == true }

  /// A rule of the carrier's grammar or of its families read it.
  var isCarrierRule: Bool { origin.map { !$0.isGeneric } ?? false }

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
  /// How often such a rule is expected to be right when it fires. How often it is, is fitted: see `FieldFeature`.
  package var probability: Double { LogOdds.share(feature.prior) }

  /// Whose rule it is, and how sure.
  var feature: FieldFeature { FieldFeature(strength, isGeneric: origin.isGeneric) }
}
