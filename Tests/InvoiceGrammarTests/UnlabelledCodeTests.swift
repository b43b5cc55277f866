import Testing

@testable import InvoiceGrammar

/// Where no known label names the account number, the likeliest code is offered with great doubt.
@Suite struct UnlabelledCodeTests {
  private static let rules = """
    numbers telephone in section "Your lines"
    invoiceNumber code right of or below "Invoice number"
    other "Meter number"
    """
  private static let lines = "\n\nYour lines\n\n319-555-0143    41.00\n"

  private func account(_ text: String) throws -> (value: String, confidence: Double)? {
    try InventedBill(text + Self.lines, rules: Self.rules).facts().accountNumber.map {
      ($0.value, $0.confidence)
    }
  }

  @Test(arguments: [
    ("Your key with us:   88-41207", "8841207"),
    ("Grange member no. KT 4471093", "KT4471093"),
    ("Arbour Lane Bakery       Rolodex no.\n                         40-2217-X", "402217X"),
    ("Grange code 77120, billed by the quarter", "77120"),
    ("Please name our grange key 402-2217 in all letters that you send to us.", "4022217"),
    ("Zone 4107712          June\n\nSend this part back for 4107712", "4107712"),
  ])
  func theLikeliestIsOffered(_ text: String, _ value: String) throws {
    let account = try #require(try account(text))
    #expect(account.value == value)
    #expect(account.confidence == UnlabelledCodes.confidence)
  }

  @Test(arguments: [
    "Invoice number   8841207", "Meter number   8841207", "Order no. 8841207", "Ames IA 50010-4417",
    "PO Box 88412", "Suite 44120", "Route 88412", "Check 8841207", "Our key   11/30/2026", "Paid in 2026",
    "We have served the county and its 8841207 acres since the year of the flood.", "Deposit held   1,200.00",
    "Reach us, customers, at 319-555-0199",
  ])
  func whatIsSomethingElseIsNot(_ text: String) throws {
    #expect(try account(text) == nil)
  }

  @Test func aBillWithoutNumbersOffersNone() throws {
    let bill = InventedBill("Your key with us:   88-41207", rules: Self.rules)
    #expect(try bill.facts().accountNumber == nil)
  }

  @Test(arguments: [("Cedar Rapids IA", "52401"), ("", "IA52401"), ("Ottumwa, IA", "525011234")])
  func aPostalCodeIsNoCode(_ label: String, _ code: String) {
    let state = label.split(separator: " ").last.map(String.init) ?? ""
    #expect(CodeLabel.isPlace(state, code))
  }
}
