import PageText
import Testing

/// How boxes stand to one another.
@Suite struct GeometryTests {
  /// A row of plain text: 12 points high, 6 points a character.
  private static func row(_ row: Int, column: Int = 0, length: Int = 10) -> Box {
    Box(
      left: Double(column) * 6, top: Double(row) * 12, right: Double(column + length) * 6,
      bottom: Double(row + 1) * 12)
  }

  @Test(
    "In plain text a blank line is one height",
    arguments: [
      (1, [Reach.nextLine, .wrappedLine, .blankLine, .value]),
      (2, [.wrappedLine, .blankLine, .value]),
      (3, [.value]),
      (4, []),
    ])
  func reaches(row: Int, reaches: [Reach]) {
    let all: [Reach] = [.nextLine, .wrappedLine, .blankLine, .value]
    #expect(all.filter { Self.row(0).reaches(downTo: Self.row(row), within: $0) } == reaches)
  }

  @Test(arguments: [
    (Box(left: 100, top: 0, right: 160, bottom: 10), true),
    (Box(left: 102.9, top: 0, right: 170, bottom: 10), true),
    (Box(left: 103, top: 0, right: 190, bottom: 10), false),
    // Centred below.
    (Box(left: 80, top: 0, right: 180, bottom: 10), true),
    (Box(left: 115, top: 0, right: 145, bottom: 10), true),
  ])
  func isStacked(box: Box, isStacked: Bool) {
    let line = Box(left: 100, top: 12, right: 160, bottom: 22)
    #expect(box.isStacked(with: line) == isStacked)
    #expect(line.isStacked(with: box) == isStacked)
  }

  @Test func anIndentedValueStandsInItsLabelsColumn() {
    let label = Box(left: 100, top: 0, right: 150, bottom: 10)
    let value = Box(left: 112, top: 12, right: 300, bottom: 22)
    #expect(value.sharesColumn(with: label))
    #expect(!value.sharesLeftEdge(with: label))
  }

  @Test func aLineIsNoLowerThanTheSmallestPrint() {
    let rule = Box(left: 0, top: 0, right: 100, bottom: 0.5)
    #expect(rule.lineHeight == Box.leastLineHeight)
    #expect(Self.row(0).lineHeight == 12)
  }

  @Test func gapsAreMeasuredFromEdgeToEdge() {
    #expect(Self.row(0).gap(downTo: Self.row(2)) == 12)
    #expect(Self.row(0).gap(rightTo: Self.row(0, column: 13)) == 18)
    #expect(Self.row(0).reaches(rightTo: Self.row(0, column: 12), within: .words))
    #expect(!Self.row(0).reaches(rightTo: Self.row(0, column: 13), within: .words))
  }
}
