import PageText
import Testing

struct PageDumpTests {
  private let page = Page(
    number: 2, width: 612, height: 792,
    lines: [
      Line(cells: [cell("Account", 60), cell("314 433\u{1B}[31m", 240)]),
      Line(cells: [cell("Date", 60, top: 30)]),
    ],
    turnedViews: [TurnedView(turn: .half, lines: [Line(cells: [cell("MERIDIAN", 12)])])])

  private static func cell(_ text: String, _ left: Double, top: Double = 10) -> Cell {
    let box = Box(left: left, top: top, right: left + 6 * Double(text.count), bottom: top + 10)
    return Cell(words: [Word(text: text, box: box, fontSize: 10)])
  }

  @Test func columns() {
    #expect(
      PageDump.text(of: page, boxes: false) == """
        == page 2, 612.0 x 792.0 points ==
                  Account                       314 433[31m

                  Date
        -- turned 180 degrees clockwise --
          MERIDIAN

        """)
  }

  @Test func boxes() {
    #expect(
      PageDump.text(of: page, boxes: true) == """
        == page 2, 612.0 x 792.0 points ==
           60.0   10.0  102.0   20.0  Account
          240.0   10.0  312.0   20.0  314 433[31m

           60.0   30.0   84.0   40.0  Date
        -- turned 180 degrees clockwise --
           12.0   10.0   60.0   20.0  MERIDIAN

        """)
  }

  @Test(arguments: [
    (Page.Condition.noText, "== page 1, 10.0 x 20.5 points, no text =="),
    (.garbage, "== page 1, 10.0 x 20.5 points, text can't be trusted (fonts without a Unicode map) =="),
  ])
  func conditions(condition: Page.Condition, heading: String) {
    let page = Page(number: 1, width: 10, height: 20.46, lines: [], condition: condition)
    #expect(PageDump.text(of: page, boxes: false) == heading + "\n")
  }
}
