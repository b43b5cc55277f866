extension FieldRule {
  /// Where a value stands, seen from its label.
  public enum Relation: String, Sendable, CaseIterable {
    case right
    case left
    case below
    case above
  }

  /// Some of the relations.
  public struct Relations: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// A bit for each, in the order of the cases.
    package let bits: Int

    package init(bits: Int) { self.bits = bits }

    public init(arrayLiteral relations: Relation...) {
      bits = relations.reduce(0) { $0 | 1 << $1.place }
    }

    public func contains(_ relation: Relation) -> Bool { bits >> relation.place & 1 == 1 }

    public func isSubset(of others: Relations) -> Bool { bits & ~others.bits == 0 }

    package func with(_ relation: Relation) -> Relations { Relations(bits: bits | 1 << relation.place) }
  }
}

extension FieldRule.Relation {
  fileprivate var place: Int {
    switch self {
    case .right: 0
    case .left: 1
    case .below: 2
    case .above: 3
    }
  }
}
