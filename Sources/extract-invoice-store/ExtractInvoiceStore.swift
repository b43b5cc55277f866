import ArgumentParser
import DraftStore
import Foundation

/// The program beside `extract-invoice` that keeps a batch's drafts in a database.
///
/// It is one of its own because SQLite and all of Foundation take longer to load than a bill takes to read.
@main
struct ExtractInvoiceStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract-invoice-store",
    abstract: "Keeps the drafts of a batch in a database.",
    version: "0.1.0",
    subcommands: [Update.self, QueueCommand.self])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as StoreError {
      Console.report("\(error)")
      Foundation.exit(1)
    } catch {
      exit(withError: error)
    }
  }
}
