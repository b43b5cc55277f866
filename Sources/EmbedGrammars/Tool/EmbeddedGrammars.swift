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
    let marks = marks
    return """
      // The grammars of `Grammars/`, embedded at build time by the EmbedGrammars plugin.

      /// In the order of their ids.
      let builtInGrammars: [CompiledGrammar] = [
      \(grammars.map(compiled).joined(separator: ",\n"))
      ]

      /// The marks of all carriers and documents, by their places in `builtInMarkOwners`.
      \(marks.labels.source("builtInMarks"))

      /// Whose mark each is.
      let builtInMarkOwners: StaticString = \(literal(marks.owners))

      /// The labels of the generic grammar.
      \(labels.source("builtInLabels"))

      /// The files.
      let builtInGrammarSources: [GrammarSource] = [
      \(sources.map(original).joined(separator: ",\n"))
      ]

      """
  }

  private func compiled(_ grammar: Grammar) -> String {
    var (header, rules) = (CompiledTextWriter(), CompiledTextWriter())
    grammar.writeHeader(to: &header)
    grammar.writeRules(to: &rules)
    return "  CompiledGrammar(\n    id: \(literal(grammar.id)), header: \(literal(header.text)),\n"
      + "    rules: \(literal(rules.text)))"
  }

  private var marks: (labels: CompiledLabels, owners: String) {
    var writer = CompiledTextWriter()
    var entries: [(label: String, code: UInt32)] = []
    for (label, owner) in MarkOwner.all(of: grammars.filter { $0.isCarrier || $0.isRecognizedDocument }) {
      entries.append((label, UInt32(writer.bytes.count)))
      owner.write(to: &writer)
    }
    return (CompiledLabels(entries), writer.text)
  }

  private var labels: CompiledLabels {
    var entries: [(label: String, code: UInt32)] = []
    if let generic = grammars.first(where: { $0.id == Grammar.genericID }) {
      LabelSource(
        fieldRules: generic.fieldRules[...], numberRules: generic.numberRules[...],
        otherLabels: generic.otherLabels.texts, issuerLabels: generic.remittanceAddresses
      ).visit { entries.append(($0, $1.code)) }
    }
    return CompiledLabels(entries)
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
