internal import GrammarLanguage
internal import InvoiceGrammar

/// Rules and texts of a grammar that no document of a collection used.
struct UnusedRules {
  private let grammar: Grammar
  private let statements: [GrammarStatement]
  private let lexer: GrammarLexer
  private let usage: GrammarUsage

  init(_ grammar: Grammar, _ statements: [GrammarStatement], _ lexer: GrammarLexer, _ usage: GrammarUsage) {
    self.grammar = grammar
    self.statements = statements
    self.lexer = lexer
    self.usage = usage
  }

  /// Of a rule that never read anything the rule, else the single texts that never stood on a document.
  var diagnostics: [GrammarDiagnostic] {
    let used = usage.texts[grammar.id] ?? []
    return statements.flatMap { statement in
      let rule = statement.tokens[0]
      let hasRule = ruleLines.contains(rule.line)
      if hasRule, !usage.rules.contains(RuleOrigin(grammar: grammar.id, line: rule.line)) {
        return [warning(rule, "this rule found nothing on the bills")]
      }
      return statement.tokens.filter { token in
        token.kind == .quoted && isSought(token, in: statement)
          && !(LabelAlternatives.expand(token.text) ?? []).contains { used.contains(LabelKey($0).symbols) }
      }.map { warning($0, "'\($0.text)' stands on none of the bills") }
    }
  }

  private func warning(_ token: GrammarToken, _ message: String) -> GrammarDiagnostic {
    var diagnostic = lexer.diagnostic(at: token, message)
    diagnostic.severity = .warning
    return diagnostic
  }

  /// Lines of the rules that read values or say whose numbers are.
  private var ruleLines: Set<Int> {
    let fields = grammar.fieldRules.filter { $0.placement != .addressWindow }.map(\.origin.line)
    return Set(fields + grammar.numberRules.map(\.origin.line) + grammar.derivations.map(\.origin.line))
  }

  /// A label, a mark, an issuer's text: no shape, no name, no source.
  private func isSought(_ token: GrammarToken, in statement: GrammarStatement) -> Bool {
    switch statement.tokens[0].text {
    case "recognize", "layout", "other", "remit":
      return token != statement.tokens.first { $0.kind == .quoted } || statement.tokens[0].text != "layout"
    case "carrier", "family", "also", "source", "not", "unless": return false
    default:
      return (LabelAlternatives.expand(token.text) ?? []).contains { labels.contains($0) }
    }
  }

  private var labels: Set<String> {
    let fields = grammar.fieldRules.flatMap { rule -> [String] in
      guard case .beside(_, let labels) = rule.placement else { return [] }
      return labels.texts
    }
    return Set(fields + grammar.numberRules.flatMap { $0.labels.texts + $0.end })
  }
}
