internal import NumberingPlan
internal import PageText

/// What documents used of the grammars that read them: the texts that stood there and the rules that found something.
public struct GrammarUsage: Sendable {
  /// By grammar: keys of the labels, marks and other texts that stood on a document.
  package private(set) var texts: [String: Set<[UInt8]>] = [:]
  /// Rules that read a value, or whose label stood on a page where the rule says whose a number is.
  package private(set) var rules: Set<RuleOrigin> = []

  /// Nothing was used.
  public init() {}

  /// Adds what further documents used.
  public mutating func formUnion(_ other: GrammarUsage) {
    texts.merge(other.texts) { $0.union($1) }
    rules.formUnion(other.rules)
  }

  /// What one document used.
  init(
    _ gathering: DocumentGathering, grammars: [Grammar], recognition: Recognition, isPresent: (String) -> Bool
  ) {
    addFields(gathering)
    addNumbers(gathering)
    for grammar in grammars {
      let contender = recognition.contenders.first { $0.id == grammar.id }
      let missing = Set(contender?.missing ?? grammar.marks.map(\.text))
      let marks = grammar.marks.map(\.text).filter { !missing.contains($0) }
      let layouts = grammar.layouts.flatMap(\.marks).filter(isPresent)
      let others = grammar.otherLabels.filter { gathering.hasMatched($0) }
      let own = grammar.remittanceAddresses.filter { text in
        gathering.hasMatched(text) || gathering.book.groups.contains { $0.holds(text) }
      }
      for text in marks + layouts + others + own { add(text, of: grammar.id) }
    }
  }

  private mutating func add(_ text: String, of grammar: String) {
    texts[grammar, default: []].insert(LabelKey(text).symbols)
  }

  private mutating func addFields(_ gathering: DocumentGathering) {
    for rule in gathering.rules.fieldRules {
      guard case .beside(_, let labels) = rule.placement else { continue }
      for label in labels where gathering.hasMatched(label) { add(label, of: rule.origin.grammar) }
    }
    rules.formUnion(gathering.candidates.all.compactMap(\.origin))
    rules.formUnion(gathering.book.groups.flatMap(\.blocks).compactMap(\.origin))
    for derivation in gathering.rules.derivations where gathering.candidates[derivation.from] != nil {
      rules.insert(derivation.origin)
    }
  }

  private mutating func addNumbers(_ gathering: DocumentGathering) {
    for rule in gathering.rules.numberRules {
      for label in rule.labels.texts + rule.end where gathering.hasMatched(label) {
        add(label, of: rule.origin.grammar)
        rules.insert(rule.origin)
      }
    }
  }
}

extension BlockBook.Group {
  /// A line of one of its blocks holds the text.
  fileprivate func holds(_ text: String) -> Bool {
    let key = LabelKey(text).symbols
    return blocks.contains { block in
      (block.names + block.lines).contains { LabelKey($0.text).symbols.contains(key) }
    }
  }
}
