import ArgumentParser
import DraftStore
import QueueOptions

/// `extract-invoice-store queue DIR`, which `extract-invoice queue DIR` becomes.
struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: QueueOptions.abstract, discussion: QueueOptions.discussion)

  @OptionGroup var options: QueueOptions

  func run() throws {
    let queue = try database().documents(filter, related: options.related)
    try Console.write(text(queue))
  }

  /// The database of the results as they are now.
  private func database() throws(StoreError) -> DraftDatabase {
    if let database = try DraftDatabase.current(folder: options.folder) { return database }
    _ = try DraftDatabase.update(folder: options.folder)
    return try DraftDatabase(folder: options.folder)
  }

  private var filter: QueueFilter {
    QueueFilter(
      need: options.waitsFor, customer: options.customer, number: options.number, carrier: options.carrier,
      limit: options.limit)
  }

  private func text(_ queue: Queue) -> String {
    switch options.format {
    case .table: QueueTable(width: Console.width, isColored: Console.isColored).text(queue)
    case .json: QueueJSON.text(queue)
    case .csv: QueueCSV.text(queue)
    }
  }
}
