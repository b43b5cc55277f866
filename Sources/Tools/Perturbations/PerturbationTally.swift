public import FixtureScoring

/// How often fields stay right under each perturbation.
public struct PerturbationTally: Sendable {
  public struct Counts: Sendable, Equatable, Codable {
    public var right = 0
    /// Missing or doubted, and said so.
    public var told = 0
    public var silent = 0

    public var all: Int { right + told + silent }
    public var rightShare: Double { all == 0 ? 1 : Double(right) / Double(all) }

    mutating func add(_ outcome: Outcome) {
      switch outcome {
      case .right: right += 1
      case .missing, .flagged: told += 1
      case .silent: silent += 1
      }
    }

    public static func + (one: Counts, other: Counts) -> Counts {
      Counts(right: one.right + other.right, told: one.told + other.told, silent: one.silent + other.silent)
    }
  }

  /// By the name of the perturbation.
  public private(set) var fields: [String: [ScoredField: Counts]] = [:]
  public private(set) var documents: [String: Int] = [:]
  /// Readings in which some field is not right.
  public private(set) var failures: [PerturbedReading] = []

  public init() {}

  public mutating func add(_ reading: PerturbedReading) {
    let name = reading.perturbation.name
    documents[name, default: 0] += 1
    for field in reading.fields {
      fields[name, default: [:]][field.field, default: Counts()].add(field.outcome)
    }
    if reading.fields.contains(where: { $0.outcome != .right }) { failures.append(reading) }
  }

  /// All fields of one perturbation.
  public func counts(_ name: String) -> Counts { fields[name, default: [:]].values.reduce(Counts(), +) }

  /// One field under some perturbations.
  public func counts(_ field: ScoredField, under names: [String]) -> Counts {
    names.reduce(Counts()) { $0 + (fields[$1]?[field] ?? Counts()) }
  }

  public func counts(under names: [String]) -> Counts { names.reduce(Counts()) { $0 + counts($1) } }
}
