/// One Unicode scalar as drawn on the page, with the box its advance covers, in points.
package struct Glyph {
  package var scalar: Unicode.Scalar
  package var left: Double
  package var top: Double
  package var right: Double
  package var bottom: Double
  /// Size of the font in points; the box height where the source does not say.
  package var fontSize: Double
  package var isBold: Bool
  /// Whether the text has white space before this glyph on its line.
  package var followsSpace: Bool

  package init(
    scalar: Unicode.Scalar, box: Box, fontSize: Double, isBold: Bool, followsSpace: Bool
  ) {
    self.scalar = scalar
    self.left = box.left
    self.top = box.top
    self.right = box.right
    self.bottom = box.bottom
    self.fontSize = fontSize
    self.isBold = isBold
    self.followsSpace = followsSpace
  }

  package var width: Double { right - left }
  package var height: Double { bottom - top }

  package var box: Box { Box(left: left, top: top, right: right, bottom: bottom) }

  /// Whether this is the same glyph drawn again at nearly the same place, as fake bold and drop shadows are.
  func isDoubled(_ other: Glyph) -> Bool {
    guard scalar == other.scalar else { return false }
    let tolerance = 0.25 * min(width, fontSize)
    return abs(left - other.left) <= tolerance && abs(top - other.top) <= 0.15 * fontSize
  }

  /// Whether this glyph is set in another size or on another baseline, as a footnote mark is.
  func isRaisedAgainst(_ other: Glyph) -> Bool {
    if fontSize > 1.15 * other.fontSize || other.fontSize > 1.15 * fontSize { return true }
    let shift = 0.2 * fontSize
    return abs(top - other.top) > shift && abs(bottom - other.bottom) > shift
  }
}
