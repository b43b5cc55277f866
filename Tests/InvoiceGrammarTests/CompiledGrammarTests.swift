import GrammarLanguage
import Testing

@testable import InvoiceGrammar

/// What the build makes of the grammars says the same as their files.
@Suite struct CompiledGrammarTests {
  private static let files = builtInGrammarSources.map(\.name)

  @Test(arguments: files) func aCompiledGrammarIsTheParsedOne(_ file: String) throws {
    let source = try #require(builtInGrammarSources.first { $0.name == file })
    var whole = GrammarParser(source)
    var head = GrammarParser(source, headerOnly: true)
    let parsed = try whole.parse()
    let compiled = try #require(builtInGrammars.first { $0.has(id: parsed.id) })
    #expect(compiled.grammar == parsed)
    #expect(try head.parse() == compiled.header)
  }

  @Test func theyStandInTheOrderOfTheirIDs() {
    let ids = builtInGrammars.map(\.header.id)
    #expect(ids == ids.sorted() && ids.count == builtInGrammarSources.count)
  }

  /// With every carrier before the generic grammar: uses of one label stand in the order of the rules.
  @Test(arguments: files) func theCompiledLabelsAreTheGenericOnes(_ file: String) throws {
    let source = try #require(builtInGrammarSources.first { $0.name == file })
    let library = try GrammarLibrary.builtIn()
    let generic = try #require(try library.grammar(Grammar.genericID))
    #expect(generic.layouts.isEmpty, "compiled labels count all rules")
    var parser = GrammarParser(source)
    let carrier = try parser.parse()
    func lexicon(_ compiled: CompiledLabels?) -> LabelLexicon {
      LabelLexicon(
        RuleBook(
          carrier: carrier, families: [], generic: generic, compiledLabels: compiled, isPresent: { _ in true }
        ))
    }
    let (compiled, parsed) = (lexicon(library.compiledLabels), lexicon(nil))
    for label in labels(of: generic) + labels(of: carrier) {
      let key = LabelKey(label).symbols
      #expect(uses(key, compiled) == uses(key, parsed), "\(label)")
    }
  }

  @Test func theCompiledMarksAreThoseOfAllCarriersAndDocuments() throws {
    let library = try GrammarLibrary.builtIn()
    let marks = try #require(library.compiledMarks)
    let all = MarkOwner.all(of: library.carriers + library.otherDocuments)
    var found: [[UInt8]: Int] = [:]
    for (text, owner) in all {
      let key = LabelKey(text).symbols
      let phrase = try #require(self.phrase(key, marks.tree))
      let compiled = marks.codes(of: phrase).map { MarkOwner(builtIn: $0) }
      #expect(compiled.contains(owner))
      found[key] = compiled.count
    }
    #expect(found.values.reduce(0, +) == Set(all.map(\.entry)).count)
  }

  @Test(arguments: [0, 1, 31, 32, 1023, 1024, 99_999, 9_999_999_999])
  func aNumberComesBack(_ number: Int) {
    var writer = CompiledTextWriter()
    writer.write(number)
    #expect(writer.text.unicodeScalars.allSatisfy { (0x30..<0x70).contains($0.value) })
    #expect(writer.text.utf8.count == max(1, (64 - number.leadingZeroBitCount + 4) / 5))
  }

  @Test func behindTheEndStandsNothing() {
    var reader = CompiledTextReader("5ab")
    #expect(reader.text() == "ab" && reader.isAtEnd)
    #expect(reader.number() == 0 && reader.text().isEmpty && reader.texts().isEmpty)
  }

  private func labels(of grammar: Grammar) -> [String] {
    var labels: [String] = []
    LabelSource(
      fieldRules: grammar.fieldRules[...], numberRules: grammar.numberRules[...],
      otherLabels: grammar.otherLabels.texts, issuerLabels: grammar.remittanceAddresses
    ).visit { label, _ in labels.append(label) }
    return labels
  }

  private func phrase(_ key: [UInt8], _ tree: LabelTree) -> Int? {
    var node = 0
    for symbol in key {
      guard let next = tree.step(node, symbol) else { return nil }
      node = next
    }
    return tree.phrase(at: node)
  }

  private func uses(_ key: [UInt8], _ lexicon: LabelLexicon) -> [LabelUse]? {
    phrase(key, lexicon.tree).map { Array(lexicon.uses[$0]) }
  }
}
