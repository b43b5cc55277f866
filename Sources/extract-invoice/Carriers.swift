import ArgumentParser
import PortDraft

/// `extract-invoice carriers`: the carriers it knows.
struct Carriers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "carriers", abstract: "List the carriers whose bills are known.")

  @Option(help: "table for people, json for programs, csv for spreadsheets.")
  var format = Extraction.Format.table

  @Option(
    help: ArgumentHelp("Folder with your own *.grammar files.", valueName: "folder"), completion: .directory)
  var grammars: String?

  func run() throws {
    guard let day = CalendarDate.today() ?? CalendarDate(year: 2000, month: 1, day: 1) else { return }
    let carriers = try ReadingOptions.extractor(grammars: grammars, carrier: nil, asOf: day).carriers
    try Output.results.write(text(carriers))
  }

  private func text(_ carriers: [KnownCarrier]) -> String {
    switch format {
    case .table:
      let width = carriers.map(\.id.count).max() ?? 0
      return carriers.map { carrier in
        let blanks = String(repeating: " ", count: width - carrier.id.count + 2)
        return (carrier.id + blanks + carrier.name + (carrier.isFromUser ? "  (own grammar)" : ""))
          .withoutControlCharacters + "\n"
      }.joined()
    case .json:
      return JSONValue.array(carriers.map(\.json)).text(width: 110) + "\n"
    case .csv:
      return "id,name,ownGrammar\r\n"
        + carriers.map { "\($0.id),\(quoted($0.name)),\($0.isFromUser)\r\n" }.joined()
    }
  }

  /// A cell that may hold a comma or a quotation mark.
  private func quoted(_ text: String) -> String {
    "\""
      + text.withoutControlCharacters.split(separator: "\"", omittingEmptySubsequences: false).joined(
        separator: "\"\"") + "\""
  }
}

extension KnownCarrier {
  fileprivate var json: JSONValue {
    .object([
      .init(name: "id", value: .string(id)), .init(name: "name", value: .string(name)),
      .init(name: "ownGrammar", value: .bool(isFromUser)),
    ])
  }
}
