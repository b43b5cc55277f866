/// The grammars at hand: those built in and a user's own.
public struct GrammarLibrary: Sendable {
  private let sources: [GrammarSource]
  /// Headers only: name, marks, kind. In order of id.
  public let carriers: [Grammar]
  private let sourceByID: [String: Int]
  /// Sources from there on were added by the user.
  private let builtInCount: Int

  /// The grammars built into the library.
  ///
  /// - Throws: `GrammarSyntaxError`.
  public static func builtIn() throws(GrammarSyntaxError) -> GrammarLibrary {
    try GrammarLibrary(builtInGrammarSources)
  }

  /// The built-in grammars and others; of two with the same id the last one given wins.
  ///
  /// - Throws: `GrammarSyntaxError` for a mistake in one of `added`.
  public static func builtIn(adding added: [GrammarSource]) throws(GrammarSyntaxError) -> GrammarLibrary {
    var uses: [(source: GrammarSource, families: [String])] = []
    for source in added {
      var parser = GrammarParser(source)
      uses.append((source, try parser.parse().families))
    }
    let library = try GrammarLibrary(builtInGrammarSources + added, builtInCount: builtInGrammarSources.count)
    for (source, families) in uses {
      for family in families where library.sourceByID[family] == nil {
        throw unknownFamily(family, in: source)
      }
    }
    return library
  }

  private static func unknownFamily(_ id: String, in source: GrammarSource) -> GrammarSyntaxError {
    let lexer = GrammarLexer(source, keywords: ["uses"])
    let tokens = ((try? lexer.statements()) ?? []).flatMap(\.tokens)
    let diagnostic = tokens.first { $0.text == id }.map {
      lexer.diagnostic(at: $0, "no grammar has the id '\(id)'")
    }
    return GrammarSyntaxError(diagnostics: [diagnostic].compactMap { $0 })
  }

  init(_ sources: [GrammarSource], builtInCount: Int? = nil) throws(GrammarSyntaxError) {
    self.sources = sources
    self.builtInCount = builtInCount ?? sources.count
    var byID: [String: (source: Int, header: Grammar)] = [:]
    for (index, source) in sources.enumerated() {
      var parser = GrammarParser(source, headerOnly: true)
      let header = try parser.parse()
      byID[header.id] = (index, header)
    }
    sourceByID = byID.mapValues(\.source)
    carriers = byID.values.map(\.header).filter { $0.id != RuleBook.genericID && !$0.isFamily }.sorted {
      $0.id < $1.id
    }
  }

  /// A grammar with all its rules; nil for an unknown id.
  ///
  /// - Throws: `GrammarSyntaxError` for a mistake in its rules: a user's grammars were read whole before, and tests read
  ///   the built-in ones.
  public func grammar(_ id: String) throws(GrammarSyntaxError) -> Grammar? {
    guard let index = sourceByID[id] else { return nil }
    var parser = GrammarParser(sources[index])
    return try parser.parse()
  }

  /// The families a grammar uses, in the order it names them; unknown ids are passed by, `builtIn(adding:)` tells of them.
  func families(of grammar: Grammar) throws(GrammarSyntaxError) -> [Grammar] {
    var families: [Grammar] = []
    for id in grammar.families {
      if let family = try self.grammar(id) { families.append(family) }
    }
    return families
  }

  /// Whether a carrier's grammar is not one of the built-in ones.
  public func isAdded(_ id: String) -> Bool {
    sourceByID[id].map { $0 >= builtInCount } ?? false
  }

  /// The text of a grammar file.
  public func source(of id: String) -> GrammarSource? {
    sourceByID[id].map { sources[$0] }
  }

  /// Every grammar with all its rules.
  ///
  /// - Throws: `GrammarSyntaxError` for the first file with a mistake.
  public func allGrammars() throws(GrammarSyntaxError) -> [Grammar] {
    var grammars: [Grammar] = []
    for source in sources {
      var parser = GrammarParser(source)
      grammars.append(try parser.parse())
    }
    return grammars
  }
}
