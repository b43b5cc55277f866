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

  func run() throws {
    let extractor = try reading.extractor()
    try InputFile(file).reading { bytes in
      try Output.results.write(
        extractor.explanation(of: field, file: file, bytes: bytes, password: reading.password))
    }
  }
}

extension InputFile {
  /// Hands the file's bytes over; what goes wrong with the file is reported and ends the command.
  func reading(_ body: ([UInt8]) throws -> Void) throws {
    do {
      try body(bytes())
    } catch let error where !error.endsCommand {
      Output.errors.report(FileFailure(file: name, error: error).line)
      throw ExitStatus.someInputFailed
    }
  }
}
