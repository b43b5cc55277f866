/// A rectangle on an upright page, in points (1/72 inch) from the top left corner.
public struct Box: Sendable, Hashable {
  /// The distance of its left edge from the page's.
  public var left: Double
  /// The distance of its upper edge from the page's: it grows down the page.
  public var top: Double
  /// The distance of its right edge from the page's left one.
  public var right: Double
  /// The distance of its lower edge from the page's top.
  public var bottom: Double

  /// A rectangle by its edges.
  public init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  /// From left to right.
  public var width: Double { right - left }
  /// From top to bottom.
  public var height: Double { bottom - top }
  /// Half-way down.
  public var middle: Double { (top + bottom) / 2 }

  /// The smallest box that holds both.
  public func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top),
      right: max(right, other.right), bottom: max(bottom, other.bottom))
  }

  /// How much of the two boxes' horizontal extents coincides, in points; negative is the gap between them.
  public func horizontalOverlap(_ other: Box) -> Double {
    min(right, other.right) - max(left, other.left)
  }

  /// How much of the two boxes' vertical extents coincides, in points; negative is the gap between them.
  public func verticalOverlap(_ other: Box) -> Double {
    min(bottom, other.bottom) - max(top, other.top)
  }
}
