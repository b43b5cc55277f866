import Testing

@testable import InvoiceGrammar

/// Where a rule looks for a value, seen from its label.
@Suite struct FieldPlaceTests {
  struct Place: CustomTestStringConvertible {
    var rule: String
    var page: String
    var account: String?

    init(_ rule: String, _ page: String, _ account: String?) {
      (self.rule, self.page, self.account) = (rule, page, account)
    }

    var testDescription: String { "\(rule): \(page)" }
  }

  /// Down to the lower half of a page.
  private static let low = String(repeating: "\n", count: 40)

  static let places: [Place] = [
    // Right of
    Place("right of", "Account number 441772", "441772"),
    Place("right of", "Account number: 441772", "441772"),
    Place("right of", "Account number          441772", "441772"),
    Place("right of", "Account number is 441772.", "441772"),
    Place("right of", "Account number ........ 441772", "441772"),
    Place("right of", "Account number     $    441772", "441772"),
    Place("right of", "AccountNumber441772", "441772"),
    Place(
      "right of",
      "Please have the details of this bill at hand when your Account number is\n441772 to be changed.",
      "441772"),
    Place("right of", "Account number     Due date     441772", nil),
    Place("right of", "Account number\n441772", nil),
    Place("right of", "441772   Account number", nil),
    // Below
    Place("below", "Account number\n441772", "441772"),
    Place("below", "Bill of      Account number      Due\nMay          441772              June", "441772"),
    Place("below", "Account\nnumber\n441772", "441772"),
    Place("below", "Account number\nDue date\n441772", nil),
    Place("below", "Account number\n\n\n\n441772", nil),
    Place("below", "Account number             x\n                      441772", nil),
    Place("below", "Account number 441772", nil),
    // Left of
    Place("left of", "441772  Account number", "441772"),
    Place("left of", "441772           Account number", "441772"),
    Place("left of", "441772 (Account number)", "441772"),
    Place("left of", "Account number 441772", nil),
    Place("left of", "441772           Account number of yours may change next month", nil),
    Place("left of", "441772           Front desk - Account number", "441772"),
    // Above
    Place("above", "441772\nAccount number", "441772"),
    Place("above", "441772\n\n\n\nAccount number", nil),
    Place("above", "Account number\n441772", nil),
    // Several: the first place with a value counts
    Place("right of or below", "Account number   441772\n881199", "441772"),
    Place("right of or below", "Account number\n881199", "881199"),
    Place("right of or below", "Account number   Residential\n881199", "881199"),
    Place("right of or left of", "441772 Account number 881199", "441772"),
    // In a column of values and labels in turn, what begins and ends it tells which belong together
    Place("right of or below", "Ruiz Bakery\nPayer\n441772\nAccount number\n881199\nDue date", "441772"),
    Place("right of or below", "Facts\nDue date\n441772\nAccount number\n881199", "881199"),
    Place("right of or below", "Due date\n441772\nAccount number\n881199\nDue date\n776655", "881199"),
    // With both usual places empty, a value printed over its label
    Place("right of or below", "441772\nAccount number", "441772"),
    // Labels that stand as close as words, in the order of the values under or over them
    Place("right of or below", "Due date Account number\n10/22/2026 441772", "441772"),
    Place("right of or below", "Due date   Account number Due date\n10/12/2026 441772 10/22/2026", "441772"),
    Place("right of or below", "10/12/2026 441772 10/22/2026\nDue date   Account number Due date", "441772"),
    Place("right of or below", "10/12/2026 441772\nDue date   Account number Due date", nil),
  ]

  @Test(arguments: places) func account(_ place: Place) throws {
    let bill = InventedBill(
      place.page, rules: "accountNumber shape \"######\" \(place.rule) \"Account number\"\nother \"Due date\""
    )
    #expect(try bill.facts().accountNumber?.value == place.account)
  }

