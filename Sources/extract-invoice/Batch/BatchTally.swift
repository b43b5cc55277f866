/// What was read in a run and what was not, for people.
struct BatchTally {
  private(set) var total = 0
  private(set) var done = 0
  private(set) var pages = 0
  private(set) var failed = 0
  private(set) var incomplete = 0
  /// Documents that are as they were in the run before.
  private(set) var unchanged = 0
  private var failedFiles: Set<ExactName> = []

  /// Counts documents that are to be read.
  mutating func expect(_ documents: Int) { total += documents }

  /// - Returns: the failures that nobody was told of.
  mutating func add(_ entry: JournalEntry, isUnchanged: Bool) -> [FileFailure] {
    done += entry.files.count
    pages += entry.pages
    if isUnchanged { unchanged += entry.files.count }
    if entry.hasError { incomplete += 1 }
    failed += entry.failures.count
    return entry.failures + entry.intakeFailures.filter { addIntake($0) }
  }

  /// An intake may fit none of several drafts, and is one file.
  private mutating func addIntake(_ failure: FileFailure) -> Bool {
    guard failedFiles.insert(ExactName(failure.file)).inserted else { return false }
    total += 1
    done += 1
    failed += 1
    return true
  }

  /// The run in a sentence.
  func sentence(output: String) -> String {
    let read = "\(total - failed) of \(total) files read"
    let same = unchanged > 0 ? ", \(unchanged) of them unchanged since they were read before" : ""
    let open = incomplete > 0 ? ", \(incomplete) of them with errors to solve" : ""
    let lost = failed > 0 ? "; see \(output)/failures.jsonl for the other \(failed)" : ""
    return total == 0 ? "There is no file to read." : read + same + open + lost + "."
  }

  /// nil where all is well.
  func status(strict: Bool) -> ExitStatus? {
    if failed > 0 || total == 0 { return .someInputFailed }
    return strict && incomplete > 0 ? .errorFinding : nil
  }
}
