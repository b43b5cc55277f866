import Testing

@testable import InvoiceGrammar

/// Labels that no grammar lists, understood by their words.
@Suite struct ComposedLabelTests {
  private static func meaning(_ text: String) -> ComposedLabel? {
    let words = text.split { $0 == " " || $0 == "/" }.map {
      LabelWord.roles(LabelKey(String($0)).symbols[...])
    }
    return words.contains(nil) ? nil : ComposedLabel(words.compactMap { $0 })
  }

  @Test(
    arguments: [
      ("Customer ledger no.", .accountNumber), ("Account/Customer No.", .accountNumber),
      ("Your account with us", .accountNumber), ("Bill account", .accountNumber),
      ("Customer service number", nil), ("Account bill no.", nil), ("Customer", nil), ("Number", nil),
      ("Account telephone", nil),
      ("Lead line", .billingTelephoneNumber), ("Primary voice line", .billingTelephoneNumber),
      ("Main office", nil), ("Main", nil), ("Telephone number", nil),
      ("Invoice created", .invoiceDate), ("Document date", .invoiceDate), ("Rendered on", .invoiceDate),
      ("Billing statement of", .invoiceDate), ("Invoice", nil), ("Billing period", nil), ("Prepared", nil),
      ("Dispatchable location", .serviceAddress), ("Line installed at", .serviceAddress),
      ("Where your service is", .serviceAddress), ("Voice service", nil), ("Telephone services", nil),
      ("Send bill to", .billingAddress), ("Bill recipient", .billingAddress),
      ("Billed party", .billingAddress), ("Customer of record", .billingAddress), ("Payment to", .other),
      ("Name of customer", .companyName), ("Registered name of account", .companyName), ("Name", nil),
      ("Last bill date", .other), ("Sales order", .other), ("Former customer ID", .other), ("Previous", nil),
      ("", nil),
    ] as [(String, ComposedLabel?)])
  func meaning(_ text: String, _ meaning: ComposedLabel?) { #expect(Self.meaning(text) == meaning) }

  @Test(
    arguments: [
      ("Customer ledger no. 441772", "441772"), ("Customer ledger no.: 441772", "441772"),
      ("Customer ledger no. :     441772", "441772"), ("C USTOMER L EDGER N O.     441772", "441772"),
      ("Customer ledger\nno.\n441772", "441772"), ("CUSTOMER LEDGER NO.\n441772", "441772"),
      ("Your customer ledger no. is 441772.", "441772"),
      ("Former customer ledger no. 441772", nil), ("Customer ledger", nil), ("Account 441772", nil),
      ("Customer service number 441772", nil),
      ("Our customer ledger has 441772 entries", nil),
    ] as [(String, String?)])
  func onAPage(_ page: String, _ account: String?) throws {
    let reading = try InventedBill(page, rules: "").facts().accountNumber
    #expect(reading?.value == account)
    #expect(reading.map { $0.confidence < 0.9 } ?? true)
  }

  @Test func aLabelOfTheGrammarIsSurer() throws {
    let reading = try InventedBill(
      "Customer ledger no. 441772", rules: "accountNumber code right of \"Customer ledger no\""
    ).facts().accountNumber
    #expect(reading.map { $0.confidence > 0.9 } == true)
  }

  @Test func aLongerLabelTakesThePlaceOfTheListedOneInIt() throws {
    let rules = "accountNumber code right of or below \"Account\""
    let bill = InventedBill("Account identifier\n441772", rules: "", generic: rules)
    #expect(try bill.facts().accountNumber?.value == "441772")
  }

  @Test(arguments: [
    ("Point of service", true), ("The address of line is", true), ("Premises Supply Co", false),
    ("Customer", false),
  ])
  func isNoName(_ text: String, _ isLabel: Bool) {
    #expect(ComposedLabel.isLabelText(text) == isLabel)
  }
}
