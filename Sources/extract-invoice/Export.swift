public import ArgumentParser
public import PortDraft

/// `extract-invoice export DRAFT --to TARGET`: the order that another system takes.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a draft as the port order that another system takes.",
    discussion: """
      Targets: bandwidth (XML), telnyx, twilio, sinch, flowroute, kazoo (JSON), lsr (the LSR, EU and NP forms as JSON, or \
      printable with --format pdf), teams (the wizard's fields as CSV), csv (a row a number), json (all values).

      What only you know, such as your account with the target, is given with --field NAME=VALUE, as often as needed; \
      --list-fields shows the names. Bandwidth, Telnyx, Twilio and Kazoo orders follow published schemas; for sinch, \
      flowroute, lsr and teams no schema was at hand, and they say so.

      Nothing is written unless every required field has a value that the target takes: what is missing is listed. Toll-\
      free and wireless numbers, accounts and places go apart, and targets take only so many numbers: several orders \
      need a folder as --output. The port-out PIN stands only in orders whose target asks for it.

      Exit status: 0 written, 1 the draft can't be read or gives no valid order, 2 wrong usage, 3 with --strict where \
      the draft is not ready.
      """)

  @Argument(
    help: ArgumentHelp("Draft as --format json writes it; - is standard input.", valueName: "draft"),
    completion: .file(extensions: ["json"]))
  var draft: String?

  @Option(help: ArgumentHelp("The system that takes the order.", valueName: "target"))
  var to: OrderTarget

  @Option(
    help: ArgumentHelp(
      "File, or folder for several orders; default: standard output.", valueName: "file|dir"),
    completion: .file())
  var output: String?

  @Option(help: "As the target takes it, or pdf to print the forms of lsr.")
  var format = Format.target

  @Option(help: ArgumentHelp("A field that no draft can know.", valueName: "name=value"))
  var field: [GivenValue] = []

  @Option(help: "Only numbers of this kind.")
  var only: NumberKind?

  @Flag(help: "Cut names that are too long for the target, and tell; otherwise they are refused.")
  var cutNames = false

  @Flag(help: "Write nothing and exit with status 3 where the draft is not ready.")
  var strict = false

  @Flag(help: "Show the fields that --field gives to the target.")
  var listFields = false

  func validate() throws {
    if draft == nil && !listFields { throw ValidationError("Give a draft.") }
    if format == .pdf && to != .lsr { throw ValidationError("--format pdf prints the forms of lsr alone.") }
    if format == .pdf && output == nil && !listFields { throw ValidationError("Give --output too.") }
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case target, pdf
  }

  func run() throws {
    guard let draft, !listFields else { return try Output.results.write(fieldList) }
    let request = try DraftInput(draft).draft()
    if strict, ![.ready, .approved].contains(request.status) {
      Output.errors.report("The draft is not ready: extract-invoice \(draft) shows what stands in the way.")
      throw ExitStatus.errorFinding
    }
    do {
      let export = try request.orders(for: to, options: options)
      let files = try export.orders.map { order in try file(order, of: request) }
      for notice in export.notices { Output.errors.report(notice) }
      try OrderFiles(output).write(files)
    } catch let refusal as OrderRefusal {
      report(refusal)
      throw ExitStatus.someInputFailed
    } catch let error as DrawingError {
      throw CommandFailure(message: "\(error)", status: .someInputFailed)
    }
  }

  private func file(_ order: OrderExport.Order, of draft: DraftPortRequest) throws -> OrderFiles.File {
    guard format == .pdf else { return .init(name: order.fileName, bytes: Array(order.text.utf8)) }
    let name = order.fileName.split(separator: ".").first.map(String.init) ?? order.fileName
    return .init(name: name + ".pdf", bytes: try order.pdf(title: to.label, date: draft.asOf))
  }

  private var options: OrderOptions {
    OrderOptions(
      fields: Dictionary(field.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }), cutsNames: cutNames,
      onlyKind: only)
  }

  private func report(_ refusal: OrderRefusal) {
    Output.errors.reportLines(of: refusal.description)
    if refusal.gaps.contains(where: { $0.pointer != nil && $0.reason == .missing }) {
      Output.errors.report("Give what the draft lacks with extract-invoice complete, then export again.")
    }
  }

  private var fieldList: String {
    let fields = to.givenFields
    let width = fields.map(\.name.count).max() ?? 0
    let lines = fields.map { field in
      field.name + String(repeating: " ", count: width - field.name.count + 2) + field.meaning + "\n"
    }
    return to.label + ". " + (to.authority ?? "Nothing is required.") + "\n"
      + (lines.isEmpty ? "There is no field to give.\n" : lines.joined())
  }
}

/// `NAME=VALUE`.
struct GivenValue: ExpressibleByArgument {
  var name: String
  var value: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="), sign != argument.startIndex else { return nil }
    name = String(argument[..<sign])
    value = String(argument[argument.index(after: sign)...])
  }
}

extension OrderTarget: ExpressibleByArgument {}
extension NumberKind: ExpressibleByArgument {}
