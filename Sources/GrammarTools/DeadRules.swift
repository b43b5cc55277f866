internal import GrammarLanguage
internal import InvoiceGrammar

/// Labels of a grammar that can never fire, because a rule further up has the same label for the same thing.
struct DeadRules {
  private(set) var diagnostics: [GrammarDiagnostic] = []
  private let statements: [GrammarStatement]
  private let lexer: GrammarLexer

  /// Where a label was seen first, and what was looked for beside it.
  private struct Use {
    var line: Int
    var layout: Int?
    var relations: FieldRule.Relations
    /// Of a field's rule how often it is right; of two number rules the first counts, whatever their strength.
    var probability = 0.0
  }

  init(_ grammar: Grammar, _ statements: [GrammarStatement], _ lexer: GrammarLexer) {
    self.statements = statements
    self.lexer = lexer
    findFields(grammar.fieldRules)
    findNumbers(grammar.numberRules)
  }

  private struct FieldKey: Hashable {
    var field: Field
    var reader: FieldRule.Reader
    var label: [UInt8]
  }

  /// A field's rule adds nothing at a label that a rule above reads in the same way and at the same places. Another
  /// reader does: a shape first, a code where it does not fit.
  private mutating func findFields(_ rules: [FieldRule]) {
    var seen: [FieldKey: [Use]] = [:]
    for rule in rules {
      guard case .beside(let relations, let labels) = rule.placement else { continue }
      let use = Use(
        line: rule.origin.line, layout: rule.layout, relations: relations, probability: rule.probability)
      for label in labels {
        let key = FieldKey(field: rule.field, reader: rule.reader, label: LabelKey(label).symbols)
        note(label, use, after: &seen[key, default: []], of: rule.field.rawValue)
      }
    }
  }

  private struct NumberKey: Hashable {
    var place: NumberRule.Place
    var label: [UInt8]
  }

  /// Where one label serves two number rules of the same place, the first one counts, whatever it says.
  private mutating func findNumbers(_ rules: [NumberRule]) {
    var seen: [NumberKey: [Use]] = [:]
    for rule in rules {
      let use = Use(line: rule.origin.line, layout: rule.layout, relations: rule.relations)
      for label in rule.labels {
        let key = NumberKey(place: rule.place, label: LabelKey(label).symbols)
        note(
          label, use, after: &seen[key, default: []],
          of: rule.place == .label ? "numbers" : "a \(rule.place.rawValue) of numbers")
      }
    }
  }

  private mutating func note(_ label: String, _ use: Use, after seen: inout [Use], of what: String) {
    let winner = seen.first {
      ($0.layout == nil || $0.layout == use.layout) && use.relations.isSubset(of: $0.relations)
        && use.probability <= $0.probability
    }
    seen.append(use)
    guard let winner, let token = token(of: label, isSecond: winner.line == use.line, line: use.line) else {
      return
    }
    let place = winner.line == use.line ? "in this rule" : "in line \(winner.line)"
    let diagnostic = lexer.diagnostic(
      at: token, "never fires: '\(label)' is a label of \(what) \(place) already")
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  /// The text of a rule's statement that holds the label.
  private func token(of label: String, isSecond: Bool, line: Int) -> GrammarToken? {
    let key = LabelKey(label).symbols
    let tokens = statements.first { $0.tokens[0].line == line }?.tokens.filter { token in
      token.kind == .quoted
        && (LabelAlternatives.expand(token.text) ?? []).contains { LabelKey($0).symbols == key }
    }
    return isSecond ? tokens?.last : tokens?.first
  }
}
