import NumberingPlan
import PageText
import PostalAddress
import Testing

@testable import InvoiceGrammar

/// Which place a number belongs to, which places are a line's alone, and what is no place.
@Suite struct PlaceTests {
  static let rules = """
    serviceAddress address right of or below "Service address" or "Location" or "Service at"
    serviceAddress address right of or below "Registered address"
    numbers telephone under heading "Number"
    numbers telephone in section "Lines"
    """
  static let window = "OAKLAND BAKERY INC\nPO BOX 2290\nHATTIESBURG MS 39403\n\n\n"

  private func facts(_ page: String) throws -> AccountFacts {
    try InventedBill(Self.window + page, rules: Self.rules).facts()
  }

  /// `1012 Hardy St: 601-545-8549, 601-545-9338`, a place each.
  private func places(_ facts: AccountFacts) -> [String] {
    facts.locations.map { place in
      (place.serviceAddress?.value.streetLine ?? "none") + ": "
        + place.telephoneNumbers.map(\.dashed).joined(separator: ", ")
    }
  }

  @Test(
    arguments: [
      // Columns side by side, in two rows.
      (
        """
        Location: 10 Hardy St, Hattiesburg, MS 39401            Location: 20 Broad St, Columbia, MS 39429
        Lines
        601-545-8549      29.99                                 601-731-3888      29.99
        601-545-9338      29.99                                 601-731-1511      29.99

        Location: 30 Main St, Petal, MS 39465
        601-584-1570      29.99
        """,
        [
          "10 Hardy St: 601-545-8549, 601-545-9338", "20 Broad St: 601-731-3888, 601-731-1511",
          "30 Main St: 601-584-1570",
        ]
      ),
      // The second place goes on in the next column.
      (
        """
        Lines
        Location: 10 Hardy St, Hattiesburg, MS 39401            601-584-1570      29.99
        601-545-8549      29.99

        Location: 30 Main St, Petal, MS 39465                   Location: 20 Broad St, Columbia, MS 39429
        601-584-4904      29.99                                 601-731-3888      29.99
        """,
        [
          "10 Hardy St: 601-545-8549", "30 Main St: 601-584-1570, 601-584-4904", "20 Broad St: 601-731-3888",
        ]
      ),
      // A table's rows, with numbers on either side; what stands below is no row's.
      (
        """
        Number           Service address                             Charge
        601-584-1570     10 Hardy St, Petal, MS 39465                22.00
        601-584-4904     20 Broad St, Columbia, MS 39429             22.00

        Lines
        601-584-9999     22.00
        """, ["10 Hardy St: 601-584-1570", "20 Broad St: 601-584-4904"]
      ),
      (
        """
        Lines
        Address                                     Number
        10 Hardy St, Petal, MS 39465                601-584-1570
        20 Broad St, Columbia, MS 39429             601-584-4904
        """, ["10 Hardy St: 601-584-1570", "20 Broad St: 601-584-4904"]
      ),
      // The ordinal of a list is no house number.
      (
        """
        Lines
        Location 1: 10 Hardy St, Petal, MS 39465
        601-584-1570    22.00
        Location 2: 31-10 Broad St, Columbia, MS 39429
        601-584-4904    22.00
        """, ["10 Hardy St: 601-584-1570", "31-10 Broad St: 601-584-4904"]
      ),
      (
        """
        Lines
        Location 1
        10 Hardy St
        Petal, MS 39465
        601-584-1570    22.00

        Location #2
        31-10 Broad St
        Columbia, MS 39429
        601-584-4904    22.00
        """, ["10 Hardy St: 601-584-1570", "31-10 Broad St: 601-584-4904"]
      ),
    ])
  func ties(_ page: String, _ expected: [String]) throws {
    let facts = try facts(page)
    #expect(places(facts) == expected)
    #expect(facts.serviceAddress == nil)
  }

