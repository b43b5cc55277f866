import PortDraft

extension BatchSession {
  /// Reads what is there, then what arrives, until the command is stopped.
  ///
  /// What arrives while something is read waits for the next way through the tree, which reads only what changed.
  ///
  /// - Throws: ``CommandFailure``; ``Stopped`` where it was stopped in the midst of reading.
  func watch() throws {
    let events = try FolderWatch(root)
    var seen = SeenFiles(root: root)
    repeat {
      let listing = batch.listing(leavingOut: FileIdentity(path: results.path)).leavingOut(events.arriving)
      let work = seen.changed(in: work(for: listing))
      if !work.isEmpty { try pass(work) }
    } while try waitForArrivals(events)
  }

  /// Milliseconds without an event after which what arrived together is there.
  private static let pause: Int32 = 100

  /// - Returns: false where the command was stopped.
  private func waitForArrivals(_ events: FolderWatch) throws -> Bool {
    do {
      while try !events.take() { _ = try pool.wait(milliseconds: .max, input: events.descriptor) }
      repeat {
        _ = try pool.wait(milliseconds: Self.pause, input: events.descriptor)
      } while try events.take()
      return true
    } catch is Stopped {
      return false
    }
  }
}

/// The files that a watch has read, as they were then.
private struct SeenFiles {
  let root: String
  private var versions: [ExactName: String] = [:]

  init(root: String) { self.root = root }

  /// The work of which some file or intake is not as it was seen last.
  mutating func changed(in work: BatchWork) -> BatchWork {
    var changed = work
    changed.cases = work.cases.filter { accountCase in
      let files = accountCase.files.map(\.name)
      let versions = (files + work.intakes.speaking(of: files)).map { "\($0) \(version($0))" }
      return note(accountCase.name, versions.joined(separator: "\n"))
    }
    changed.intakes.failures = work.intakes.failures.filter {
      note($0.file, "\(version($0.file)) \($0.message)")
    }
    return changed
  }

  private func version(_ name: String) -> String {
    FileIdentity(path: ResultFolder.file(name, in: root))?.version ?? ""
  }

  /// - Returns: whether it is another than before.
  private mutating func note(_ name: String, _ version: String) -> Bool {
    versions.updateValue(version, forKey: ExactName(name)) != version
  }
}

extension BatchListing {
  fileprivate func leavingOut(_ arriving: Set<ExactName>) -> BatchListing {
    func isHere(_ file: TreeFile) -> Bool { !arriving.contains(ExactName(file.name)) }
    return BatchListing(files: files.filter(isHere), intakes: intakes.filter(isHere))
  }
}
