import ArgumentParser
import PortDraft

/// `extract-invoice explain FILE`: why each value was taken.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show every candidate for a value and why one won.")

  @Argument(
    help: ArgumentHelp("PDF or plain text file; - is standard input.", valueName: "file"), completion: .file()
  )
  var file: String

  @Option(
    help: ArgumentHelp("Only this value, by its name in the JSON draft; default: all.", valueName: "name"))
  var field: DraftField?

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var limits: LimitOptions

  func run() throws {
    let extractor = try reading.extractor()
    let limits = limits.limits()
    try InputFile(file).reading(within: limits) { bytes in
      let document = try limits.open(bytes, file: file, password: reading.password)
      try Output.results.write(extractor.explanation(of: field, in: document))
    }
  }
}

extension InputFile {
  /// Hands the file's bytes over; what goes wrong with the file is reported and ends the command.
  func reading(within limits: DocumentLimits, _ body: ([UInt8]) throws -> Void) throws {
    do {
      let bytes = try bytes()
      limits.begin(file: name)
      defer { limits.end() }
      try body(bytes)
    } catch let error where !error.endsCommand {
      Output.errors.report(FileFailure(file: name, error: error).line)
      throw ExitStatus.someInputFailed
    }
  }
}
