/// The grammars at hand: those built in, which come compiled, and files of a user's own.
public struct GrammarLibrary: Sendable {
  /// In the order of their ids; none where a library is made of files alone.
  private let builtIn: [CompiledGrammar]
  /// By id; they win over built-in grammars.
  private let files: [String: File]
  /// The headers with marks in the order of their ids, where there are files.
  private let headers: [Grammar]

  private struct File {
    var source: GrammarSource
    /// Name, marks, kind.
    var header: Grammar
    /// Whether it is a user's.
    var isAdded: Bool
  }

  /// The files of the grammars built into the library.
  package static var builtInSources: [GrammarSource] { builtInGrammarSources }

  /// The grammars built into the library.
  ///
  /// - Throws: nothing; tests read them all.
  public static func builtIn() throws(GrammarSyntaxError) -> GrammarLibrary {
    try GrammarLibrary(builtIn: builtInGrammars, files: [], areAdded: true)
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
    let library = try GrammarLibrary(builtIn: builtInGrammars, files: added, areAdded: true)
    for (source, families) in uses {
      for family in families where library.header(family) == nil {
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

  /// A library of files alone.
  package init(_ sources: [GrammarSource]) throws(GrammarSyntaxError) {
    try self.init(builtIn: [], files: sources, areAdded: false)
  }

  private init(
    builtIn: [CompiledGrammar], files sources: [GrammarSource], areAdded: Bool
  ) throws(GrammarSyntaxError) {
    var files: [String: File] = [:]
    for source in sources {
      var parser = GrammarParser(source, headerOnly: true)
      let header = try parser.parse()
      files[header.id] = File(source: source, header: header, isAdded: areAdded)
    }
    self.builtIn = builtIn
    self.files = files
    let others = files.isEmpty ? [] : builtIn.map(\.header).filter { files[$0.id] == nil }
    headers = (others + files.values.map(\.header)).filter { $0.isCarrier || $0.isRecognizedDocument }
      .sorted { $0.id < $1.id }
  }

  /// Headers only: name, marks, kind. In order of id.
  public var carriers: [Grammar] {
    (files.isEmpty ? builtIn.map(\.header) : headers).filter(\.isCarrier)
  }

  /// Kinds of document that are no telephone invoice, headers only.
  var otherDocuments: [Grammar] {
    (files.isEmpty ? builtIn.map(\.header) : headers).filter(\.isRecognizedDocument)
  }

  /// What a carrier's grammar says of the carrier itself; nil for an unknown id.
  func header(_ id: String) -> Grammar? {
    files[id]?.header ?? builtIn.first { $0.has(id: id) }?.header
  }

  /// A grammar with all its rules; nil for an unknown id.
  ///
  /// - Throws: `GrammarSyntaxError` for a mistake in its rules: a user's grammars were read whole before.
  public func grammar(_ id: String) throws(GrammarSyntaxError) -> Grammar? {
    guard let file = files[id] else { return builtIn.first { $0.has(id: id) }?.grammar }
    var parser = GrammarParser(file.source)
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
  public func isAdded(_ id: String) -> Bool { files[id]?.isAdded ?? false }

  /// The text of a grammar file.
  public func source(of id: String) -> GrammarSource? {
    files[id]?.source ?? builtInGrammarSources.first { !builtIn.isEmpty && $0.name == id + ".grammar" }
  }

  /// Every grammar with all its rules.
  ///
  /// - Throws: `GrammarSyntaxError` for the first file with a mistake.
  public func allGrammars() throws(GrammarSyntaxError) -> [Grammar] {
    var grammars = builtIn.map(\.grammar).filter { files[$0.id] == nil }
    for id in files.keys.sorted() {
      if let grammar = try grammar(id) { grammars.append(grammar) }
    }
    return grammars
  }
}

extension GrammarLibrary {
  /// The marks of all carriers and documents; nil where some are a user's, which nobody compiled.
  var compiledMarks: CompiledLabels? { files.isEmpty && !builtIn.isEmpty ? builtInMarks : nil }

  /// The labels of the generic grammar; nil where it is a user's.
  var compiledLabels: CompiledLabels? {
    files[Grammar.genericID] == nil && !builtIn.isEmpty ? builtInLabels : nil
  }
}
