/// Scores of many documents added up.
public struct Tally: Sendable {
  public private(set) var documents = 0
  public private(set) var allRight = 0
  public private(set) var outcomes: [ScoredField: [Outcome: Int]] = [:]
  public private(set) var foundNumbers = 0
  public private(set) var extraNumbers = 0
  public private(set) var lostNumbers = 0

  public init() {}

  public init(_ scores: some Sequence<DraftScore>) {
    for score in scores { add(score) }
  }

  public mutating func add(_ score: DraftScore) {
    documents += 1
    allRight += score.isAllRight ? 1 : 0
    for (field, outcome) in score.outcomes { outcomes[field, default: [:]][outcome, default: 0] += 1 }
    foundNumbers += score.foundNumbers
    extraNumbers += score.extraNumbers
    lostNumbers += score.lostNumbers
  }

  public func count(_ outcome: Outcome, _ field: ScoredField? = nil) -> Int {
    if let field { return outcomes[field]?[outcome] ?? 0 }
    return outcomes.values.reduce(0) { $0 + ($1[outcome] ?? 0) }
  }

  /// How many fields were scored; nil: all.
  public func total(_ field: ScoredField? = nil) -> Int {
    Outcome.allCases.reduce(0) { $0 + count($1, field) }
  }

  public func rightShare(_ field: ScoredField? = nil) -> Double {
    Self.share(count(.right, field), of: total(field))
  }
  public var numbersPrecision: Double { Self.share(foundNumbers, of: foundNumbers + extraNumbers) }
  public var numbersRecall: Double { Self.share(foundNumbers, of: foundNumbers + lostNumbers) }

  static func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(max(whole, 1)) }
}
