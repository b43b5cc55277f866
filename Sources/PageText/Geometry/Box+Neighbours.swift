/// How boxes of one view stand to one another.
extension Box {
  /// Height of the line it stands in: boxes of some fonts are lower than any line that can be read, and a rule's or a
  /// full stop's is nothing.
  @inlinable package var lineHeight: Double { max(height, Self.leastLineHeight) }

  /// Six-point print is the smallest on bills.
  @inlinable static package var leastLineHeight: Double { 7 }

  /// In points.
  @inlinable
  package func length(of reach: Reach) -> Double { reach.lineHeights * lineHeight }

  /// Points from its right edge to the left one of a box further right.
  @inlinable
  package func gap(rightTo other: Box) -> Double { other.left - right }

  /// Points from its bottom to the top of a box further down.
  @inlinable
  package func gap(downTo other: Box) -> Double { other.top - bottom }

  /// Whether a box to its right is no further away.
  @inlinable
  package func reaches(rightTo other: Box, within reach: Reach) -> Bool {
    gap(rightTo: other) < length(of: reach)
  }

  /// Whether a box below it is no further away.
  @inlinable
  package func reaches(downTo other: Box, within reach: Reach) -> Bool {
    gap(downTo: other) < length(of: reach)
  }

  /// Both begin at one place.
  @inlinable
  package func sharesLeftEdge(with other: Box, within tolerance: Double = Tolerance.edge) -> Bool {
    abs(left - other.left) < tolerance
  }

  /// They are lines of one block: in large print edges differ by more.
  @inlinable
  package func sharesBlockEdge(with other: Box) -> Bool {
    sharesLeftEdge(with: other, within: max(Tolerance.edge, 0.3 * other.height))
  }

  /// Both end at one place.
  @inlinable
  package func sharesRightEdge(with other: Box, within tolerance: Double = Tolerance.tabStop) -> Bool {
    abs(right - other.right) < tolerance
  }

  /// One is centred over the other.
  @inlinable
  package func sharesCentre(with other: Box, within tolerance: Double = Tolerance.centre) -> Bool {
    abs(left + right - other.left - other.right) / 2 < tolerance
  }

  /// They are lines of one text: begun at one edge, or centred.
  @inlinable
  package func isStacked(with other: Box) -> Bool { sharesLeftEdge(with: other) || sharesCentre(with: other) }

  /// They stand in one column: begun alike, one of them perhaps indented, or centred.
  @inlinable
  package func sharesColumn(with other: Box) -> Bool {
    sharesLeftEdge(with: other, within: Tolerance.indent) || sharesCentre(with: other)
  }
}
