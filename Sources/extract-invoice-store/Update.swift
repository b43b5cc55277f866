import ArgumentParser
import DraftStore

/// `extract-invoice-store update DIR`: the database of a batch's results.
struct Update: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make or renew DIR/drafts.sqlite out of DIR/drafts.jsonl and DIR/failures.jsonl.",
    discussion: """
      All is written in one transaction: who reads sees the old state or the new. Tables that other programs made in the \
      database stay as they are.

      Exit status: 0 done, 1 the results or the database can't be used and nothing was changed.
      """)

  @Argument(
    help: ArgumentHelp("Folder with the results of a batch.", valueName: "dir"), completion: .directory)
  var folder: String

  @Flag(help: "Say what was written.")
  var verbose = false

  func run() throws {
    let tally = try DraftDatabase.update(folder: folder)
    guard verbose else { return }
    Console.report(
      "\(folder)/\(DraftDatabase.fileName): \(tally.drafts) drafts, \(tally.failures) failures, "
        + "\(tally.relations) relations.")
  }
}
