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
    for source in added {
      var parser = GrammarParser(source)
      _ = try parser.parse()
    }
    return try GrammarLibrary(builtInGrammarSources + added, builtInCount: builtInGrammarSources.count)
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
    carriers = byID.values.map(\.header).filter { $0.id != RuleBook.genericID && !$0.isFamily }.sorted { $0.id < $1.id }
  }

  /// A grammar with all its rules; nil for an unknown id.
  public func grammar(_ id: String) -> Grammar? {
    guard let index = sourceByID[id] else { return nil }
    var parser = GrammarParser(sources[index])
    return try? parser.parse()
  }

  /// The families a grammar uses, in the order it names them; unknown ids are passed by, `grammar check` tells of them.
  func families(of grammar: Grammar) -> [Grammar] { grammar.families.compactMap(self.grammar) }

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
