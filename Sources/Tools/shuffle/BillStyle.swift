import Perturbations

/// How one bill looks throughout.
struct BillStyle {
  var pageWidth: Double
  var pageHeight: Double
  var margin: Double
  var body: TextStyle
  var label: TextStyle
  var value: TextStyle
  var heading: TextStyle
  /// Columns of the pages' bodies.
  var columns: Int
  var capitals: Capitals
  var colon: String
  /// Marks are drawn in another order than they are read.
  var isDrawnOutOfOrder: Bool
  var pageName: String

  enum Capitals: String { case asIs, upper, lower }

  static func random(_ dice: inout Dice) -> BillStyle {
    let page = dice.weighted([
      (("Letter", 612.0, 792.0), 7), (("A4", 595, 842), 1), (("A5", 420, 595), 0.7),
      (("landscape", 792, 612), 0.8), (("postcard", 432, 288), 0.5),
    ])
    let isSmall = page.2 < 600 && page.1 < 500
    var body = TextStyle()
    body.family = dice.weighted([
      ("Liberation Sans", 4), ("Liberation Serif", 2), ("Liberation Mono", 1), ("Liberation Sans Narrow", 1),
      ("DejaVu Sans", 0.7),
      ("C059", 0.5), ("Nimbus Sans", 0.7), ("URW Gothic", 0.5), ("FreeSans", 0.5), ("P052", 0.5),
    ])
    let isWide = ["Liberation Mono", "DejaVu Sans", "URW Gothic"].contains(body.family)
    body.size = dice.double(isSmall ? 6.5...8 : isWide ? 7...8.5 : 7...10.5)
    body.gaps = dice.weighted([(.spaces, 8), (.bare, 1.2), (.tight, 0.7)])
    let isSpaced = dice.chance(0.05)
    let label = body.with {
      $0.isBold = dice.chance(0.35)
      $0.gray = dice.chance(0.2) ? 0.4 : 0
      $0.isSmallCapitals = dice.chance(0.06)
      $0.letterSpacing = isSpaced ? dice.double(0.12...0.3) : 0
      if dice.chance(0.15) { $0.size *= 0.85 }
    }
    let heading = body.with {
      $0.isBold = dice.chance(0.75)
      $0.size *= dice.double(1...1.4)
      $0.letterSpacing = dice.chance(0.05) ? dice.double(0.12...0.3) : 0
      $0.isSmallCapitals = dice.chance(0.05)
    }
    let columns =
      isSmall ? 1 : page.1 > 700 ? dice.weighted([(1, 3), (2, 3), (3, 1)]) : dice.weighted([(1, 6), (2, 3)])
    return BillStyle(
      pageWidth: page.1, pageHeight: page.2, margin: isSmall ? 22 : dice.double(30...54), body: body,
      label: label,
      value: body.with { $0.isBold = dice.chance(0.2) }, heading: heading, columns: columns,
      capitals: dice.weighted([(.asIs, 7), (.upper, 2), (.lower, 0.4)]),
      colon: dice.weighted([(":", 5), ("", 4), (" :", 0.5), (" -", 0.2)]),
      isDrawnOutOfOrder: dice.chance(0.15), pageName: page.0)
  }

  var contentWidth: Double { pageWidth - 2 * margin }
  var isSmall: Bool { pageHeight < 600 && pageWidth < 500 }
}