  @Test(
    arguments: [
      ("Acme\n441772", "441772"), ("Acme     441772   Page 1", "441772"), ("Acme 441772", nil),
      ("441772 881199", nil),
      (String(repeating: "\n", count: 50) + "441772", nil),
    ] as [(String, String?)])
  func inTheHeader(_ page: String, _ account: String?) throws {
    let bill = InventedBill(page, rules: "accountNumber likely shape \"######\" in header")
    let reading = try bill.facts().accountNumber
    #expect(reading?.value == account)
    if account != nil { #expect(reading?.evidence.first?.rule == "acme-telephone:2 in the header") }
  }

  @Test(
    arguments: [
      (low + "Detach here and return with your payment\nAcme\n441772", "441772"),
      (low + "Please detach and return this portion\n441772 00099 881100", "441772"),
      (low + "Détachez et retournez cette partie\n441772", "441772"),
      ("Acme\nPay here\n441772\nThank you\nPlease return this part with your payment\nBill", "441772"),
      (low + "Detach here and return with your payment\nAcme\n44177200099", nil),
      (low + "Detach here and return with your payment\nPay 441772", nil),
      ("441772" + low + "Detach here and return", nil),
      ("Acme\n441772", nil),
    ] as [(String, String?)])
  func inTheCoupon(_ page: String, _ account: String?) throws {
    let bill = InventedBill(page, rules: "accountNumber shape \"######\" in coupon")
    let reading = try bill.facts().accountNumber
    #expect(reading?.value == account)
    if account != nil { #expect(reading?.evidence.first?.rule == "acme-telephone:2 in the coupon") }
  }

  @Test func aHeaderDoesNotCountTwiceWhereALabelReadIt() throws {
    let rules = "accountNumber shape \"######\" right of \"Account number\""
    let page = "Account number    441772"
    let once = try InventedBill(page, rules: rules).facts().accountNumber
    let both = try InventedBill(page, rules: rules + "\naccountNumber shape \"######\" in header").facts()
      .accountNumber
    #expect(once?.confidence == both?.confidence && both?.evidence.count == 1)
  }

  @Test(
    arguments: [
      ("Bill date   July 4, 2026", "2026-07-04"), ("Bill date   July 4, 2026 - August 3, 2026", nil),
      ("Bill date   July 4, 2026 to Aug 3", "2026-07-04"), ("Bill date   soon", nil),
    ] as [(String, String?)])
  func date(_ page: String, _ iso: String?) throws {
    #expect(
      try InventedBill(page, rules: "invoiceDate date right of \"Bill date\"").facts().invoiceDate?.value
        == iso)
  }

  @Test(
    arguments: [
      ("Main number (512) 555-0143", "512-555-0143"), ("Main number 512.555.0143 / 0144", "512-555-0143"),
      ("Main number (212) 443-2201x", "212-443-2201"), ("Main number none", nil),
      ("Main number stands on the back of this bill 512-555-0143", nil),
      ("Main number 512-555-01431", nil),
    ] as [(String, String?)])
  func telephone(_ page: String, _ number: String?) throws {
    let rules = "billingTelephoneNumber telephone right of \"Main number\""
    #expect(try InventedBill(page, rules: rules).facts().billingTelephoneNumber?.value.dashed == number)
  }

  @Test func namesAndPeople() throws {
    let facts = try InventedBill(
      "Customer      Ironwood Machine Works, Inc.\nBilled party  Oakline Holdings LLC\nContact       Jane Q. Smith, Controller",
      rules: """
        companyName name right of "Customer"
        billedName name right of "Billed party"
        authorizedContact person right of "Contact"
        """
    ).facts()
    #expect(facts.companyName?.value == "Ironwood Machine Works, Inc.")
    #expect(facts.billedName?.value == "Oakline Holdings LLC")
    #expect(facts.authorizedContact?.value == "Jane Q. Smith")
  }

  @Test func anOtherLabelShieldsAValue() throws {
    let page = "Account number\nOrder 441772"
    let rule = "accountNumber code right of or below \"Account number\" or \"Order\""
    #expect(try InventedBill(page, rules: rule).facts().accountNumber?.value == "441772")
    let shielded = "accountNumber code right of or below \"Account number\"\nother \"Order\""
    #expect(try InventedBill(page, rules: shielded).facts().accountNumber == nil)
  }
}
