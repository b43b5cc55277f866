internal import NumberingPlan

/// The rules at work on one document: a carrier's grammar, behind it its families', behind them the generic ones.
struct RuleBook {
  private(set) var fieldRules: [FieldRule] = []
  private(set) var numberRules: [NumberRule] = []
  private(set) var derivations: [Derivation] = []
  private(set) var otherLabels: [String] = []
  private(set) var genericOtherLabels: LabelTexts = []
  /// Keys of the words that make a label behind them another's.
  private(set) var qualifiers: [[UInt8]] = []
  private(set) var careNumbers: Set<TelephoneNumber> = []
  /// Pieces of the issuer's addresses.
  private(set) var issuerTexts: [String] = []
  /// Labels over an address of the issuer, such as "Remit to"; only the generic grammar names them.
  private(set) var issuerLabels: [String] = []
  private(set) var issuerNames: [String] = []
  private(set) var isWireless = false
  /// By ``ComposedLabel``: the rules for a label that no grammar lists, indices into the field rules.
  private(set) var composedRules: [[Int]] = []
  /// The forms that the carrier's account numbers have.
  private(set) var accountShapes: [Shape] = []

  /// How many rules stand before the generic ones.
  private(set) var genericStart = (fieldRules: 0, numberRules: 0)
  /// The labels of the generic grammar; nil where it is a user's, whose labels nobody compiled.
  let compiledLabels: CompiledLabels?

  static let genericID = Grammar.genericID

  /// - Parameters:
  ///   - compiledLabels: those of `generic`, which has no layouts then.
  ///   - isPresent: whether a layout's mark stands on the document's first pages.
  init(
    carrier: Grammar?, families: [Grammar], generic: Grammar, compiledLabels: CompiledLabels? = nil,
    isPresent: (String) -> Bool
  ) {
    self.compiledLabels = compiledLabels
    for grammar in [carrier].compactMap({ $0 }) + families + [generic] {
      let active = grammar.layouts.map { $0.marks.contains(where: isPresent) }
      if grammar.id == Self.genericID {
        genericStart = (fieldRules.count, numberRules.count)
      }
      func applies(_ layout: Int?) -> Bool { layout.map { active[$0] } ?? true }
      fieldRules += grammar.fieldRules.filter { applies($0.layout) }
      numberRules += grammar.numberRules.filter { applies($0.layout) }
      derivations += grammar.derivations.filter { applies($0.layout) }
      qualifiers += grammar.qualifiers.map { LabelKey($0).symbols }
      careNumbers.formUnion(grammar.careNumbers)
      if grammar.id == Self.genericID {
        issuerLabels = grammar.remittanceAddresses
        genericOtherLabels = grammar.otherLabels
      } else {
        issuerTexts += grammar.remittanceAddresses
        otherLabels += grammar.otherLabels
      }
    }
    issuerNames = carrier.map { [$0.name] + $0.aliases } ?? []
    isWireless = carrier?.kind == .wireless
    for label in ComposedLabel.allCases {
      composedRules.append(Array(fieldRules.count..<(fieldRules.count + label.fields.count)))
      fieldRules += label.rules
    }
    accountShapes = fieldRules.flatMap { rule -> [Shape] in
      guard rule.field == .accountNumber, !rule.origin.isGeneric, case .shape(let shapes) = rule.reader else {
        return []
      }
      return shapes
    }
  }
}

extension RuleBook {
  /// The rule that the carrier's bills show the billing address in the envelope's window, without a label.
  var window: FieldRule? {
    fieldRules.first { $0.placement == .addressWindow && $0.field == .billingAddress }
  }
}

extension RuleOrigin {
  var isGeneric: Bool { grammar == RuleBook.genericID }
}
