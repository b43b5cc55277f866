import ArgumentParser
import PortDraft
import QueueOptions

/// `extract-invoice queue DIR`: what the drafts of a batch wait for.
///
/// The options are checked here; the program beside this one that has the store answers.
struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: QueueOptions.abstract, discussion: QueueOptions.discussion)

  @OptionGroup var options: QueueOptions

  func run() throws {
    guard let store = StoreProgram() else { throw StoreProgram.missing }
    try store.become(with: Array(CommandLine.arguments.dropFirst()))
  }
}
