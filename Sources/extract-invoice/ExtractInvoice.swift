import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line.
@main
struct ExtractInvoice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract-invoice",
    abstract: "Reads telephone bills and prints draft port requests.",
    usage: """
      extract-invoice FILE... [--format table|json|csv] [--carrier ID] [--grammars DIR]
                       [--password P] [--as-of DATE] [--strict] [--merge]
      extract-invoice SUBCOMMAND ...
      """,
    discussion: """
      Every value shows where it stands on the page and how sure the reading is. Results go to standard output, \
      messages to standard error.

      Exit status: 0 all read, 1 some input failed, 2 wrong usage, 3 with --strict where a draft has an error.
      """,
    version: "0.1.0",
    subcommands: [
      Extract.self, Complete.self, RejectCodeCommand.self, Compare.self, Batch.self, Explain.self,
      Carriers.self, GrammarCommand.self, Text.self,
      LetterCommand.self, Export.self,
    ],
    defaultSubcommand: Extract.self)

  /// What a first argument means something else than a file by.
  static let subcommandNames = [
    "extract", "complete", "reject-code", "compare", "batch", "explain", "carriers", "grammar", "text", "loa",
    "export",
    "help",
  ]

  /// Runs the command that the arguments name.
  ///
  /// A reader that goes away (`| head`) must not kill a batch that still writes files: the signal is ignored, and the
  /// write that fails ends the command.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      // The parser would look at every option of every subcommand first.
      if arguments == ["--version"] { return try Output.results.write(configuration.version + "\n") }
      if let extraction = try Extraction(plainArguments: arguments) {
        let document = try extraction.run()
        withExtendedLifetime(document) { ExitStatus.allRead.endAtOnce() }
      }
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      ExitStatus(reporting: error).end()
    }
  }
}
