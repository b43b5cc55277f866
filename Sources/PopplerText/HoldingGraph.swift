/// Which objects of a file hold which: pages in a tree, drawings in drawings.
struct HoldingGraph {
  /// How often each object holds another.
  private var held: [Int: [(object: Int, times: Double)]] = [:]

  mutating func add(_ object: Int, holds other: Int, times: Double = 1) {
    held[object, default: []].append((other, times))
  }

  /// How many objects the fullest one holds with all that those hold; nil where one holds itself.
  var most: Double? {
    var totals: [Int: Double] = [:]
    for object in held.keys where totals[object] == nil {
      guard count(from: object, &totals) else { return nil }
    }
    return totals.values.max() ?? 0
  }

  /// Counts what an object holds; without recursion, since a file may nest as deep as it likes.
  ///
  /// - Returns: false where it holds itself.
  private func count(from root: Int, _ totals: inout [Int: Double]) -> Bool {
    var path = [(object: root, next: 0)]
    var isOnPath: Set<Int> = [root]
    while let (object, next) = path.last {
      let others = held[object] ?? []
      if next < others.count {
        path[path.count - 1].next += 1
        let other = others[next].object
        if isOnPath.contains(other) { return false }
        guard totals[other] == nil else { continue }
        path.append((other, 0))
        isOnPath.insert(other)
      } else {
        totals[object] = others.reduce(0) { $0 + $1.times * (1 + (totals[$1.object] ?? 0)) }
        path.removeLast()
        isOnPath.remove(object)
      }
    }
    return true
  }
}
