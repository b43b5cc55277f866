internal import PageText

/// Which head each value of a row belongs to, where fewer values than heads stand there and edges do not tell: centred
/// heads over values at the left of their cells.
struct ColumnAlignment {
  /// By head: its value.
  private var assigned: [Int?]

  /// - Parameters:
  ///   - heads: boxes of a row of heads, left to right.
  ///   - values: boxes of the row below, left to right; no more than heads.
  init(heads: [Box], values: [Box]) {
    assigned = Array(repeating: nil, count: heads.count)
    guard !values.isEmpty, values.count <= heads.count else { return }
    // Of the first values and heads the least sum of distances, each value under a head of its own.
    var least = [[Double]](
      repeating: Array(repeating: .infinity, count: heads.count + 1), count: values.count + 1)
    for head in 0...heads.count { least[0][head] = 0 }
    for value in 1...values.count {
      for head in value...heads.count {
        let taken = least[value - 1][head - 1] + Self.distance(heads[head - 1], values[value - 1])
        least[value][head] = min(least[value][head - 1], taken)
      }
    }
    var (value, head) = (values.count, heads.count)
    while value > 0, head > 0 {
      if least[value][head - 1] <= least[value][head] {
        head -= 1
      } else {
        value -= 1
        head -= 1
        assigned[head] = value
      }
    }
  }

  func value(ofHead head: Int) -> Int? { assigned.indices.contains(head) ? assigned[head] : nil }

  /// Between their middles, or none where one stands over the other.
  private static func distance(_ head: Box, _ value: Box) -> Double {
    head.horizontalOverlap(value) > 0 ? 0 : abs((head.left + head.right) - (value.left + value.right)) / 2
  }
}
