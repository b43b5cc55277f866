public import FixtureScoring
public import PortDraft

/// Many documents read under many perturbations, some at a time.
public struct PerturbationRun: Sendable {
  private let extractor: InvoiceExtractor
  private let choice: PerturbationChoice
  private let jobs: Int

  /// - Parameter jobs: how many documents are read at a time.
  public init(_ extractor: InvoiceExtractor, _ choice: PerturbationChoice, jobs: Int) {
    self.extractor = extractor
    self.choice = choice
    self.jobs = max(jobs, 1)
  }

  /// What comes of it, in the order of the documents.
  public func tally(_ documents: [FixtureDocument]) async -> PerturbationTally {
    var tally = PerturbationTally()
    for reading in await readings(documents).joined() { tally.add(reading) }
    return tally
  }

  private func readings(_ documents: [FixtureDocument]) async -> [[PerturbedReading]] {
    await withTaskGroup(of: (Int, [PerturbedReading]).self) { group in
      var readings = [[PerturbedReading]](repeating: [], count: documents.count)
      var rest = documents.indices.makeIterator()
      func begin(_ index: Int) {
        group.addTask { [self] in (index, read(documents[index])) }
      }
      for _ in 0..<jobs { if let index = rest.next() { begin(index) } }
      while let (index, found) = await group.next() {
        readings[index] = found
        if let next = rest.next() { begin(next) }
      }
      return readings
    }
  }

  /// A document that can't be opened has no readings.
  private func read(_ document: FixtureDocument) -> [PerturbedReading] {
    (try? PerturbationTrial(document, extractor).readings(choice)) ?? []
  }
}
