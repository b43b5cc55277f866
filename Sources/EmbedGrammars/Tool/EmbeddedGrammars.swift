import GrammarLanguage

/// The Swift file by which the library holds its grammars.
struct EmbeddedGrammars {
  private let sources: [GrammarSource]
  /// In the order of their ids.
  private let grammars: [Grammar]

  /// - Throws: `GrammarSyntaxError` with every mistake of the first file that has some.
  init(_ sources: [GrammarSource]) throws(GrammarSyntaxError) {
    self.sources = sources
    var grammars: [Grammar] = []
    for source in sources {
      var parser = GrammarParser(source)
      grammars.append(try parser.parse())
    }
    self.grammars = grammars.sorted { $0.id < $1.id }
  }

  var text: String {
    """
    // The grammars of `Grammars/`, embedded at build time by the EmbedGrammars plugin.

    /// In the order of their ids.
    let builtInGrammars: [CompiledGrammar] = [
    \(grammars.map(compiled).joined(separator: ",\n"))
    ]

    /// The marks of all carriers.
    let builtInMarks = CompiledLabels(\(literal(marks)))

    /// The labels of the generic grammar.
    let builtInLabels = CompiledLabels(\(literal(labels)))

    /// The files.
    let builtInGrammarSources: [GrammarSource] = [
    \(sources.map(original).joined(separator: ",\n"))
    ]

    """
  }

  private func compiled(_ grammar: Grammar) -> String {
    var (head, rules) = (CompiledTextWriter(), CompiledTextWriter())
    grammar.writeHead(to: &head)
    grammar.writeRules(to: &rules)
    return "  CompiledGrammar(\n    id: \(literal(grammar.id)), head: \(literal(head.text)),\n"
      + "    rules: \(literal(rules.text)))"
  }

  private var marks: String {
    var writer = CompiledTextWriter()
    let carriers = grammars.filter(\.isCarrier)
    CompiledLabels.write(MarkOwner.all(of: carriers), to: &writer) { writer, owners in
      writer.write(owners) { $1.write(to: &$0) }
    }
    return writer.text
  }

  private var labels: String {
    var writer = CompiledTextWriter()
    var entries: [(label: String, entry: LabelUse)] = []
    if let generic = grammars.first(where: { $0.id == Grammar.genericID }) {
      LabelSource(
        fieldRules: generic.fieldRules[...], numberRules: generic.numberRules[...],
        otherLabels: generic.otherLabels[...], issuerLabels: generic.remittanceAddresses
      ).visit { entries.append(($0, $1)) }
    }
    CompiledLabels.write(entries, to: &writer) { writer, uses in
      writer.write(uses) { $1.write(to: &$0) }
    }
    return writer.text
  }

  private func original(_ source: GrammarSource) -> String {
    let text = source.text.hasSuffix("\n") ? String(source.text.dropLast()) : source.text
    return "  GrammarSource(name: \(literal(source.name)), text: ####\"\"\"\n\(text)\n\"\"\"####)"
  }

  /// A text on one line, as Swift writes it.
  private func literal(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      scalar.value < 32 || scalar.value == 127
        ? "\\####u{\(String(scalar.value, radix: 16))}" : String(Character(scalar))
    }
    return "####\"\(scalars.joined())\"####"
  }
}
