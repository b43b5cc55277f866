import PostalAddress
import Testing

@testable import InvoiceGrammar

/// Places and accounts of one bill with what the heads of their blocks say of them.
@Suite struct LocationTests {
  private static let rules = """
    accountNumber code right of "Master account"
    serviceAddress address right of or below "Service address" or "Location"
    numbers telephone in section "Lines"
    """
  private static let front =
    "Master account 55501000\nOAKLAND BAKERY INC\nPO BOX 2290\nHATTIESBURG MS 39403\n\n\n"

  private func facts(_ page: String) throws -> AccountFacts {
    try InventedBill(Self.front + page, rules: Self.rules).facts()
  }

  /// `10 Hardy St, account 55501001, BTN 601-555-0100: 601-555-0100`.
  private func described(_ facts: AccountFacts) -> [String] {
    facts.locations.map { place in
      [
        place.serviceAddress?.value.streetLine ?? "no place",
        place.accountNumber.map { "account \($0.value)" },
        place.billingTelephoneNumber.map { "BTN \($0.value.dashed)" },
      ].compactMap { $0 }.joined(separator: ", ") + ": "
        + place.telephoneNumbers.map(\.dashed).joined(separator: " ")
    }
  }

  @Test(
    arguments: [
      // The head prints the account and its main number over the address.
      (
        """
        Lines
        Account number: 55501001 BTN 601-555-0100
        Location: 10 Hardy St, Hattiesburg, MS 39401
        601-555-0100      29.99
        601-555-0101      29.99
        Account number: 55501002 BTN 601-555-0110
        Location: 20 Broad St, Columbia, MS 39429
        601-555-0110      29.99
        """,
        [
          "10 Hardy St, account 55501001, BTN 601-555-0100: 601-555-0100 601-555-0101",
          "20 Broad St, account 55501002, BTN 601-555-0110: 601-555-0110",
        ]
      ),
      // Below the address; one place has no lines.
      (
        """
        Lines
        Location: 10 Hardy St, Hattiesburg, MS 39401
        Sub-account 001
        Location: 20 Broad St, Columbia, MS 39429
        Sub-account 002
        601-555-0110      29.99
        """,
        ["10 Hardy St, account 001: ", "20 Broad St, account 002: 601-555-0110"]
      ),
      // The page's head repeats the document's own account.
      (
        """
        Lines
        Location: 10 Hardy St, Hattiesburg, MS 39401
        601-555-0100      29.99
        Account number: 55501000
        601-555-0101      29.99
        Location: 20 Broad St, Columbia, MS 39429
        601-555-0110      29.99
        """,
        ["10 Hardy St: 601-555-0100 601-555-0101", "20 Broad St: 601-555-0110"]
      ),
      // A table names the places of accounts whose sections follow.
      (
        """
        Subordinate account     Location
        555010001               10 Hardy St, Hattiesburg, MS 39401
        555010002               20 Broad St, Columbia, MS 39429

        Lines
        Account 555010001 - Local service
        601-555-0100      29.99
        Account 555010002 - Local service
        601-555-0110      29.99
        """,
        ["10 Hardy St, account 555010001: 601-555-0100", "20 Broad St, account 555010002: 601-555-0110"]
      ),
      // A section of another account names no place.
      (
        """
        Service address: 10 Hardy St, Hattiesburg, MS 39401
        Lines
        601-555-0100      29.99
        Mobile account number: 7775550100
        601-555-0110      29.99
        """,
        ["10 Hardy St, account 55501000: 601-555-0100", "no place, account 7775550100: 601-555-0110"]
      ),
      // One place, one account.
      (
        """
        Service address: 10 Hardy St, Hattiesburg, MS 39401
        Account number: 55501000
        Lines
        601-555-0100      29.99
        """,
        []
      ),
    ])
  func locations(_ page: String, _ places: [String]) throws {
    let found = try described(facts(page))
    #expect(found == places)
  }

  @Test func anotherAccountIsKeptBesideTheFirst() throws {
    let facts = try facts(
      "Lines\n601-555-0100      29.99\nMobile account number: 7775550100\n601-555-0110      29.99\n")
    #expect(facts.accountNumber?.value == "55501000")
    #expect(facts.accountNumber?.alternatives.map(\.value) == ["7775550100"])
  }
}
