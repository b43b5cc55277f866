import NumberingPlan
import Testing

@testable import InvoiceGrammar

/// Numbers printed with seven digits: read in lists of the customer's lines, under the area code the bill gives.
@Suite struct LocalNumberTests {
  private static let rules = """
    billingTelephoneNumber telephone right of "Main number"
    invoiceNumber code right of "Invoice number"
    numbers telephone in section "Your lines"
    numbers likely telephone in section "Monthly charges"
    numbers telephone under heading "Telephone number"
    ignore section "Calls"
    removed row "Disconnected"
    """

  private static let main = "Main number  319-555-0100\n\n"

  @Test(arguments: [
    (
      main + "Your lines\n\n555-0143    41.00\n555-0144    41.00",
      ["319-555-0100", "319-555-0143", "319-555-0144"]
    ),
    (main + "Telephone number     Amount\n\n555-0143     41.00", ["319-555-0100", "319-555-0143"]),
    ("Your lines\n\n319-555-0100    41.00\n555-0143    41.00", ["319-555-0100", "319-555-0143"]),
  ])
  func inALineOfAListTheyAreRead(_ text: String, _ numbers: [String]) throws {
    #expect(try InventedBill(text, rules: Self.rules).numbers() == numbers)
  }

  @Test(arguments: [
    main + "Your lines\n\nPlease call 555-0143 for details of the lines that you have.",
    main + "Your lines\n\n555-0143 10/12 8:15 PM 3 min 0.40",
    main + "Your lines\n\n555-0143   Disconnected",
    main + "Your lines\n\nInvoice number  555-0143",
    main + "Your lines\n\nOrder   555-0143   12.00",
    main + "Your lines\n\n555 0143    12.00",
    main + "Calls\n\n555-0143    12.00",
    main + "Reference\n\n555-0143    12.00",
  ])
  func elsewhereTheyAreNeverSure(_ text: String) throws {
    let numbers = try InventedBill(text, rules: Self.rules).facts().telephoneNumbers
    #expect(!numbers.contains { $0.value.dashed == "319-555-0143" && $0.confidence >= 0.9 })
  }

  @Test(arguments: [
    (main + "Your lines\n\n555-0143    41.00", 0.92, "area code 319 of the billing number"),
    (
      "Your lines\n\n319-555-0100    41.00\n555-0143    41.00", 0.85,
      "area code 319 of every number printed in full"
    ),
  ])
  func theEvidenceSaysWhereTheAreaCodeIsFrom(_ text: String, _ most: Double, _ reason: String) throws {
    let readings = try InventedBill(text, rules: Self.rules).facts().telephoneNumbers
    let reading = try #require(readings.first { $0.value.dashed == "319-555-0143" })
    #expect(reading.confidence <= most)
    #expect(reading.printed == "555-0143")
    #expect(reading.evidence.first?.rule.contains(reason) == true)
  }

  @Test(arguments: [
    "Your lines\n\n555-0143    41.00",
    main + "Your lines\n\n515-555-0100    41.00\n555-0143    41.00",
  ])
  func withoutOneAreaCodeTheyAreTold(_ text: String) throws {
    let facts = try InventedBill(text, rules: Self.rules).facts()
    #expect(!facts.telephoneNumbers.contains { $0.value.dashed.hasSuffix("555-0143") })
    #expect(facts.notes.contains { $0.kind == .numbersMayBeIncomplete })
  }

  @Test func aNumberPrintedInFullElsewhereStaysAsSure() throws {
    let text = Self.main + "Your lines\n\n319-555-0143    41.00\n\nTelephone number\n\n555-0143"
    let readings = try InventedBill(text, rules: Self.rules).facts().telephoneNumbers
    #expect(readings.map(\.value.dashed) == ["319-555-0100", "319-555-0143"])
    #expect(readings.last?.printed == "319-555-0143")
  }
}
