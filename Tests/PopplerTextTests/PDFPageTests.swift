import PageText
import PopplerText
import Testing

/// What a page shows, and what a customer does not see.
struct PDFPageTests {
  typealias Text = SamplePDF

  private func page(_ content: String, cropBox: String? = nil, rotate: Int = 0) throws -> Page {
    try PDFDocument(bytes: SamplePDF(content, cropBox: cropBox, rotate: rotate).bytes).page(1)
  }

  private func cells(_ page: Page) -> [[String]] {
    page.lines.map { $0.cells.map(\.text) }
  }

  @Test(arguments: [
    // Label and value columns, whatever the gap glyph.
    (
      [Text.text("Account number", 72, 700), Text.text("314 433-7375", 200, 700)],
      [["Account number", "314 433-7375"]]
    ),
    // Value drawn right after its label, without a blank glyph.
    ([Text.text("Total:", 72, 700), Text.text("$12.00", 103, 700)], [["Total: $12.00"]]),
    ([Text.text("Amount $ 12.00", 72, 700)], [["Amount $ 12.00"]]),
    // A small label and its larger value on one baseline.
    (
      [Text.text("Balance", 72, 700, size: 7), Text.text("$12.00", 120, 700, size: 14)],
      [["Balance", "$12.00"]]
    ),
    // A small label right above its larger value.
    (
      [Text.text("Balance", 72, 710, size: 6), Text.text("$12.00", 72, 698, size: 12)],
      [["Balance"], ["$12.00"]]
    ),
    // Two columns whose rows are interleaved.
    (
      [
        Text.text("Left one", 72, 700), Text.text("Right one", 300, 694), Text.text("Left two", 72, 688),
        Text.text("Right two", 300, 682),
      ],
      [["Left one"], ["Right one"], ["Left two"], ["Right two"]]
    ),
    // A footnote mark is no digit of the amount.
    ([Text.text("$45.00", 72, 700), Text.text("1", 103.4, 704, size: 6)], [["$45.00 1"]]),
  ])
  func linesAndCells(content: [String], expected: [[String]]) throws {
    #expect(cells(try page(content.joined())) == expected)
  }

  @Test(arguments: [
    (Text.text("Invoice date", 72, 700, spacing: 1.5), "Invoice date"),
    (Text.text("Invoice date", 72, 700, spacing: 3), "Invoice date"),
    (Text.text("SERVICE AVAILABILITY", 72, 700, spacing: 1.2), "SERVICE AVAILABILITY"),
    (Text.text("I n v o i c e  d a t e", 72, 700), "Invoice date"),
    (Text.text("#8993817025.", 72, 700, spacing: 1.3), "#8993817025."),
    // No letter-spacing: words of one letter or digit.
    (Text.text("Access - 9 Market", 72, 700), "Access - 9 Market"),
    (Text.text("Plan A - 2 B", 72, 700), "Plan A - 2 B"),
    (Text.text("1 2 3 4 5", 72, 700), "1 2 3 4 5"),
    (Text.text("Feb 6 - Mar 5", 72, 700), "Feb 6 - Mar 5"),
  ])
  func letterSpacing(content: String, expected: String) throws {
    #expect(try page(content).lines.map(\.text) == [expected])
  }

  @Test(arguments: [
    // White one-point text beside a line number, tiny black text.
    Text.text("[[3145550100||9]]", 200, 700, size: 1, color: "1 1 1"),
    Text.text("[[3145550100||9]]", 200, 700, size: 3, color: "1 1 1"),
    Text.text("3145550100", 200, 700, size: 1),
    // Fake bold and a drop shadow.
    Text.text("Visible", 72.3, 700), Text.text("Visible", 72.4, 699.5),
    // Outside the page.
    Text.text("Elsewhere", 700, 700), Text.text("Elsewhere", 72, 800),
  ])
  func hiddenText(content: String) throws {
    #expect(cells(try page(Text.text("Visible", 72, 700) + content)) == [["Visible"]])
  }

