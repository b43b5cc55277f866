/// What a label announces.
package enum LabelUse: Hashable {
  /// Index into the field rules.
  case field(Int)
  /// Index into the number rules.
  case number(Int)
  /// Ends the section of that number rule.
  case end(Int)
  /// A value that is none of the draft's fields.
  case other
  /// Stands over an address of the issuer.
  case issuer

  /// Uses of one label stand in this order: fields, then numbers, each by rule.
  package static func precedes(_ one: LabelUse, _ other: LabelUse) -> Bool { one.rank < other.rank }

  private var rank: (Int, Int, Int) {
    switch self {
    case .field(let rule): (0, rule, 0)
    case .number(let rule): (1, rule, 0)
    case .end(let rule): (1, rule, 1)
    case .other: (2, 0, 0)
    case .issuer: (3, 0, 0)
    }
  }
}

/// Rules and labels that a document is read with, or a part of them.
package struct LabelSource {
  package var fieldRules: ArraySlice<FieldRule>
  package var numberRules: ArraySlice<NumberRule>
  package var otherLabels: [String]
  package var issuerLabels: [String]

  package init(
    fieldRules: ArraySlice<FieldRule>, numberRules: ArraySlice<NumberRule>, otherLabels: [String],
    issuerLabels: [String]
  ) {
    self.fieldRules = fieldRules
    self.numberRules = numberRules
    self.otherLabels = otherLabels
    self.issuerLabels = issuerLabels
  }

  /// Every label with what it announces; rules are called by their indices in the slices.
  package func visit(_ body: (String, LabelUse) -> Void) {
    for (index, rule) in zip(fieldRules.indices, fieldRules) {
      guard case .beside(_, let labels) = rule.placement else { continue }
      for label in labels { body(label, .field(index)) }
    }
    for (index, rule) in zip(numberRules.indices, numberRules) {
      for label in rule.labels { body(label, .number(index)) }
      for label in rule.end { body(label, .end(index)) }
    }
    for label in otherLabels { body(label, .other) }
    for label in issuerLabels { body(label, .issuer) }
  }
}
