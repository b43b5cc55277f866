/// The labels of the grammars at work and what each is for.
struct LabelLexicon {
  let tree: LabelTree
  /// By phrase.
  let uses: [[Use]]
  /// Phrase of the first composed label; those of the others follow.
  private let firstComposed: Int

  /// What a label announces.
  enum Use: Hashable {
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
  }

  /// - Parameter composedRules: by ``ComposedLabel`` the indices of its rules.
  init(
    fieldRules: [FieldRule], numberRules: [NumberRule], otherLabels: [String], issuerLabels: [String],
    composedRules: [[Int]] = []
  ) {
    var tree = LabelTree()
    var uses: [[Use]] = []
    func add(_ label: String, _ use: Use) {
      guard let phrase = tree.insert(label) else { return }
      if phrase == uses.count { uses.append([]) }
      if !uses[phrase].contains(use) { uses[phrase].append(use) }
    }
    for (index, rule) in fieldRules.enumerated() {
      guard case .beside(_, let labels) = rule.placement else { continue }
      for label in labels { add(label, .field(index)) }
    }
    for (index, rule) in numberRules.enumerated() {
      for label in rule.labels { add(label, .number(index)) }
      for label in rule.end { add(label, .end(index)) }
    }
    for label in otherLabels { add(label, .other) }
    for label in issuerLabels { add(label, .issuer) }
    firstComposed = uses.count
    self.tree = tree
    self.uses = uses + composedRules.map { $0.isEmpty ? [.other] : $0.map(Use.field) }
  }

  /// The phrase that stands for every composed label of one meaning.
  func phrase(of label: ComposedLabel) -> Int { firstComposed + label.rawValue }
}
