internal import DocumentFacts

/// Which numbers that only rows of calls have are worth a closer look: of hundreds of thousands hardly any.
struct CallDecision {
  private let decision: OwnershipDecision
  /// In rising order.
  private let calls: [CalledNumbers.Call]
  private let called: CalledNumbers
  /// How many other numbers the document has.
  private let others: Int
  /// By column: what it says of the numbers in it.
  private let columns: [FeatureSet]

  /// - Parameter called: the census's, sorted.
  init(
    _ decision: OwnershipDecision, _ census: NumberCensus, _ called: CalledNumbers, _ columns: [FeatureSet]
  ) {
    self.decision = decision
    self.called = called
    others = census.entries.count
    calls = called.inOrder.filter { census.entries[$0.number] == nil }
    self.columns = columns
  }

  /// The main number, and those that their rows alone make so sure, in log odds.
  func own(from vouching: Double) -> [NumberCensus.Entry] {
    calls.filter { $0.number == decision.main || weight(of: $0) >= vouching }.map(entry)
  }

  /// Numbers that may be the account's, and the first few others.
  ///
  /// - Parameter undecided: the least share of a number that may be.
  func worthTelling(_ company: NumberCompany, from undecided: Double, most: Int) -> [NumberCensus.Entry] {
    var passedOver = 0
    return calls.filter { call in
      let weight = weight(of: call) + decision.weights.sum(company.features(of: call))
      if LogOdds.share(weight) >= undecided { return true }
      passedOver += 1
      return passedOver <= most
    }.map(entry)
  }

  /// What its row and its column say.
  private func weight(of call: CalledNumbers.Call) -> Double {
    let said = called.features(of: call)
    return decision.weights.bias
      + decision.weights.sum(call.column.map { said.union(columns[$0]) } ?? said)
  }

  private func entry(_ call: CalledNumbers.Call) -> NumberCensus.Entry {
    NumberCensus.Entry(call, saying: called.features(of: call), order: others)
  }
}
