import NumberingPlan
import PageText
import PostalAddress
import Testing

@testable import InvoiceGrammar

/// Blocks of name and address, and what each is.
@Suite struct AddressBlockTests {
  static let rules = """
    serviceAddress address right of or below "Service address"
    billingAddress address right of or below "Bill to"
    remit "PO Box 660072"
    """

  private func facts(_ page: String, rules: String = rules) throws -> AccountFacts {
    try InventedBill(page, rules: rules).facts()
  }

  @Test(
    arguments: [
      "Service address\n417 Oak St\nSpringfield IL 62704",
      "Service address: 417 Oak St\n                 Springfield IL 62704",
      "Service address: 417 Oak St\nSpringfield IL 62704",
      "Service address: 417 Oak St, Springfield, IL 62704",
      "Service address      417 Oak St\n                     Springfield IL 62704",
      "Service address\nIronwood Inc\n417 Oak St\nSpringfield IL 62704",
      "Service\naddress\n417 Oak St\nSpringfield IL 62704",
      // Printed otherwise: two blanks, a tab, a dot leader, a street that a wider blank on its left has moved.
      "Service address\n417 Oak St\nSpringfield IL  62704",
      "Service address\n417 Oak St\nSpringfield,  IL\t62704",
      "Service address ........ 417 Oak St, Springfield, IL  62704",
      "Service address: 417 Oak St, Springfield IL62704",
      "Service address\nAcme          417 Oak St\nPayments              Springfield IL 62704",
      // Parts with a row or a column each.
      "Service address\nHouse number: 417\nStreet: Oak St\nCity: Springfield\nState: IL\nZIP: 62704",
      "Service address\nNo.     Street        City            State     ZIP\n417     Oak St        Springfield     IL        62704",
    ])
  func serviceAddress(_ page: String) throws {
    let address = try #require(try facts(page).serviceAddress).value
    #expect(address.oneLine == "417 Oak St, Springfield, IL, 62704")
  }

  @Test(
    arguments: [
      ("Ironwood Works\n417 Oak St\nSpringfield IL 62704", true),
      // Two blanks within a name, two before another column.
      ("Ironwood  Works\n417 Oak St\nSpringfield IL 62704", false),
      ("Ironwood Works  Page 1\n417 Oak St        Of 12\nSpringfield IL 62704", false),
      ("Ironwood Works  Page 1\n417 Oak Lane    Of 12\nSpringfield IL 62704", true),
      ("ATTN:     Jane Roe\n417 Oak St\nSpringfield IL 62704", nil),
      ("Ironwood Works\nATTN:     Jane Roe\n417 Oak St\nSpringfield IL 62704", true),
      ("ATTN:\nJane Roe\n417 Oak St\nSpringfield IL 62704", nil),
      ("Ironwood Works\nATTN:\nJane Roe\n417 Oak St\nSpringfield IL 62704", true),
    ] as [(String, Bool?)])
  func aNameBesideOtherWordsMayBeCut(_ block: String, _ isSure: Bool?) throws {
    let name = try facts("Bill to\n" + block).companyName
    #expect(name.map { $0.confidence >= 0.9 } == isSure)
  }

  @Test(arguments: [
    "Service address\n\n\n\n\n417 Oak St\nSpringfield IL 62704", "417 Oak St\nSpringfield IL 62704",
    "Service address\nsee page 2",
  ])
  func noServiceAddress(_ page: String) throws { #expect(try facts(page).serviceAddress == nil) }

  @Test func aStreetWithoutItsCityIsAnIncompleteAddress() throws {
    let reading = try #require(try facts("Service address: 417 Oak St").serviceAddress)
    #expect(reading.value.street != nil && reading.value.city == nil && reading.confidence < 0.9)
  }

  @Test func theWindowHoldsTheBillingAddress() throws {
    let page = """
      Acme Telephone
      PO Box 660072
      Dallas TX 75266-0072



          IRONWOOD MACHINE WORKS INC
          ATTN: JANE SMITH
          417 OAK ST STE 5
          SPRINGFIELD IL 62704
      """
    let read = try facts(page)
    #expect(read.billingAddress?.value.oneLine == "417 OAK ST, STE 5, SPRINGFIELD, IL, 62704")
    #expect(read.billingAddress?.printed == "417 OAK ST STE 5\nSPRINGFIELD IL 62704")
    #expect(read.companyName?.value == "IRONWOOD MACHINE WORKS INC")
    #expect(read.authorizedContact?.value == "JANE SMITH")
  }

  @Test func aLabelOutweighsTheWindow() throws {
    let page = """
          IRONWOOD INC
          417 OAK ST
          SPRINGFIELD IL 62704




      Bill to:
      OAKLINE LLC
      9 ELM AVE
      PEORIA IL 61602
      """
    let read = try facts(page)
    #expect(read.billingAddress?.value.city == "PEORIA")
    #expect(read.companyName?.value == "OAKLINE LLC")
  }

  @Test func theIssuersAddressIsNobodysBillingAddress() throws {
    #expect(try facts("\n\n\n\n\nAcme Telephone\nPO Box 660072\nDallas TX 75266-0072").billingAddress == nil)
  }

  @Test func severalServiceAddressesAreLocationsWithTheirNumbers() throws {
    let page = """
      Service address: 417 Oak St, Springfield, IL 62704
      Line 217-443-2201

      Service address: 9 Elm Ave, Peoria, IL 61602
      Line 309-443-2202
      Line 309-443-2203
      """
    let read = try facts(page, rules: Self.rules + "\nnumbers telephone right of \"Line\"")
    #expect(read.serviceAddress == nil)
    #expect(read.locations.map { $0.serviceAddress?.value.city } == ["Springfield", "Peoria"])
    #expect(
      read.locations.map { $0.telephoneNumbers.map(\.dashed) } == [
        ["217-443-2201"], ["309-443-2202", "309-443-2203"],
      ])
  }

  @Test func theSameAddressInTwoSpellingsIsOnePlace() throws {
    let page =
      "Service address: 417 Oak St, Springfield, IL 62704\n\n\nService address: 417 OAK STREET, SPRINGFIELD IL 62704"
    let read = try facts(page)
    #expect(read.locations.isEmpty && read.serviceAddress != nil)
  }

  @Test(
    arguments: [
      (["ACME INC", "DBA ACME DENTAL"], "ACME INC", nil), (["ACME INC DBA ACME DENTAL"], "ACME INC", nil),
      (["ATTN JANE SMITH", "ACME INC"], "ACME INC", "JANE SMITH"),
      (["ACME INC", "ATTN ACCOUNTS PAYABLE"], "ACME INC", nil),
      (["IRONWOOD MACHINE WORKS,", "INC"], "IRONWOOD MACHINE WORKS, INC", nil), (["KEYLINE 0441"], nil, nil),
      ([], nil, nil),
    ] as [([String], String?, String?)])
  func nameLines(_ lines: [String], _ legal: String?, _ person: String?) {
    let names = NameLines(
      lines.map {
        BlockLine(text: $0, box: .init(left: 0, top: 0, right: 9, bottom: 9), isBold: false, fontSize: 9)
      })
    #expect(names.legal?.text == legal)
    #expect(names.person?.text == person)
  }
}
