import ArgumentParser
import PortDraft

/// `extract-invoice FILE...`: the draft of each file.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read bills and print a draft port request for each (the default command).")

  @Argument(
    help: ArgumentHelp("PDF or plain text files; - is standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(help: "table for people, json for programs, csv for spreadsheets.")
  var format = Extraction.Format.table

  @Flag(help: "Exit with status 3 where a draft has an error among its findings.")
  var strict = false

  @Flag(help: "Make one draft of all files: documents of one account.")
  var merge = false

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    if merge && files.count < 2 { throw ValidationError("--merge needs several files.") }
  }

  func run() throws {
    try Extraction(
      files: files, format: format, isStrict: strict, isMerged: merge, password: reading.password,
      limits: limits.limits(), moment: reading.asOf, extractor: reading.extractor()
    ).run()
  }
}

extension Extraction.Format: ExpressibleByArgument {}
