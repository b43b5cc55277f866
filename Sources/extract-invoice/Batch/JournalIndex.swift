/// Where a journal has what of which case.
struct JournalIndex {
  private var byName: [ExactName: JournalEntry] = [:]
  /// The case that each document stands in.
  private var owners: [ExactName: ExactName] = [:]

  subscript(_ name: String) -> JournalEntry? { byName[ExactName(name)] }

  /// In the order of the bytes of the cases' names.
  var entries: [JournalEntry] { byName.sorted { $0.key < $1.key }.map(\.value) }

  /// A document stands in one case: those that have one of its documents otherwise are forgotten.
  mutating func add(_ result: CaseResult, at offset: Int, length: Int) {
    let name = ExactName(result.name)
    for file in result.files { owners[ExactName(file)].map { remove($0) } }
    for file in result.files { owners[ExactName(file)] = name }
    byName[name] = JournalEntry(result, offset: offset, length: length)
  }

  /// Says that a result stands elsewhere now.
  mutating func move(_ entry: JournalEntry, to offset: Int) {
    byName[ExactName(entry.files.first ?? "")]?.offset = offset
  }

  mutating func remove(_ name: String) { remove(ExactName(name)) }

  private mutating func remove(_ name: ExactName) {
    guard let entry = byName.removeValue(forKey: name) else { return }
    for file in entry.files where owners[ExactName(file)] == name { owners[ExactName(file)] = nil }
  }
}

/// What a run needs to know of a result that stands in a journal.
struct JournalEntry {
  /// The documents' paths.
  var files: [String]
  /// The digest of what was read and how.
  var reading: String
  /// The limits under which a document could not be read; empty where none made it fail.
  var limits: String
  var pages: Int
  var failures: [FileFailure]
  var intakeFailures: [FileFailure]
  var hasError: Bool
  /// The first document of the draft, by which drafts are ordered; nil where there is none.
  var draftFile: String?
  var numberCount: Int
  /// In bytes from the journal's beginning.
  var offset: Int
  /// Of the frame.
  var length: Int

  init(_ result: CaseResult, offset: Int, length: Int) {
    (files, reading, limits, pages) = (result.files, result.reading, result.limits, result.pages)
    (failures, intakeFailures, hasError) = (result.failures, result.intakeFailures, result.hasError)
    (draftFile, numberCount) = (result.draft?.file, result.draft?.numberCount ?? 0)
    (self.offset, self.length) = (offset, length)
  }
}
