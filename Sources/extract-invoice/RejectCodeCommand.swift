import ArgumentParser
import PortDraft

/// `extract-invoice reject-code CODE [draft.json]`: what a code means, and what to change.
struct RejectCodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject-code",
    abstract: "Explain the code with which a port was rejected, and what to change in a draft.",
    discussion: """
      Knows the codes of local service requests (E1 …), of wireless port requests (6A, 8C …), and of orders at Bandwidth, \
      Telnyx and Twilio. With a draft it shows what the draft has, and what was found about it.
      """)

  @Argument(help: ArgumentHelp("The code, in any case.", valueName: "code"))
  var code: String

  @Argument(
    help: ArgumentHelp("Draft as this command writes it with --format json.", valueName: "draft"),
    completion: .file())
  var draft: String?

  @Option(
    help: ArgumentHelp("Judge the draft on this day; default: the day that it has.", valueName: "date"))
  var asOf: RequestMoment?

  func run() throws {
    let codes = RejectCode.known(code)
    guard !codes.isEmpty else {
      let similar = RejectCode.similar(to: code)
      throw CommandFailure(
        message: "The code '\(code)' is not known."
          + (similar.isEmpty
            ? " Ask who sent it what it means." : " Known are: \(similar.joined(separator: ", "))."),
        status: .someInputFailed)
    }
    let draft = try draft.map { try DraftInput($0).draft(asOf: asOf) }
    let output = Output.results
    let text = RejectCodeText(width: output.width, isColored: output.isColored)
    try output.write(codes.map { text.text($0, in: draft) }.joined(separator: "\n"))
  }
}