  @Test func whiteHeadingStays() throws {
    let content = "0 0 0 rg 60 690 200 20 re f " + Text.text("Heading", 72, 700, color: "1 1 1")
    #expect(cells(try page(content)) == [["Heading"]])
  }

  @Test func glyphsDrawnTwiceOneByOne() throws {
    let letters = [("D", 72.0), ("U", 79.22), ("E", 86.44)]
    let content = letters.map { Text.text($0, $1, 700) + Text.text($0, $1 + 0.3, 700) }.joined()
    #expect(cells(try page(content)) == [["DUE"]])
  }

  @Test func outsideTheCropBox() throws {
    let content = Text.text("Inside", 172, 600) + Text.text("Outside", 20, 600)
    let page = try page(content, cropBox: "100 100 512 692")
    #expect(cells(page) == [["Inside"]])
    #expect(abs(page.lines[0].box.left - 72) < 0.5)
    #expect(page.width == 412 && page.height == 592)
  }

  @Test(arguments: [0, 90, 180, 270])
  func pagesWithRotateComeUpright(rotate: Int) throws {
    // A matrix that makes text upright after the page was turned.
    let matrix = [0: "1 0 0 1", 90: "0 1 -1 0", 180: "-1 0 0 -1", 270: "0 -1 1 0"][rotate] ?? ""
    let page = try page(Text.text("Account number", 300, 400, matrix: matrix), rotate: rotate)
    #expect(cells(page) == [["Account number"]])
    #expect(page.turnedViews.isEmpty)
    #expect((page.width > page.height) == (rotate % 180 == 90))
  }

  @Test(arguments: [
    ("0 1 -1 0", TurnedView.Turn.quarter, Box(left: 290, top: 280, right: 303, bottom: 392)),
    ("-1 0 0 -1", .half, Box(left: 190, top: 389, right: 300, bottom: 402)),
    ("0 -1 1 0", .threeQuarters, Box(left: 297, top: 392, right: 312, bottom: 500)),
  ])
  func turnedText(matrix: String, turn: TurnedView.Turn, place: Box) throws {
    let step =
      [TurnedView.Turn.quarter: (14.0, 0.0), .half: (0, 14), .threeQuarters: (-14, 0)][turn] ?? (0, 0)
    let content =
      Text.text("MERIDIAN FOODS INC", 300, 400, matrix: matrix)
      + Text.text("12 MAIN ST", 300 + step.0, 400 + step.1, matrix: matrix)
      + Text.text("Upright", 72, 700)
    let page = try page(content)
    #expect(cells(page) == [["Upright"]])
    let view = try #require(page.turnedViews.first)
    #expect(page.turnedViews.count == 1)
    #expect(view.turn == turn)
    #expect(view.lines.map(\.text) == ["MERIDIAN FOODS INC", "12 MAIN ST"])
    let box = view.boxOnPage(view.lines[0].box, pageWidth: 612, pageHeight: 792)
    #expect(box.left >= place.left - 1 && box.right <= place.right + 1)
    #expect(box.top >= place.top - 1 && box.bottom <= place.bottom + 1)
    #expect(turn.turned(box, pageWidth: 612, pageHeight: 792) == view.lines[0].box)
  }

  @Test func fontSizeWeightAndBoxes() throws {
    let page = try page(Text.text("Bold", 72, 700, size: 12, font: "F2") + Text.text("Plain", 72, 600))
    let words = page.lines.flatMap(\.words)
    #expect(words.map(\.isBold) == [true, false])
    #expect(words.map(\.fontSize) == [12, 10])
    #expect(abs(words[0].box.left - 72) < 0.1)
    #expect(words[0].box.top < 92 && words[0].box.bottom > 92 && words[0].box.height < 16)
  }

  @Test func emptyPageHasNoText() throws {
    let page = try page("")
    #expect(page.condition == .noText)
    #expect(page.lines.isEmpty)
  }
}
