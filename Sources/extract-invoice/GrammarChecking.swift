import ArgumentParser
import PortDraft

/// `extract-invoice grammar check FILE…`: what is wrong with grammar files.
struct GrammarChecking: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tell every mistake of grammar files with its line and column.",
    discussion: """
      Mistakes are: what the language does not know, families that no grammar describes, a carrier without marks or \
      with marks too weak to be recognised, an id that two of the files have, labels that can never fire because a \
      rule further up has them.

      Exit status: 0 nothing is wrong, 1 something is.
      """)

  @Argument(help: ArgumentHelp("Grammar files; - is standard input.", valueName: "file"), completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "Folder with further *.grammar files whose families may be used.", valueName: "folder"),
    completion: .directory)
  var grammars: String?

  func run() throws {
    let others = try GrammarSource.own(in: grammars)
    var isWrong = false
    var sources: [GrammarSource] = []
    for file in files {
      do {
        sources.append(try GrammarSource(file: InputFile(file)))
      } catch let error where !error.endsCommand {
        Output.errors.report(Self.line(file, error))
        isWrong = true
      }
    }
    let check = GrammarCheck(sources, beside: others)
    for source in sources {
      let diagnostics = check.diagnostics(of: source)
      if diagnostics.isEmpty {
        try Output.results.write("\(source.name.withoutControlCharacters): nothing is wrong\n")
      } else {
        isWrong = true
        for diagnostic in diagnostics { Output.errors.report(diagnostic.description) }
      }
    }
    if isWrong { throw ExitStatus.someInputFailed }
  }

  private static func line(_ file: String, _ error: any Error) -> String {
    if let error = error as? GrammarFolderError { return error.description }
    if error as? InputError == .directory {
      return "\(file): This is a folder. Give its files: \(file.hasSuffix("/") ? file : file + "/")*.grammar"
    }
    return FileFailure(file: file, error: error).line
  }
}
