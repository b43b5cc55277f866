internal import DocumentFacts
public import GrammarLanguage
public import InvoiceGrammar

/// What is wrong with grammar files before any bill is read: syntax, families that are not there, marks too weak to
/// recognise a carrier by, rules that can never fire.
public struct GrammarCheck: Sendable {
  /// Ids that some grammar has.
  private let known: Set<String>
  /// By id: the names of the files that describe it.
  private let files: [String: [String]]

  /// - Parameters:
  ///   - sources: the grammars to check; they may use one another's families, and those built in.
  ///   - others: grammars that are not checked themselves, whose families may be used.
  public init(_ sources: [GrammarSource], beside others: [GrammarSource] = []) {
    var files: [String: [String]] = [:]
    for source in sources {
      if let id = Self.id(of: source) { files[id, default: []].append(source.name) }
    }
    self.files = files
    known = Set(files.keys).union((others + GrammarLibrary.builtInSources).compactMap(Self.id))
  }

  private static func id(of source: GrammarSource) -> String? {
    let lexer = GrammarLexer(source, keywords: ["carrier", "family"])
    return (try? lexer.statements())?.first { $0.tokens.count > 1 }?.tokens[1].text
  }

  /// Everything that is wrong with a file, from its top.
  public func diagnostics(of source: GrammarSource) -> [GrammarDiagnostic] {
    let grammar: Grammar
    do throws(GrammarSyntaxError) {
      var parser = GrammarParser(source)
      grammar = try parser.parse()
    } catch {
      return error.diagnostics
    }
    let lexer = GrammarLexer(source)
    let statements = (try? lexer.statements()) ?? []
    let found = unknownFamilies(statements, lexer) + heads(grammar, source, statements, lexer)
    return (found + DeadRules(grammar, statements, lexer).diagnostics).sorted {
      ($0.line, $0.column) < ($1.line, $1.column)
    }
  }

  /// Rules that found nothing on a collection of bills, and single texts that stand on none of them, from the file's top.
  ///
  /// - Parameter usage: what the bills used when they were read with the grammar.
  public func unused(in source: GrammarSource, by usage: GrammarUsage) -> [GrammarDiagnostic] {
    var parser = GrammarParser(source)
    let lexer = GrammarLexer(source)
    guard let grammar = try? parser.parse(), let statements = try? lexer.statements() else { return [] }
    return UnusedRules(grammar, statements, lexer, usage).diagnostics
  }

  private func unknownFamilies(_ statements: [GrammarStatement], _ lexer: GrammarLexer) -> [GrammarDiagnostic]
  {
    statements.filter { $0.tokens[0].text == "uses" && $0.tokens.count > 1 }.map { $0.tokens[1] }
      .filter { !known.contains($0.text) }
      .map { lexer.diagnostic(at: $0, "no grammar has the id '\($0.text)'") }
  }

  /// What is wrong with the carrier itself: its id or its marks.
  private func heads(
    _ grammar: Grammar, _ source: GrammarSource, _ statements: [GrammarStatement], _ lexer: GrammarLexer
  ) -> [GrammarDiagnostic] {
    let head = statements.first { ["carrier", "family", "document"].contains($0.tokens[0].text) }
    guard let head, head.tokens.count > 1 else { return [] }
    let others = (files[grammar.id] ?? []).filter { $0 != source.name }
    let twice = others.first.map {
      lexer.diagnostic(at: head.tokens[1], "the id '\(grammar.id)' is also that of \($0); of two, one counts")
    }
    let weak = weakness(of: grammar).map { lexer.diagnostic(at: head.tokens[1], $0) }
    return [twice, weak].compactMap { $0 }
  }

  /// Why the carrier can never be recognised; nil where it can, and for a family.
  private func weakness(of grammar: Grammar) -> String? {
    guard !grammar.isFamily, grammar.id != Grammar.genericID else { return nil }
    let remedy = "add: recognize strongly \"\(grammar.name)\""
    if grammar.marks.isEmpty { return "no marks: the carrier is never recognised; \(remedy)" }
    let weight = LogOdds.rounded(grammar.marks.map(\.weight.score).reduce(0, +))
    guard weight < Recognition.threshold else { return nil }
    return "the marks weigh \(weight) together, and a carrier is recognised with 2 or more; \(remedy)"
  }
}
