import PortDraft

/// The files that a batch leaves, in the order of the documents' paths: whatever the order of the reading.
struct BatchFiles {
  let folder: ResultFolder
  let journal: Journal

  /// - Returns: what they hold.
  /// - Throws: ``CommandFailure``.
  func write() throws -> BatchCounts {
    let entries = journal.index.entries
    var counts = BatchCounts()
    try writeDrafts(entries, &counts)
    let failures = Self.failures(of: entries)
    let file = try ResultFile(folder.file("failures.jsonl"))
    for failure in failures { try file.write(failure.json + "\n") }
    try file.finish()
    counts.failures = failures.count
    counts.documents = entries.map(\.files.count).reduce(0, +)
    try journal.compact()
    return counts
  }

  private func writeDrafts(_ entries: [JournalEntry], _ counts: inout BatchCounts) throws {
    let drafts = try ResultFile(folder.file("drafts.jsonl"))
    let summary = try ResultFile(folder.file("summary.csv"))
    let numbers = try ResultFile(folder.file("numbers.csv"))
    try summary.write(DraftCSV.header)
    try numbers.write(NumberCSV.header)
    let ordered = entries.compactMap { entry in entry.draftFile.map { (ExactName($0), entry) } }
      .sorted { $0.0 < $1.0 }
    for (_, entry) in ordered {
      guard let draft = try journal.result(at: entry).draft else { continue }
      try drafts.write(draft.json)
      try summary.write(draft.summary)
      try numbers.write(draft.numbers)
      counts.drafts += 1
      counts.pages += entry.pages
      counts.numbers += entry.numberCount
    }
    for file in [drafts, summary, numbers] { try file.finish() }
  }

  /// Each file once: an intake may fit none of several drafts.
  private static func failures(of entries: [JournalEntry]) -> [FileFailure] {
    var byFile: [ExactName: FileFailure] = [:]
    for entry in entries {
      for failure in entry.failures + entry.intakeFailures where byFile[ExactName(failure.file)] == nil {
        byFile[ExactName(failure.file)] = failure
      }
    }
    return byFile.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// How much the files of a batch hold.
struct BatchCounts {
  var documents = 0
  var drafts = 0
  var failures = 0
  var pages = 0
  var numbers = 0
}
