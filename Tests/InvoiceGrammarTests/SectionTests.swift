import Testing

@testable import InvoiceGrammar

/// Which section a number stands in.
@Suite struct SectionTests {
  static let rules = """
    numbers telephone in section "Your lines"
    ignore section "Call detail"
    plain section "Taxes"
    """

  private func numbers(_ page: String, rules: String = rules) throws -> [String] {
    try InventedBill(page, rules: rules).numbers()
  }

  @Test func aHeadingEndsTheSectionBefore() throws {
    #expect(try numbers("Your lines\n212-443-2201\nCall detail\n212-443-2299") == ["212-443-2201"])
  }

  @Test func aPlainHeadingEndsASectionAndSaysNothing() throws {
    let facts = try InventedBill("Your lines\n212-443-2201\nTaxes\n\n\n313-443-2299", rules: Self.rules)
      .facts()
    #expect(facts.telephoneNumbers.map(\.value.dashed) == ["212-443-2201"])
  }

  @Test(arguments: [("\nTotal calls\n", ["212-443-2201"]), ("\n", [])])
  func untilEndsASection(_ end: String, _ expected: [String]) throws {
    let rules = "ignore section \"Call detail\" until \"Total calls\"\nnumbers telephone row \"Line\""
    #expect(
      try numbers("Call detail\n313-443-2299\(end)Line 212-443-2201", rules: rules + "\n") == ["212-443-2201"]
    )
    let section =
      "numbers telephone in section \"Your lines\"\nignore section \"Call detail\" until \"Total calls\""
    #expect(
      try numbers("Your lines\nCall detail\(end)212-443-2201  4.00", rules: section).isEmpty
        == expected.isEmpty)
  }

  @Test func columnsHaveSectionsOfTheirOwn() throws {
    let page = """
      Your lines                              Call detail
      212-443-2201                            212-443-2288
      212-443-2202                            212-443-2289
      """
    #expect(try numbers(page) == ["212-443-2201", "212-443-2202"])
  }

  @Test func aHeadingOfTheLeftColumnLeavesTheRightOneOpen() throws {
    let page = """
      Call detail                             Your lines
      212-443-2288                            212-443-2201
      Taxes
      Federal                                 212-443-2202
      """
    #expect(try numbers(page) == ["212-443-2201", "212-443-2202"])
  }

  @Test func aSectionGoesOnOverThePage() throws {
    #expect(try numbers("Your lines\n212-443-2201\u{0C}212-443-2202") == ["212-443-2201", "212-443-2202"])
    #expect(try numbers("Your lines\n212-443-2201\u{0C}Call detail\n212-443-2299") == ["212-443-2201"])
  }

  @Test(
    arguments: [
      ("Your lines", true), ("YOUR LINES (continued)", true), ("Your lines   45.00", false),
      ("All charges of your lines", false), ("Your lines  Plan", true), ("Your lines: 2", true),
    ])
  func whatIsAHeading(_ heading: String, _ isHeading: Bool) throws {
    let listed = try InventedBill("\(heading)\n\n\n2124432201", rules: Self.rules).numbers()
    #expect(listed.isEmpty != isHeading)
  }
}
