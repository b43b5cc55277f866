import PortDraft

/// Files of a batch that give one draft: one file, or the documents of one account.
struct AccountCase {
  /// At least one, in the order of their paths.
  var files: [TreeFile]

  /// The path of the first file.
  var firstName: String { files.first?.name ?? "" }

  /// Files made cases, in the order of their first files.
  ///
  /// - Parameters:
  ///   - files: in the order of their paths.
  ///   - byFolder: whether the files of one folder are one case; those at the tree's root never are.
  static func cases(of files: [TreeFile], byFolder: Bool) -> [AccountCase] {
    guard byFolder else { return files.map { AccountCase(files: [$0]) } }
    var positions: [Substring: Int] = [:]
    var cases: [AccountCase] = []
    for file in files {
      guard let slash = file.name.lastIndex(of: "/") else {
        cases.append(AccountCase(files: [file]))
        continue
      }
      let folder = file.name[..<slash]
      if let position = positions[folder] {
        cases[position].files.append(file)
      } else {
        positions[folder] = cases.count
        cases.append(AccountCase(files: [file]))
      }
    }
    return cases
  }
}

/// Results of a batch that wait for their place: the main document of a case need not be its first file, and a folder's
/// files may stand on both sides of another folder's.
struct PendingResults {
  private var drafts: [DraftPortRequest] = []
  private var failures: [FileFailure] = []
  private var holdsFailures: Bool

  /// - Parameter holdsFailures: whether failures wait for the end: an intake that fits no draft stands before the document
  ///   that shows it.
  init(holdsFailures: Bool) { self.holdsFailures = holdsFailures }

  mutating func add(_ draft: DraftPortRequest) { drafts.append(draft) }

  mutating func add(_ failure: FileFailure) { failures.append(failure) }

  /// Writes what must stand before a file; nil: all.
  mutating func write(before name: String?, to results: BatchResults) throws {
    func isDue(_ file: String) -> Bool { name.map { Self.precedes(file, $0) } ?? true }
    let dueDrafts = drafts.filter { isDue($0.mainFile) }.sorted { Self.precedes($0.mainFile, $1.mainFile) }
    drafts.removeAll { isDue($0.mainFile) }
    for draft in dueDrafts { try results.add(draft) }
    guard !holdsFailures else { return }
    let dueFailures = failures.filter { isDue($0.file) }.sorted { Self.precedes($0.file, $1.file) }
    failures.removeAll { isDue($0.file) }
    for failure in dueFailures { try results.add(failure) }
  }

  /// Writes all that is left.
  mutating func finish(to results: BatchResults) throws {
    holdsFailures = false
    try write(before: nil, to: results)
  }

  /// By the bytes of the paths, as the tree's files stand.
  private static func precedes(_ file: String, _ other: String) -> Bool {
    file.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension DraftPortRequest {
  fileprivate var mainFile: String { sources.first?.file ?? "" }
}
