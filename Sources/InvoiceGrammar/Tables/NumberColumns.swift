internal import PageText

/// Numbers that stand under one another at one edge, in rows of one sort: a list, whatever its heading says.
struct NumberColumns {
  private var open: [Column] = []
  private var count = 0

  private struct Column {
    var id: Int
    var left: Double
    var hasAmount: Bool
    var isFirst: Bool
    var bottom: Double
    /// Headings before it.
    var section: Int
  }

  mutating func beginView() { open.removeAll() }

  /// The column of a number; nil where its place says whose it is without a list.
  ///
  /// - Parameter section: how many sections have begun; a heading ends a list.
  mutating func column(of sighting: NumberSighting, section: Int) -> Int? {
    guard sighting.owner == .account || !sighting.isFirm, !sighting.standsApart else { return nil }
    let place = sighting.place
    let reach = 6 * max(place.height, 7)
    if let known = open.firstIndex(where: {
      abs($0.left - place.left) < 2 && $0.hasAmount == sighting.hasAmount && place.top - $0.bottom < reach
        && $0.section == section && $0.isFirst == sighting.isFirstInCell
    }) {
      open[known].bottom = max(open[known].bottom, place.bottom)
      return open[known].id
    }
    count += 1
    open.removeAll { abs($0.left - place.left) < 2 && $0.hasAmount == sighting.hasAmount }
    open.append(
      Column(
        id: count, left: place.left, hasAmount: sighting.hasAmount, isFirst: sighting.isFirstInCell,
        bottom: place.bottom, section: section))
    return count
  }
}
