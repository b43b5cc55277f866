/// A set of features.
package struct FeatureSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  package init() {}

  package init(_ feature: OwnershipFeature) { insert(feature) }

  package init(_ features: some Sequence<OwnershipFeature>) {
    for feature in features { insert(feature) }
  }

  package mutating func insert(_ feature: OwnershipFeature) {
    let bit = UInt64(feature.rawValue)
    if bit < 64 { low |= 1 << bit } else { high |= 1 << (bit - 64) }
  }

  package mutating func insert(_ feature: OwnershipFeature, if applies: Bool) {
    if applies { insert(feature) }
  }

  package func contains(_ feature: OwnershipFeature) -> Bool {
    let bit = UInt64(feature.rawValue)
    return bit < 64 ? low >> bit & 1 == 1 : high >> (bit - 64) & 1 == 1
  }

  package mutating func formUnion(_ other: FeatureSet) {
    low |= other.low
    high |= other.high
  }

  package func union(_ other: FeatureSet) -> FeatureSet {
    var union = self
    union.formUnion(other)
    return union
  }

  package mutating func remove(_ feature: OwnershipFeature) {
    let bit = UInt64(feature.rawValue)
    if bit < 64 { low &= ~(1 << bit) } else { high &= ~(1 << (bit - 64)) }
  }

  /// In the order of the table.
  package var features: [OwnershipFeature] { OwnershipFeature.allCases.filter(contains) }

  /// Calls `body` with each feature's number.
  package func forEachNumber(_ body: (Int) -> Void) {
    var (low, high) = (low, high)
    while low != 0 {
      body(low.trailingZeroBitCount)
      low &= low - 1
    }
    while high != 0 {
      body(64 + high.trailingZeroBitCount)
      high &= high - 1
    }
  }
}

extension FeatureSet {
  /// The row, or most rows of its column, are calls.
  package var isOfCalls: Bool { contains(.columnOfCalls) || contains(.timeOrMinutes) }

  /// Something says that the number is somebody else's.
  package var hasOpposing: Bool {
    let others: [OwnershipFeature] = [
      .labelOtherSure, .labelOtherWeak, .labelOtherLoose, .labelOfOtherValue, .forwardTarget,
      .columnHeadOther,
      .sectionOther, .timeOrMinutes, .letterhead, .webAddress, .belowAddress, .sentenceOfOthers,
    ]
    return others.contains(where: contains)
  }
}