  @Test func aTableAcrossTwoColumnsTiesNoNumberForSure() throws {
    let read = try facts(
      """
      Lines                                                   Service address: 20 Broad St, Columbia, MS 39429

      Location: 10 Hardy St, Hattiesburg, MS 39401
      Numbers of the main hunt group in the whole of the building and beyond it
      601-545-8549      29.99                                 601-731-3888      29.99
      """)
    #expect(places(read) == ["20 Broad St: ", "10 Hardy St: 601-545-8549"])
    #expect(read.notes.contains { $0.kind == .candidatesCompete && $0.field == "locations" })
  }

  @Test func accountsWithTheirPlaces() throws {
    let read = try facts(
      """
      Lines
      Child account 10228842    STORE 1   10 Hardy St, Petal, MS 39465
      601-584-1570    22.00
      Child account 10228843    STORE 2   20 Broad St, Columbia, MS 39429
      601-731-4904    22.00
      """)
    #expect(places(read) == ["10 Hardy St: 601-584-1570", "20 Broad St: 601-731-4904"])
    #expect(read.locations.compactMap { $0.accountNumber?.value } == ["10228842", "10228843"])
    #expect(read.billingAddress?.value.box == "PO BOX 2290")
  }

  @Test(
    arguments: [
      ("30 Main St, Petal, MS 39465", "30 Main St"), ("20 Broad St, Columbia, MS 39429", nil),
    ] as [(String, String?)])
  func placesOfLinesAreNotTheWindow(_ second: String, _ expected: String?) throws {
    let read = try facts(
      """
      Lines
      601-584-1570
      Front desk
      30 Main St, Petal, MS 39465
      Plan    22.00
      601-584-4904
      Kitchen
      \(second)
      Plan    22.00
      """)
    #expect(read.serviceAddress?.value.streetLine == expected)
    #expect((read.serviceAddress?.confidence ?? 0) < 0.9)
    #expect(read.notes.contains { $0.field == "serviceAddress" } == (expected == nil))
    #expect(read.billingAddress?.value.box == "PO BOX 2290")
    #expect(read.companyName?.value == "OAKLAND BAKERY INC")
  }

  @Test func whereHelpIsSentToForATelephoneIsNoPlaceOfTheAccount() throws {
    let read = try facts(
      """
      Service address: 30 Main St, Petal, MS 39465
      Lines
      601-584-1570     22.00
      601-584-4904     22.00
      Number           Registered address
      601-584-4904     20 Broad St, Columbia, MS 39429
      601-584-1570     10 Hardy St, Columbia, MS 39429
      """)
    #expect(read.locations.isEmpty)
    #expect(read.serviceAddress?.value.streetLine == "30 Main St")
  }

  @Test func anAddressInASentenceIsNoPlace() throws {
    let read = try facts(
      """
      Service address
      30 Main St
      Petal, MS 39465

      Service at 9 Portage Pl, Ravenna OH 44266 (account 551)
      8362 33 058 0117204) ended October 31. Return modem
      serial M41907735502 to 4250 State Route 43, Kent OH 44240,
      (330) 883-9667.
      """)
    #expect(read.locations.isEmpty)
    #expect(read.serviceAddress?.value.streetLine == "30 Main St")
  }

  @Test func aStreetFlushRightOverItsCity() throws {
    let read = try facts(
      """
      Total due                              $231.97
      Service address                     30 Main St
                                      Petal MS 39465
      """)
    #expect(read.serviceAddress?.value.oneLine == "30 Main St, Petal, MS, 39465")
  }

  @Test(arguments: ["Old Agency 14 BIA Rd 27", "Mi 14 BIA Hwy 4", "Corner of BIA 27 and Main"])
  func aStreetLineWithWordsLeftOutIsNeverSure(_ street: String) throws {
    let page = "Service address\n\(street)\nRed Shale, SD 57770"
    let reading = try #require(try facts(page).serviceAddress)
    #expect(reading.printed == "\(street)\nRed Shale, SD 57770")
    #expect(reading.confidence < 0.9)
  }
}
