import Foundation
import PageText
import Testing

@testable import InvoiceGrammar

/// The grammars that the library holds.
@Suite struct BuiltInGrammarTests {
  static let grammars: [Grammar] = (try? GrammarLibrary.builtIn().allGrammars()) ?? []
  static let carriers = grammars.filter(\.isCarrier)

  @Test func allParse() throws {
    #expect(try GrammarLibrary.builtIn().allGrammars().count == builtInGrammarSources.count)
    #expect(Self.carriers.count >= 12)
    #expect(Set(Self.grammars.map(\.id)).count == Self.grammars.count, "an id stands for one grammar")
  }

  @Test func aFileIsNamedByItsCarrier() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder("Sources/InvoiceGrammar/Grammars"))
    #expect(Set(names.filter { $0.hasSuffix(".grammar") }) == Set(Self.grammars.map { $0.id + ".grammar" }))
  }

  @Test(arguments: carriers.map(\.id)) func aCarrierHasASourceMarksAndAFixture(_ id: String) throws {
    let grammar = try #require(Self.carriers.first { $0.id == id })
    #expect(!grammar.sources.isEmpty)
    #expect(!grammar.marks.isEmpty)
    #expect(
      grammar.marks.filter { $0.weight != .weakly }.map(\.weight.score).reduce(0, +) >= Recognition.threshold)
    let bills = try FileManager.default.contentsOfDirectory(atPath: Self.folder("Fixtures/bills/\(id)"))
    #expect(!bills.isEmpty)
  }

  @Test func everyFamilyThatIsUsedIsThere() {
    let used = Set(Self.grammars.flatMap(\.families))
    #expect(used.isSubset(of: Set(Self.grammars.filter(\.isFamily).map(\.id))))
    #expect(!used.isEmpty)
  }

  @Test func aKindOfDocumentYieldsToKindsThatAreThere() {
    let kinds = Self.grammars.filter { $0.other != nil }
    #expect(Set(kinds.compactMap(\.other).flatMap(\.rivals)).isSubset(of: Set(kinds.map(\.id))))
    #expect(kinds.allSatisfy { !$0.marks.isEmpty && !$0.sources.isEmpty && $0.fieldRules.isEmpty })
    #expect(kinds.contains { $0.other?.issuer == .losing } && kinds.contains { $0.other?.issuer == nil })
  }

  @Test func carriersAreListedByIDWithoutFamiliesAndTheGenericOne() throws {
    let ids = try GrammarLibrary.builtIn().carriers.map(\.id)
    #expect(ids == Self.carriers.map(\.id).sorted())
  }

  @Test func aUsersGrammarOfTheSameIDWins() throws {
    let own = GrammarSource(
      name: "own.grammar", text: "carrier cox \"My Cox\"\nrecognize strongly \"My Cox\"")
    let library = try GrammarLibrary.builtIn(adding: [own])
    #expect(try library.grammar("cox")?.name == "My Cox")
    #expect(library.carriers.filter { $0.id == "cox" }.map(\.name) == ["My Cox"])
    #expect(library.isAdded("cox") && !library.isAdded("frontier") && !library.isAdded("nobody"))
    #expect(library.source(of: "cox") == own)
    let bill = Document(plainText: Array("My Cox\n\nSpecial number 441772".utf8))
    #expect(try InvoiceReader(library: library).read(bill).losingCarrier?.id == "cox")
    #expect(try InvoiceReader(library: .builtIn()).read(bill).losingCarrier?.id == nil)
  }

  @Test func ofAUsersGrammarsTheLastOfAnIDWins() throws {
    let sources = ["One", "Two"].map { GrammarSource(name: $0, text: "carrier acme \"\($0)\"") }
    #expect(try GrammarLibrary.builtIn(adding: sources).grammar("acme")?.name == "Two")
  }

  static func folder(_ path: String) -> String {
    (#filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3) + [path[...]]).joined(
      separator: "/")
  }
}
