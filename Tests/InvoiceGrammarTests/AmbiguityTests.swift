import NumberingPlan
import PostalAddress
import Testing

@testable import InvoiceGrammar

/// Where two readings are possible, none is stated as sure. Each page is one that the layout shuffler drew.
@Suite struct AmbiguityTests {
  private static let generic = """
    accountNumber code right of or below "Account number"
    invoiceDate date right of or below "Bill date"
    billingTelephoneNumber telephone right of or below or left of "Main number"
    serviceAddress address right of or below "Service address"
    billingAddress address right of or below "Bill to"
    companyName name right of or below "Bill to" or "Customer name"
    unless after "Previous" or "Parent"
    other "Due date" or "Please pay"
    """

  private func facts(_ page: String, rules: String = "") throws -> AccountFacts {
    try InventedBill(page, rules: rules, generic: Self.generic).facts()
  }

  @Test(arguments: [
    // The address under its label, another one beside both
    """
    Service address:                         Ironwood Dental PC
    6224 Cannery Ave E, Pittsburgh, PA       PO Box 29830
                                             Pittsburgh PA 15222
    """,
    """
    Service address                          Ironwood Dental PC
    Ironwood Dental PC                       PO Box 29830
    6224 Cannery Ave E                       Pittsburgh PA 15222
    Pittsburgh, PA
    """,
    """
    Ironwood Dental PC
    PO Box 29830
    Pittsburgh PA 15222
    Service address:
    6224 Cannery Ave E
    Pittsburgh PA
    """,
  ])
  func anAddressBelongsToTheNearestLabel(_ page: String) throws {
    let address = try #require(try facts(page).serviceAddress).value
    #expect(address.number == "6224" && address.box == nil)
  }

  @Test func twoPlacesUnderOneLabelAreNoServiceAddress() throws {
    let page = """
      Service address: 1634 Maple Plaza, Miami, FL 33130
      512-555-0143



      Service address: 5585 Cannery Trail, Miami, FL
      512-555-0144
      """
    let facts = try facts(page)
    #expect(facts.serviceAddress == nil && facts.locations.count == 2)
  }

  @Test(arguments: [
    ("Smith & Wesley\nMachine Works", "", false), ("Smith & Wesley Machine Works", "", true),
    ("Smith & Wesley\nMachine Works", "Customer name: Smith & Wesley Machine Works", true),
  ])
  func aNameThatMayGoOnIsDoubtful(_ name: String, _ also: String, _ isSure: Bool) throws {
    let page = "Bill to\n\(name)\n417 Oak St\nSpringfield IL 62704\n\n\n\(also)"
    let reading = try #require(try facts(page).companyName)
    #expect((reading.confidence >= 0.9) == isSure)
    if isSure { #expect(reading.value == "Smith & Wesley Machine Works") }
  }

  @Test func aNameBehindItsLabelBelongsToTheBlock() throws {
    let page = """
      Bill to  Harbor Point of the Greater
               Valley Region, Inc.
               417 Oak St
               Springfield IL 62704
      """
    #expect(try facts(page).companyName?.value == "Harbor Point of the Greater Valley Region, Inc.")
  }

  @Test(
    arguments: [
      // A mark behind a number says nothing of the next number.
      ("250-320-4008 (Main number), 250-320-4707", "250-320-4008"),
      ("515-986-9943 (Main number)        515-665-5500", "515-986-9943"),
      ("973-855-8200 Main number       973-855-9874", "973-855-8200"),
      // Over a list it is a heading.
      ("Main number\n801-986-0740     801-986-4870\n801-893-6038     801-986-0567", nil),
      ("Main number\n801-986-0740", "801-986-0740"),
    ] as [(String, String?)])
  func aLabelOfTheMainNumber(_ page: String, _ number: String?) throws {
    #expect(try facts(page).billingTelephoneNumber.map { $0.value.dashed } == number)
  }

  /// The mark may be the number's above, or the one's behind it.
  @Test func aMarkBetweenTwoNumbersIsDoubted() throws {
    let main = try facts("250-320-2621\nMain number, 250-320-3013").billingTelephoneNumber
    #expect(main.map { $0.confidence < 0.9 } ?? true)
  }

  @Test(
    arguments: [
      ("7728945\nAccount number\n3326800\nInvoice no\n", "7728945"),
      ("Invoice no\n3326800\nAccount number\n7728945\nDue date\n12/10/2026", "7728945"),
      ("Main TN\n  610-340-5415\nAccount number\n  7728945\nDue date\n12/10/2026", "7728945"),
      ("P REVIOUS A CCOUNT N UMBER 7728945", nil),
      ("Parent      Bill\naccount     date\n7728945     July 9, 2026", nil),
    ] as [(String, String?)])
  func anAccountNumber(_ page: String, _ account: String?) throws {
    #expect(try facts(page, rules: "other \"Invoice no\"").accountNumber?.value == account)
  }

  @Test func aHeadingBesideAnotherIsNoQualifier() throws {
    let page = "Parent      Bill\naccount     date\n7728945     July 9, 2026"
    #expect(try facts(page).invoiceDate?.value == "2026-07-09")
  }

  @Test func twoAddressesInOneSentenceAreNone() throws {
    let page =
      "Service address 101 Old Kyle Rd Ste 300 and 14015 Ranch Road 12, Wimberley TX 78676. Trouble? Call."
    #expect(try facts(page).serviceAddress == nil)
  }

  @Test func theNextSentenceIsNoPartOfAnAddress() throws {
    let page = "Your service address is 9206 Maple Road, Saint Paul, MN 55102. Your due date is near."
    #expect(try facts(page).serviceAddress?.value.oneLine == "9206 Maple Road, Saint Paul, MN, 55102")
  }
}
