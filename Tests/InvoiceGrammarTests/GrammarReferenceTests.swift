import Foundation
import Testing

@testable import InvoiceGrammar

/// `Docs/grammar-language.md` and the editor's grammar against the language.
@Suite struct GrammarReferenceTests {
  static let words =
    Field.allCases.map(\.rawValue) + FieldRule.Relation.allCases.map(\.rawValue)
    + Grammar.Kind.allCases.map(\.rawValue) + [
      "carrier", "family", "document", "yields to", "issuer", "title", "uses", "also", "source", "recognize",
      "not", "layout", "numbers", "ignore",
      "removed", "plain",
      "other", "care", "remit", "shape", "code", "date", "telephone", "address", "name", "person", "strongly",
      "likely", "weakly",
      "section", "heading", "label", "row", "until", "when", "in header", "in coupon", "address window",
      "first",
      "digits of",
    ]

  @Test(arguments: ["Docs/grammar-language.md", "Docs/portdraft-grammar.tmLanguage.json"])
  func everyWordIsThere(_ file: String) throws {
    let text = try String(contentsOfFile: BuiltInGrammarTests.folder(file), encoding: .utf8)
    for word in Self.words { #expect(text.contains(word), "\(file) lacks '\(word)'") }
  }

  @Test func theExampleOfTheReferenceParses() throws {
    let text = try String(
      contentsOfFile: BuiltInGrammarTests.folder("Docs/grammar-language.md"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.hasPrefix("    #") }
    let example = lines.prefix { $0.hasPrefix("    ") || $0.isEmpty }.map { $0.dropFirst(4) }.joined(
      separator: "\n")
    var parser = GrammarParser(GrammarSource(name: "example", text: example))
    let grammar = try parser.parse()
    #expect(grammar.id == "cox" && grammar.fieldRules.count == 3 && grammar.numberRules.count == 2)
  }

  @Test func theEditorsGrammarIsJSON() throws {
    let data = try Data(
      contentsOf: URL(filePath: BuiltInGrammarTests.folder("Docs/portdraft-grammar.tmLanguage.json")))
    let grammar = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(grammar["scopeName"] as? String == "source.portdraft-grammar")
    let repository = try #require(grammar["repository"] as? [String: Any])
    let includes = (grammar["patterns"] as? [[String: String]] ?? []).compactMap {
      $0["include"]?.dropFirst()
    }
    #expect(Set(includes.map(String.init)) == Set(repository.keys))
  }
}
