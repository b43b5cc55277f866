public import ArgumentParser
public import PortDraft

/// `extract-invoice loa DRAFT --output FILE`: the letter of authorization to be signed.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "loa",
    abstract: "Make the letter of authorization (LOA) of a draft as PDF, to be signed.",
    discussion: """
      The letter says what 47 CFR 64.1130 asks for: the billing name and address, every number, both carriers, the \
      agent, and lines to sign and date. More than fifteen numbers stand on an attachment. Toll-free numbers have a \
      letter of their own, which names the RespOrg that they move to.

      With --form the values go into a provider's own PDF form instead, whose fields a mapping file names: lines such as \
      "Customer Name" companyName, and "TN#" telephoneNumbers for TN1, TN2 and so on; FORM.fields beside FORM.pdf is \
      found by itself, --list-fields prints a beginning for one. Numbers beyond the form's fields are listed in a second \
      PDF, OUTPUT-attachment.pdf.

      Nothing is written unless customer, addresses, carriers and numbers are known: what is missing is listed.

      Exit status: 0 written, 1 the draft can't be read or gives no letter, 2 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Draft as --format json writes it; - is standard input.", valueName: "draft"),
    completion: .file(extensions: ["json"]))
  var draft: String?

  @Option(help: ArgumentHelp("The PDF to write.", valueName: "file"), completion: .file(extensions: ["pdf"]))
  var output: String?

  @Option(help: "Only numbers of this kind; default: all but toll-free ones, where there are others.")
  var only: AuthorizationLetter.Subject?

  @Option(help: ArgumentHelp("The RespOrg that toll-free numbers move to.", valueName: "id"))
  var respOrg: String?

  @Option(
    help: ArgumentHelp("A provider's PDF form to fill.", valueName: "file"),
    completion: .file(extensions: ["pdf"]))
  var form: String?

  @Option(help: ArgumentHelp("Which value goes into which field of the form.", valueName: "file"))
  var fields: String?

  @Option(help: "Password of an encrypted form.")
  var password: String?

  @Flag(help: "Print the form's fields, as the beginning of a mapping file.")
  var listFields = false

  func validate() throws {
    if listFields { return form == nil ? try need("--form") : () }
    if draft == nil { throw ValidationError("Give a draft.") }
    if output == nil { try need("--output") }
    if form == nil && fields != nil { try need("--form") }
  }

  private func need(_ option: String) throws { throw ValidationError("Give \(option) too.") }

  func run() throws {
    let provider = try form.map { try ProviderForm($0, fields: fields, password: password) }
    if listFields, let provider { return try Output.results.write(provider.sketch) }
    guard let draft, let output else { return }
    let request = try DraftInput(draft).draft()
    do {
      let letter = try AuthorizationLetter(request, about: only, responsibleOrganization: respOrg)
      if let provider {
        try provider.write(letter, to: output)
      } else {
        let pdf = try letter.pdf()
        for notice in letter.notices { Output.errors.report(notice) }
        try ResultFile.write(pdf, to: output)
        Output.errors.report("\(output) was written, to be signed and dated.")
      }
    } catch let refusal as LetterRefusal {
      Output.errors.reportLines(of: refusal.description)
      throw ExitStatus.someInputFailed
    } catch let error as DrawingError {
      throw CommandFailure(message: "\(error)", status: .someInputFailed)
    }
  }
}

extension AuthorizationLetter.Subject: ExpressibleByArgument {}
