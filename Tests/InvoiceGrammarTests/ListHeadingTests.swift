import NumberingPlan
import PageText
import Testing

@testable import InvoiceGrammar

/// What stands over lists and rows: headings in words that no grammar lists, open exchanges, heads of columns.
@Suite struct ListHeadingTests {
  @Test(
    arguments: [
      ("Lines in service this month, by exchange:", true), ("Stations at 12.26 each (27 stations)", true),
      ("Schedule A. Numbers in service at the close of the period", true),
      ("Telephones installed at the barn", true), ("Numbers we lease to you:", true),
      ("of $35.00 for each line is then due with the rest.", false),
      ("Lines", false), ("Calls from lines in service", false), ("Questions about lines in service", false),
      ("Lines not in service", false), ("217-555-0141   lines in service", false),
    ])
  func headsLines(_ heading: String, _ isHeading: Bool) {
    let index = PageIndex(plainText: heading + "\n217-555-0142   20.00")
    #expect(LineListHeading.stands(index, 0) == isHeading)
  }

  @Test(
    arguments: [
      ("Location 001", true), ("Location #4", true), ("Location 12:", true), ("Location", false),
      ("Location 2026", false),
      ("Location 12 Main St", false),
    ])
  func anOrdinalAlone(_ cell: String, _ isAlone: Bool) {
    let index = PageIndex(plainText: cell)
    #expect(index.isOrdinalAlone("Location".utf8.count, inCell: 0) == isAlone)
  }

  @Test(
    arguments: [
      ("Location 1: 2206 Jerome Ave", "2206 Jerome Ave"), ("Location 001 422 Quarry Rd", "422 Quarry Rd"),
      ("Location 31-10 Steinway St", nil), ("Location 12 Main St", nil),
    ])
  func behindAnOrdinal(_ cell: String, _ rest: String?) {
    let index = PageIndex(plainText: cell)
    let start = index.afterOrdinal("Location".utf8.count, inCell: 0)
    #expect(start.map { index.text($0..<index.cells[0].range.upperBound) } == rest)
  }

  @Test func aHeadingStandsOverNumbers() {
    #expect(!LineListHeading.stands(PageIndex(plainText: "Lines in service\nThank you"), 0))
  }

  @Test(
    arguments: [
      ("Schedule B. Numbers given back", true), ("2. Lines removed", true), ("Numbers given back.", false),
      ("Please note. Your lines were removed. Call us", false), ("Numbers given back", false),
    ])
  func enumerated(_ heading: String, _ isEnumerated: Bool) {
    #expect(LineListHeading.isEnumerated(PageIndex(plainText: heading), 0) == isEnumerated)
  }

  @Test(
    arguments: [
      ("(217) 555-\n0142  Fax  20.00\n0143  Line  20.00", ["2175550142", "2175550143"]),
      ("(217) 555-\n0142  Fax  20.00\nTotal\n0143  Line  20.00", ["2175550142"]),
      ("All numbers are (217) 555-xxxx.\n0142    Fax    20.00\n0143    see over", ["2175550142"]),
      ("(217) 555-xxxx and (618) 555-xxxx\n0142    Fax    20.00", []),
      ("(217) 555\n0142  Fax  20.00", []), ("(117) 555-\n0142  Fax  20.00", []),
      ("(217) 555-\n01420  Fax  20.00", []),
    ] as [(String, [String])])
  func openExchanges(_ page: String, _ numbers: [String]) {
    let index = PageIndex(plainText: page)
    let exchanges = OpenExchanges(index)
    let found = index.lines.indices.compactMap { exchanges.match(line: $0, index)?.match.number.tenDigits }
    #expect(found.map { "\($0)" } == numbers)
  }

  /// By left and right edges; heads 20 wide every 100 points.
  @Test(
    arguments: [
      ([40, 140, 340], [0, 1, nil, 2]), ([0, 100, 200, 300], [0, 1, 2, 3]), ([270], [nil, nil, nil, 0]),
      ([], [nil, nil, nil, nil]), ([10, 190], [0, nil, 1, nil]),
    ] as [([Double], [Int?])])
  func columns(_ values: [Double], _ assigned: [Int?]) {
    func box(_ left: Double) -> Box { Box(left: left, top: 0, right: left + 20, bottom: 10) }
    let alignment = ColumnAlignment(heads: [0, 100, 200, 300].map(box), values: values.map(box))
    #expect((0..<4).map { alignment.value(ofHead: $0) } == assigned)
  }

  @Test(
    arguments: [
      ("AREA CODE 419", [419]), ("NPA FOR ALL SVC-NO 620", [620]),
      ("STATIONS ON THIS CARD (715): 416-8201", [715]),
      ("All extensions have area code 217.", [217]), ("UNPAID 419", []), ("Call (715) 555-0142", []),
      ("AREA CODE 119", []), ("Fax (715): see over", [715]), ("(715): 2", []),
    ] as [(String, [Int])])
  func statedAreaCodes(_ page: String, _ codes: [Int]) {
    #expect(LocalAreaCode.stated(on: PageIndex(plainText: page)) == codes)
  }
}
