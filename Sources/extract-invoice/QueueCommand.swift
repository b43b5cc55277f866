import ArgumentParser
import PortDraft
import QueueOptions

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `extract-invoice queue DIR`: what the drafts of a batch wait for.
///
/// The options are checked here; the program beside this one that has the store answers.
struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: QueueOptions.abstract, discussion: QueueOptions.discussion)

  @OptionGroup var options: QueueOptions

  func run() throws { try StoreProgram().become(with: Array(CommandLine.arguments.dropFirst())) }
}
