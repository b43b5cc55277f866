public import ArgumentParser
public import PortDraft

/// Options of every command that reads documents with grammars.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read every document as a bill of this carrier; 'carriers' lists the ids.", valueName: "id"))
  var carrier: String?

  @Option(
    help: ArgumentHelp(
      "Folder with your own *.grammar files; they win over built-in ones.", valueName: "folder"),
    completion: .directory)
  var grammars: String?

  @OptionGroup var passwords: PasswordOptions

  var password: String? { passwords.password }

  @Option(
    help: ArgumentHelp(
      "Judge ages and dates against this day, YYYY-MM-DD or YYYY-MM-DDThh:mm; default: today, and for a draft the day that it has.",
      valueName: "date"))
  var asOf: RequestMoment?

  /// - Throws: ``CommandFailure`` where the grammars can't be had.
  func extractor() throws -> InvoiceExtractor {
    try Self.extractor(grammars: grammars, carrier: carrier, asOf: day())
  }

  /// The day that ages are judged against.
  ///
  /// - Throws: ``CommandFailure`` where the clock can't be read.
  func day() throws -> CalendarDate {
    guard let day = asOf?.day ?? .today() else {
      throw CommandFailure(message: "The clock can't be read; give a day with --as-of.")
    }
    return day
  }

  /// - Parameter grammars: the folder of a user's own.
  /// - Throws: ``CommandFailure`` where the grammars can't be had.
  static func extractor(grammars: String?, carrier: String?, asOf: CalendarDate) throws -> InvoiceExtractor {
    do {
      let own = try grammars.map { (path) throws(GrammarFolderError) in try GrammarFolder.read(path) }
      return try InvoiceExtractor(grammars: own ?? [], carrier: carrier, asOf: asOf)
    } catch {
      throw CommandFailure(message: "\(error)")
    }
  }
}

extension RequestMoment: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso8601: argument) }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso8601: argument) }
}

extension DraftField: ExpressibleByArgument {}
