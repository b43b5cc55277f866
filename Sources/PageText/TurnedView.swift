/// A page seen after turning it clockwise, with the text that then reads upright.
public struct TurnedView: Sendable {
  /// How far the page was turned clockwise to make its text upright.
  public var turn: Turn
  /// Lines in the coordinates of the turned page.
  public var lines: [Line]

  public enum Turn: Int, Sendable {
    case quarter = 90
    case half = 180
    case threeQuarters = 270
  }

  public init(turn: Turn, lines: [Line]) {
    self.turn = turn
    self.lines = lines
  }

  /// Where a box of this view stands on the upright page, whose size in points is given.
  public func boxOnPage(_ box: Box, pageWidth: Double, pageHeight: Double) -> Box {
    switch turn {
    case .quarter:
      Box(
        left: box.top, top: pageHeight - box.right, right: box.bottom,
        bottom: pageHeight - box.left)
    case .half:
      Box(
        left: pageWidth - box.right, top: pageHeight - box.bottom, right: pageWidth - box.left,
        bottom: pageHeight - box.top)
    case .threeQuarters:
      Box(
        left: pageWidth - box.bottom, top: box.left, right: pageWidth - box.top,
        bottom: box.right)
    }
  }
}

extension TurnedView.Turn {
  /// Where a box of the upright page stands after the turn.
  package func turned(_ box: Box, pageWidth: Double, pageHeight: Double) -> Box {
    switch self {
    case .quarter:
      Box(
        left: pageHeight - box.bottom, top: box.left, right: pageHeight - box.top,
        bottom: box.right)
    case .half:
      Box(
        left: pageWidth - box.right, top: pageHeight - box.bottom, right: pageWidth - box.left,
        bottom: pageHeight - box.top)
    case .threeQuarters:
      Box(
        left: box.top, top: pageWidth - box.right, right: box.bottom,
        bottom: pageWidth - box.left)
    }
  }
}
