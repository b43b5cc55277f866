/// The labels of the grammars at work and what each is for.
struct LabelLexicon {
  private(set) var tree = LabelTree()
  /// By phrase.
  private(set) var uses = LabelUses()
  /// Phrase of the first composed label; those of the others follow.
  private var firstComposed = 0

  /// The built-in generic grammar's labels come compiled; only the carrier's are looked up one by one.
  init(_ rules: RuleBook) {
    addListed(rules)
    addComposed(rules.composedRules)
  }

  private mutating func addListed(_ rules: RuleBook) {
    guard let compiled = rules.compiledLabels else {
      add(
        LabelSource(
          fieldRules: rules.fieldRules[...], numberRules: rules.numberRules[...],
          otherLabels: rules.otherLabels + rules.genericOtherLabels, issuerLabels: rules.issuerLabels))
      return
    }
    let start = rules.genericStart
    tree = compiled.tree
    uses = LabelUses(compiled, after: start)
    add(
      LabelSource(
        fieldRules: rules.fieldRules[..<start.fieldRules],
        numberRules: rules.numberRules[..<start.numberRules],
        otherLabels: rules.otherLabels, issuerLabels: []))
  }

  private mutating func add(_ source: LabelSource) {
    source.visit { label, use in
      if let phrase = tree.insert(label) { uses.add(use, to: phrase) }
    }
  }

  /// The phrase that stands for every composed label of one meaning.
  func phrase(of label: ComposedLabel) -> Int { firstComposed + label.rawValue }

  /// Labels that no grammar lists have the phrases behind those of the tree.
  private mutating func addComposed(_ rules: [[Int]]) {
    firstComposed = uses.count
    for rules in rules {
      uses.append(rules.isEmpty ? [.other] : rules.map(LabelUse.field))
    }
  }
}
