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
  static let versionText = "0.1.0"

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
    version: versionText,
    subcommands: [
      Extract.self, Complete.self, RejectCodeCommand.self, Compare.self, Batch.self, Stream.self,
      QueueCommand.self, Explain.self,
      Carriers.self, GrammarCommand.self, Text.self,
      LetterCommand.self, Export.self,
    ],
    defaultSubcommand: Extract.self)

  /// What a first argument means something else than a file by.
  static let subcommandNames = [
    "extract", "complete", "reject-code", "compare", "batch", "stream", "queue", "explain", "carriers",
    "grammar", "text", "loa",
    "export",
    "help",
  ]

  /// Without the command's own name, and with names of files that are no UTF-8 as text.
  private static func arguments() -> [String] {
    (1..<max(Int(CommandLine.argc), 1)).compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        String(fileSystemName: Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument))))
      }
    }
  }

  /// Runs the command that the arguments name.
  ///
  /// A reader that goes away (`| head`) must not kill a batch that still writes files: the signal is ignored, and the
  /// write that fails ends the command.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    do {
      let arguments = Self.arguments()
      // The parser would look at every option of every subcommand first.
      if arguments == ["--version"] { return try Output.results.write(configuration.version + "\n") }
      if arguments == [Worker.argument] { return try Worker.run() }
      if let extraction = try Extraction(plainArguments: arguments) {
        let document = try extraction.run()
        withExtendedLifetime(document) { ExitStatus.allRead.endAtOnce() }
      }
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let stopped as Stopped {
      stopped.end()
    } catch {
      ExitStatus(reporting: error).end()
    }
  }
}
