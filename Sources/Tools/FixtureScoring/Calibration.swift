import PortRequest

/// Stated confidences held against how often the values are right.
public struct Calibration: Sendable {
  /// The surest first.
  private let statements: [DraftScore.Statement]

  public init(_ statements: some Sequence<DraftScore.Statement>) {
    self.statements = statements.sorted {
      ($0.confidence, $1.isRight ? 1 : 0) > ($1.confidence, $0.isRight ? 1 : 0)
    }
  }

  public var count: Int { statements.count }

  /// Values stated within some bounds, and how many of them are right.
  public struct Band: Sendable {
    public var lowest: Double
    public var below: Double
    public var count: Int
    public var right: Int
    /// Mean of what was stated.
    public var stated: Double

    public var rightShare: Double { Tally.share(right, of: count) }
  }

  /// Lower bounds of the reliability table, from the surest.
  public static let bounds = [0.99, 0.97, 0.95, 0.90, 0.80, 0.60, 0.40, 0]

  /// The reliability table; bands that hold no value are left out.
  public var bands: [Band] {
    zip(Self.bounds, [1.001] + Self.bounds).map { lowest, below in band(from: lowest, to: below) }
      .filter { $0.count > 0 }
  }

  private func band(from lowest: Double, to below: Double) -> Band {
    let inside = statements.filter { $0.confidence >= lowest && $0.confidence < below }
    let stated = inside.reduce(0) { $0 + $1.confidence } / Double(max(inside.count, 1))
    return Band(
      lowest: lowest, below: below, count: inside.count, right: inside.count { $0.isRight }, stated: stated)
  }

  /// Values stated as sure.
  public var sure: Band { band(from: Confidence.sure, to: 1.001) }

  /// How many of the right values are stated as sure.
  public var sureShareOfRight: Double { Tally.share(sure.right, of: statements.count { $0.isRight }) }

  /// The share of all values that a reviewer may skip, the surest first, where so many of those skipped must be right.
  /// Values stated alike are skipped together or not at all.
  public func skippable(atCorrectness share: Double) -> Double {
    var (right, skipped) = (0, 0)
    for (index, statement) in statements.enumerated() {
      right += statement.isRight ? 1 : 0
      let isLast = index + 1 == statements.count || statements[index + 1].confidence < statement.confidence
      if isLast, Double(right) >= share * Double(index + 1) { skipped = index + 1 }
    }
    return Tally.share(skipped, of: statements.count)
  }
}
