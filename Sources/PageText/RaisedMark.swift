/// A footnote mark, a trademark sign or raised cents: small words that stand against a taller word, above its baseline.
extension LineLayout {
  /// A mark's height is at most this fraction of its word's.
  static let mostMarkHeight = 0.85

  /// Moves marks from the row above into the row of the word they stand against, and makes them as tall as that word.
  mutating func attachMarks(to rows: inout [[Int]]) {
    for (upper, lower) in zip(rows.indices, rows.indices.dropFirst())
    where mayHoldMarks(rows[upper], above: rows[lower]) {
      var marks: [Int] = []
      for index in rows[upper] {
        guard let host = rows[lower].first(where: { isMark(index, of: $0) }) else { continue }
        marks.append(index)
        setExtent(of: index, to: host)
      }
      guard !marks.isEmpty else { continue }
      rows[upper].removeAll(where: marks.contains)
      rows[lower] += marks
    }
    rows.removeAll { $0.isEmpty }
  }

  /// Whether rows overlap far enough for a mark; most don't, and need no closer look.
  private func mayHoldMarks(_ upper: [Int], above lower: [Int]) -> Bool {
    let smallest = upper.lazy.map { words[$0].box.height }.min() ?? 0
    let bottom = upper.lazy.map { words[$0].box.bottom }.max() ?? 0
    let top = lower.lazy.map { words[$0].box.top }.min() ?? 0
    return bottom - top > 0.4 * smallest && upper.count * lower.count < 10_000
  }

  private func isMark(_ index: Int, of host: Int) -> Bool {
    let (mark, box) = (words[index].box, words[host].box)
    guard mark.height <= Self.mostMarkHeight * box.height, mark.width < 2 * box.height else { return false }
    let gap = min(abs(mark.left - box.right), abs(box.left - mark.right))
    return gap < 0.15 * box.height && mark.verticalOverlap(box) > 0.4 * mark.height
  }
}
