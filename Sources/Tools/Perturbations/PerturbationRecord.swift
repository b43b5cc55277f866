public import FoundationEssentials

/// What became of the fields that were right, by perturbation: the figures that a ratchet keeps.
public struct PerturbationRecord: Codable, Sendable {
  public var perturbations: [String: PerturbationTally.Counts]

  public init(_ tally: PerturbationTally, _ choice: PerturbationChoice) {
    perturbations = Dictionary(
      choice.perturbations.map { ($0.name, tally.counts($0.name)) }, uniquingKeysWith: { first, _ in first })
  }

  public init(of file: URL) throws {
    self = try JSONDecoder().decode(PerturbationRecord.self, from: Data(contentsOf: file))
  }

  public func write(to file: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try (encoder.encode(self) + Data("\n".utf8)).write(to: file)
  }

  /// What is worse than an earlier record says, in words; perturbations that only one of them has are not compared.
  public func losses(since earlier: PerturbationRecord) -> [String] {
    perturbations.sorted { $0.key < $1.key }.flatMap { name, now -> [String] in
      guard let before = earlier.perturbations[name] else { return [] }
      let silent = now.silent > before.silent ? ["\(name): \(now.silent) silent, were \(before.silent)"] : []
      let right =
        now.rightShare < before.rightShare
        ? ["\(name): \(now.right) of \(now.all) right, were \(before.right) of \(before.all)"] : []
      return silent + right
    }
  }
}
