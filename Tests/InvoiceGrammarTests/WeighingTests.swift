import Testing

@testable import InvoiceGrammar

/// How candidates become a value with a confidence.
@Suite struct WeighingTests {
  private func account(_ page: String, _ rules: String, generic: String = "") throws -> Reading<String>? {
    try InventedBill(page, rules: rules, generic: generic).facts().accountNumber
  }

  @Test(
    arguments: [
      ("", 0.975), ("likely ", 0.92), ("weakly ", 0.7),
    ])
  func aRulesStrengthIsItsConfidence(_ strength: String, _ confidence: Double) throws {
    let reading = try account(
      "Account 441772", "accountNumber \(strength)shape \"######\" right of \"Account\"")
    #expect(abs((reading?.confidence ?? 0) - confidence) < 1e-6)
    #expect(reading?.alternatives.isEmpty == true)
  }

  @Test(arguments: [("", 0.92), ("likely ", 0.85), ("weakly ", 0.6)])
  func aGenericRuleSaysLess(_ strength: String, _ confidence: Double) throws {
    let reading = try account(
      "Account 441772", "", generic: "accountNumber \(strength)shape \"######\" right of \"Account\"")
    #expect(abs((reading?.confidence ?? 0) - confidence) < 1e-6)
  }

  @Test func equalValuesSupportOneAnother() throws {
    let rule = "accountNumber weakly shape \"######\" right of \"Account\""
    let once = try #require(try account("Account 441772", rule)).confidence
    let twice = try #require(
      try account("Account 441772\n\n\nAccount 441 772", rule.replacing("######", with: "### ###")))
    #expect(twice.confidence > once)
    #expect(twice.evidence.count == 2)
  }

  @Test func rivalsLowerTheConfidenceAndStandAsAlternatives() throws {
    let reading = try #require(
      try account("Account 441772\n\n\nAccount 881199", "accountNumber shape \"######\" right of \"Account\"")
    )
    #expect(reading.value == "441772")
    #expect(reading.confidence < 0.6)
    #expect(reading.alternatives.map(\.value) == ["881199"])
  }

  @Test func aCarriersRuleOutweighsAGenericOne() throws {
    let reading = try #require(
      try account(
        "Account 441772\n\n\nCustomer 881199", "accountNumber shape \"######\" right of \"Account\"",
        generic: "accountNumber code right of \"Customer\""))
    #expect(reading.value == "441772" && reading.confidence >= 0.85)
    #expect(reading.alternatives.map(\.value) == ["881199"])
  }

  @Test func aFamilysRulesCountAsTheCarriers() throws {
    let family = "family six-digits \"Six digits\"\naccountNumber shape \"######\" right of \"Account\""
    let bill = InventedBill("Account 441772", rules: "uses six-digits", families: [family])
    let reading = try #require(try bill.facts().accountNumber)
    #expect(abs(reading.confidence - 0.975) < 1e-6)
    #expect(reading.evidence.first?.rule == "six-digits:2 right of \"Account\"")
    #expect(try InventedBill("Account 441772", rules: "", families: [family]).facts().accountNumber == nil)
  }

  @Test(arguments: [("Acme since 1904", "441772"), ("Acme", nil)] as [(String, String?)])
  func aLayoutsRulesNeedItsMark(_ heading: String, _ value: String?) throws {
    let rules = "layout \"old\" when \"since 1904\"\naccountNumber shape \"######\" right of \"Account\""
    #expect(try account(heading + "\nAccount 441772", rules)?.value == value)
  }

  @Test(
    arguments: [
      ("Account 212 443 2201 118", "212-443-2201"), ("Account 555 443 2201 118", nil),
      ("Account 800 443 2201 118", nil),
      ("Account 212 143 2201 118", nil), ("Account", nil),
    ] as [(String, String?)])
  func derivation(_ page: String, _ number: String?) throws {
    let rules = """
      accountNumber shape "### ### #### ###" right of "Account"
      billingTelephoneNumber first 10 digits of accountNumber
      """
    let reading = try InventedBill(page, rules: rules).facts().billingTelephoneNumber
    #expect(reading?.value.dashed == number)
    if number != nil {
      #expect(reading?.evidence.first?.page == nil)
      #expect(reading?.evidence.first?.rule == "acme-telephone:3 first 10 digits of the account number")
    }
  }

  @Test func aWirelessAccountHasNoBillingTelephoneNumber() throws {
    let rules = "billingTelephoneNumber telephone right of \"Main\""
    #expect(try InventedBill("Main 212-443-2201", rules: rules).facts().billingTelephoneNumber != nil)
    #expect(
      try InventedBill("Main 212-443-2201", rules: "kind wireless\n" + rules).facts().billingTelephoneNumber
        == nil)
  }

  @Test func confidenceIsNeverCertain() throws {
    let page = Array(repeating: "Account 441772\n\n", count: 30).joined()
    let reading = try #require(try account(page, "accountNumber shape \"######\" right of \"Account\""))
    #expect(reading.confidence < 1 && reading.evidence.count <= 6)
  }
}
