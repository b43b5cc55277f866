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

      With --bills the bills of a folder are read with the grammars, and what they never used is told as well: rules \
      that found nothing, labels and marks that stand on none of them. \
      These are warnings.

      Exit status: 0 nothing is wrong, 1 something is.
      """)

  @Argument(help: ArgumentHelp("Grammar files; - is standard input.", valueName: "file"), completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "Folder with further *.grammar files whose families may be used.", valueName: "folder"),
    completion: .directory)
  var grammars: String?

  @Option(
    help: ArgumentHelp("Folder with bills that the grammars are to be held against.", valueName: "folder"),
    completion: .directory)
  var bills: String?

  @Option(help: "Password of encrypted bills.")
  var password: String?

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
    var diagnostics = sources.map(check.diagnostics)
    // A grammar with mistakes reads nothing.
    if let bills, !isWrong, diagnostics.allSatisfy(\.isEmpty) {
      let usage = try usage(of: bills, by: others + sources)
      diagnostics = sources.map { check.unused(in: $0, by: usage) }
    }
    for (source, diagnostics) in zip(sources, diagnostics) {
      if diagnostics.isEmpty {
        try Output.results.write("\(source.name.withoutControlCharacters): nothing is wrong\n")
      } else {
        if diagnostics.contains(where: { $0.severity == .error }) { isWrong = true }
        for diagnostic in diagnostics { Output.errors.report(diagnostic.description) }
      }
    }
    if isWrong { throw ExitStatus.someInputFailed }
  }

  /// What all bills of a folder use; what can't be read is reported and passed by.
  private func usage(of folder: String, by grammars: [GrammarSource]) throws -> GrammarUsage {
    try FolderTree.check(folder)
    guard let day = CalendarDate.today() else { throw CommandFailure(message: "The clock can't be read.") }
    let extractor = try InvoiceExtractor(grammars: grammars, asOf: day)
    var usage = GrammarUsage()
    var read = 0
    for bill in FolderTree(root: folder).files() where ExpectedBill.isDocument(bill.name) {
      do {
        if let problem = bill.problem { throw problem }
        usage.formUnion(
          try extractor.grammarUsage(file: bill.name, bytes: bill.input.bytes(), password: password))
        read += 1
      } catch let error where !error.endsCommand {
        Output.errors.report(FileFailure(file: bill.name, error: error).line)
      }
    }
    if read == 0 {
      throw CommandFailure(message: "\(folder): No bill could be read.", status: .someInputFailed)
    }
    return usage
  }

  private static func line(_ file: String, _ error: any Error) -> String {
    if let error = error as? GrammarFolderError { return error.description }
    if error as? InputError == .directory {
      return "\(file): This is a folder. Give its files: \(file.hasSuffix("/") ? file : file + "/")*.grammar"
    }
    return FileFailure(file: file, error: error).line
  }
}
