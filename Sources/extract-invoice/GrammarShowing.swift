import ArgumentParser
import PortDraft

/// `extract-invoice grammar show ID`: the text of a grammar.
struct GrammarShowing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a grammar's text, built in or your own, with its families named.",
    discussion:
      "'extract-invoice carriers' lists the carriers' ids; 'generic' has the rules behind every grammar.")

  @Argument(help: ArgumentHelp("Id of a carrier or a family.", valueName: "id"))
  var id: String

  @Option(
    help: ArgumentHelp(
      "Folder with your own *.grammar files; they win over built-in ones.", valueName: "folder"),
    completion: .directory)
  var grammars: String?

  func run() throws {
    let library = try Self.library(GrammarSource.own(in: grammars))
    guard let source = library.source(of: id), let grammar = try library.grammar(id) else {
      throw CommandFailure(message: Self.unknown(id, in: library))
    }
    let origin = library.isAdded(id) ? "own grammar" : "built in"
    try Output.results.write(
      source.text + (source.text.hasSuffix("\n") ? "" : "\n")
        + "\n# \(source.name): \(origin)\n".withoutSteering
        + families(of: grammar, in: library).withoutSteering)
  }

  private func families(of grammar: Grammar, in library: GrammarLibrary) throws -> String {
    let folder = grammars.map { " --grammars \($0)" } ?? ""
    let families = try grammar.families.compactMap { try library.grammar($0) }
    return families.map {
      "# uses \($0.id), \($0.name); see: extract-invoice grammar show \($0.id)\(folder)\n"
    }.joined()
  }

  private static func library(_ own: [GrammarSource]) throws -> GrammarLibrary {
    do {
      return try GrammarLibrary.builtIn(adding: own)
    } catch {
      throw CommandFailure(message: "\(error)")
    }
  }

  private static func unknown(_ id: String, in library: GrammarLibrary) -> String {
    let ids = library.carriers.map(\.id)
    let families = Set(ids.flatMap { (try? library.grammar($0))?.families ?? [] }).sorted()
    return "No grammar has the id '\(id)'. Carriers are: \(ids.joined(separator: ", "))."
      + " Families are: \(families.joined(separator: ", "))."
  }
}

extension String {
  /// The lines without what steers a terminal.
  fileprivate var withoutSteering: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).withoutControlCharacters }
      .joined(separator: "\n")
  }
}
