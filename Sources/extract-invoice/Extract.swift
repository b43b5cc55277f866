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
  var format = Format.table

  @Flag(help: "Exit with status 3 where a draft has an error among its findings.")
  var strict = false

  @OptionGroup var reading: ReadingOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv
  }

  func run() throws {
    let extractor = try reading.extractor()
    var printer = DraftPrinter(format: format, isList: files.count > 1)
    var status = ExitStatus.allRead
    for file in files.map(InputFile.init) {
      do {
        let draft = try extractor.draft(file: file.name, bytes: file.bytes(), password: reading.password)
        try printer.print(draft)
        if strict && draft.hasError && status == .allRead { status = .errorFinding }
      } catch let error where !error.endsCommand {
        Output.errors.report(FileFailure(file: file.name, error: error).line)
        status = .someInputFailed
      }
    }
    try printer.finish()
    if status != .allRead { throw status }
  }
}

/// Prints drafts one after the other, so that what was read is seen at once and memory does not grow.
struct DraftPrinter {
  let format: Extract.Format
  /// JSON of several files is an array; of one file the draft itself.
  let isList: Bool
  private var count = 0

  init(format: Extract.Format, isList: Bool) {
    self.format = format
    self.isList = isList
  }

  mutating func print(_ draft: DraftPortRequest) throws {
    let output = Output.results
    switch format {
    case .table:
      let table = DraftTable(width: output.width, isColored: output.isColored)
      try output.write((count > 0 ? "\n" : "") + table.text(draft))
    case .json:
      try output.write((isList ? count == 0 ? "[\n" : ",\n" : "") + draft.json() + (isList ? "" : "\n"))
    case .csv:
      try output.write((count == 0 ? DraftCSV.header : "") + DraftCSV.row(draft))
    }
    count += 1
  }

  /// Ends a list, also an empty one.
  func finish() throws {
    guard isList, format == .json else { return }
    try Output.results.write(count == 0 ? "[]\n" : "\n]\n")
  }
}

extension DraftPortRequest {
  var hasError: Bool { findings.contains { $0.severity == .error } }
}

extension Error {
  /// Whether the command can't go on with the next file.
  var endsCommand: Bool { self is OutputClosed || self is CommandFailure || self is ExitStatus }
}
