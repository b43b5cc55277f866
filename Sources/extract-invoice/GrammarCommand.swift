import ArgumentParser
import PortDraft

/// `extract-invoice grammar`: tools for those who write grammars.
struct GrammarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grammar",
    abstract: "Check, show and try grammars, the descriptions of carriers' bills.",
    subcommands: [GrammarChecking.self, GrammarShowing.self, GrammarTesting.self, GrammarOpening.self])
}

extension GrammarSource {
  /// A grammar file that is named on the command line.
  ///
  /// - Throws: ``InputError`` and what else reading a file throws; ``GrammarFolderError`` for what is no UTF-8.
  init(file: InputFile) throws {
    let bytes = try file.bytes(limit: Self.largestFile)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw GrammarFolderError.notUTF8(file.name == "-" ? "standard input" : file.name)
    }
    self.init(name: file.name, text: text)
  }

  /// In bytes; the largest that is built in has a few thousand.
  private static let largestFile = 4 << 20

  /// A user's own grammars.
  ///
  /// - Throws: ``CommandFailure`` where the folder gives none.
  static func own(in folder: String?) throws -> [GrammarSource] {
    do {
      return try folder.map { (path) throws(GrammarFolderError) in try GrammarFolder.read(path) } ?? []
    } catch {
      throw CommandFailure(message: "\(error)")
    }
  }
}
