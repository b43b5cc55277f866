/// A rectangle on an upright page, in points (1/72 inch) from the top left corner.
public struct Box: Sendable, Hashable {
  public var left: Double
  public var top: Double
  public var right: Double
  public var bottom: Double

  public init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  public var width: Double { right - left }
  public var height: Double { bottom - top }
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
