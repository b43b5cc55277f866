import FoundationEssentials
import PortDraft

/// The files that a batch writes.
struct BatchResults {
  private let folder: String
  private let drafts: ResultFile
  private let failures: ResultFile
  private let summary: ResultFile

  /// Makes the folder and empties the files.
  ///
  /// - Throws: ``CommandFailure``.
  init(folder: String) throws {
    self.folder = folder
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(message: "\(folder): The folder for the results can't be made.")
    }
    drafts = try ResultFile(folder + "/drafts.jsonl")
    failures = try ResultFile(folder + "/failures.jsonl")
    summary = try ResultFile(folder + "/summary.csv")
    try summary.write(DraftCSV.header)
  }

  func add(_ draft: DraftPortRequest) throws {
    try drafts.write(draft.json(pretty: false) + "\n")
    try summary.write(DraftCSV.row(draft))
  }

  func add(_ failure: FileFailure) throws {
    try failures.write(failure.json + "\n")
  }

  /// What tells the results' folder from others: a batch must not read what it writes.
  ///
  /// - Throws: ``CommandFailure`` where it is the folder read.
  func identity(besides input: String) throws -> FileIdentity? {
    let identity = FileIdentity(path: folder)
    if identity != nil, identity == FileIdentity(path: input) {
      throw CommandFailure(
        message: "\(folder): The results need a folder of their own; choose another --output.")
    }
    return identity
  }
}

/// What was read and what was not, for people.
struct BatchTally {
  private(set) var total: Int
  private var begun = 0
  private var failed = 0
  private var incomplete = 0

  init(total: Int) { self.total = total }

  mutating func add(_ draft: DraftPortRequest) {
    if draft.hasError { incomplete += 1 }
  }

  /// - Parameter isDocument: whether the file is one of the total.
  mutating func add(_ failure: FileFailure, isDocument: Bool = true) {
    failed += 1
    if !isDocument { total += 1 }
    clear()
    Output.errors.report(failure.line)
  }

  /// Shows on a terminal which file is read now.
  mutating func announce(_ file: String) {
    begun += 1
    guard Output.errors.isTerminal else { return }
    let line = "\(begun)/\(total) \(file.withoutControlCharacters)".prefix(max(Output.errors.width - 1, 20))
    try? Output.errors.write("\r\u{1B}[K\(line)")
  }

  func finish(output: String) {
    clear()
    let read = "\(total - failed) of \(total) files read"
    let open = incomplete > 0 ? ", \(incomplete) of them with errors to solve" : ""
    let lost = failed > 0 ? "; see \(output)/failures.jsonl for the other \(failed)" : ""
    Output.errors.report(total == 0 ? "There is no file to read." : read + open + lost + ".")
  }

  /// nil where all is well.
  func status(strict: Bool) -> ExitStatus? {
    if failed > 0 || total == 0 { return .someInputFailed }
    return strict && incomplete > 0 ? .errorFinding : nil
  }

  private func clear() {
    if Output.errors.isTerminal { try? Output.errors.write("\r\u{1B}[K") }
  }
}
