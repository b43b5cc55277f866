import Testing

@testable import InvoiceGrammar

/// Every number printed is listed, explained as another's, or doubted.
///
/// Each page was drawn by the layout shuffler and read wrong without a word.
@Suite struct NumberCompanyTests {
  static let rules = """
    numbers telephone in section "Your lines" or "Monthly charges"
    numbers telephone under heading "Telephone number"
    ignore heading "Number called"
    ignore section "News" or "Call detail"
    removed section "Ported out"
    removed row "Closed"
    ignore label "Contact {phone, telephone}" or "Remit"
    care 800-443-9999
    """

  private func facts(_ page: String) throws -> AccountFacts {
    try InventedBill(page, rules: Self.rules).facts()
  }

  private func isDoubted(_ facts: AccountFacts) -> Bool {
    facts.telephoneNumbers.contains { $0.confidence < 0.9 }
      || facts.notes.contains { $0.kind == .numberUndecided || $0.kind == .numbersMayBeIncomplete }
  }

  static let read: [(page: String, numbers: [String])] = [
    // A number that the end of a line breaks
    (
      "Your lines\n212 443 2201, 212 443 2202, 212 443\n2203, 212 443 2204",
      ["212-443-2201", "212-443-2202", "212-443-2203", "212-443-2204"]
    ),
    // A section on one line, below a heading of something else
    (
      "News\nOffices are closed.\nMonthly charges: 212-443-2201, 800-443-2299",
      ["212-443-2201", "800-443-2299"]
    ),
    // Numbers of one list have one owner
    (
      "Your lines\n212-443-2201   4.00\n\nNews\n\nSeats and all: 212-443-2201, 888-443-2299",
      ["212-443-2201", "888-443-2299"]
    ),
    // Ranges of runs of digits
    (
      "Your lines\n2124432201 - 2203   4.00",
      ["212-443-2201", "212-443-2202", "212-443-2203"]
    ),
    ("Your lines\n+12124432201 to +12124432202   4.00", ["212-443-2201", "212-443-2202"]),
    // A list beside a table of calls
    (
      """
      Telephone number    Plan
      212-443-2201        Voice        9:43 AM   10.5   212-880-1002
      212-443-2202        Voice        9:44 AM    2.5   212-880-1003
                                       9:50 AM    1.5   212-880-1004
                                       9:51 AM    1.5   212-880-1005
      """, ["212-443-2201", "212-443-2202"]
    ),
    // Lines taken out of service, under words that the grammar does not list
    (
      "Your lines\n212-443-2201   4.00\n\nDisconnected this month\n\n212-443-2202   Jul 27 2026",
      ["212-443-2201"]
    ),
    ("Your lines\n212-443-2201   4.00\n212-443-2202   Closed   0.00", ["212-443-2201"]),
    // "Closed" in a sentence beside the row
    (
      "Your lines\n212-443-2201   4.00      Our office on Main St will be closed for the holiday.",
      ["212-443-2201"]
    ),
    // A code under words of its own
    ("Your lines\n\nYour PO:   2129434444\n(212) 443-2201   4.00", ["212-443-2201"]),
    ("Your lines\n212-443-2201   4.00\n\nContact   telephone\n212-443-2299", ["212-443-2201"]),
  ]

  @Test(arguments: read) func listed(_ page: String, _ numbers: [String]) throws {
    #expect(try facts(page).telephoneNumbers.map(\.value.dashed) == numbers)
  }

  @Test(arguments: [
    // On an exchange of the account, below a heading of something else
    "Your lines\n212-443-2201   4.00\n\nNews\n212-443-2202   4.00",
    // In rows like the account's own, under a heading that no grammar knows
    "Number called   Cost\n212-880-1001    0.20\n\n\n\n\nYour lines\n212-443-2201   4.00\n888-443-2299   4.00\nNews\n888-443-2300   4.00",
    // A row that charges nothing and says why in words that no grammar knows
    "Your lines\n212-443-2201   4.00\n212-443-2202   Mothballed   0.00",
    // A date and no charge
    "Your lines\n212-443-2201   4.00\n212-443-2202   07/27/2026",
    // A list goes on below the payment slip
    "Your lines\n212-443-2201   4.00\nPlease detach and return this portion\n\n\n212-880-2202",
    // Half a number
    "Your lines\n212 443 2201, 212 443 2202, 212 443\n\n\nTotal",
  ]) func neverSilent(_ page: String) throws {
    #expect(try isDoubted(facts(page)))
  }

  @Test func whatIsExplainedCastsNoDoubt() throws {
    let page = """
      Your lines
      212-443-2201   4.00
      Contact phone   212-443-2299
      Call us at 800-443-9999
      9:41 AM   212-443-2277   12 min   0.20
      """
    let facts = try facts(page)
    #expect(facts.telephoneNumbers.map(\.value.dashed) == ["212-443-2201"])
    #expect(!isDoubted(facts))
  }
}
