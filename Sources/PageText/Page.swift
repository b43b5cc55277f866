/// One upright page: lines from top to bottom, each of cells from left to right.
public struct Page: Sendable {
  /// Counted from 1.
  public var number: Int
  /// Width in points.
  public var width: Double
  /// Height in points.
  public var height: Double
  public var lines: [Line]
  /// The same page turned so that text which stands on its side or upside down reads upright; holds only that text.
  public var turnedViews: [TurnedView]
  public var condition: Condition

  /// Whether a page's text can be used.
  public enum Condition: String, Sendable {
    case text
    /// Nothing to read: an empty page or only pictures.
    case noText
    /// Fonts without a Unicode map: the text layer says something else than the page shows.
    case garbage
    /// More characters than a sheet of paper can hold: they were not laid out.
    case overfull
  }

  public init(
    number: Int, width: Double, height: Double, lines: [Line],
    turnedViews: [TurnedView] = [], condition: Condition = .text
  ) {
    self.number = number
    self.width = width
    self.height = height
    self.lines = lines
    self.turnedViews = turnedViews
    self.condition = condition
  }
}
