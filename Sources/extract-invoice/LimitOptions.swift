import ArgumentParser

/// Options of every command that reads documents: what one document may take.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Processor time that a document may take; 0: any. Default: 30, and 0.1 for each page.",
      valueName: "seconds"))
  var timeout: Double?

  @Option(help: ArgumentHelp("Memory that a document may take, in MiB; 0: any.", valueName: "mib"))
  var memory = DocumentLimits.usualMemory

  func validate() throws {
    if let timeout, !(0...Self.longest).contains(timeout) {
      throw ValidationError("--timeout is a number of seconds from 0 to \(Int(Self.longest)).")
    }
    guard memory == 0 || Self.memories.contains(memory) else {
      throw ValidationError(
        "--memory is 0, or a number of MiB from \(Self.memories.lowerBound) to \(Self.memories.upperBound).")
    }
  }

  /// A week.
  private static let longest = 604_800.0
  /// Poppler and its libraries alone take an eighth of the least in address space.
  private static let memories = 128...1_048_576

  /// - Parameter witness: who learns that a document was too much.
  func limits(_ witness: DocumentLimits.Witness = .person) -> DocumentLimits {
    DocumentLimits(timeout: timeout, memory: memory, witness: witness)
  }
}

extension DocumentLimits {
  /// - Parameters:
  ///   - timeout: in seconds, whatever the pages; 0: none; nil: the usual one.
  ///   - memory: in MiB; 0: any.
  init(timeout: Double?, memory: Int, witness: Witness) {
    self.init(memory: memory > 0 ? memory : nil, witness: witness)
    guard let timeout else { return }
    seconds = timeout > 0 ? timeout : nil
    secondsAPage = 0
  }
}
