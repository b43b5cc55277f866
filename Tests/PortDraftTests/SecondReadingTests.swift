import PortDraft
import Testing

@testable import InvoiceGrammar
@testable import PortDraft

struct SecondReadingTests {
  private func reading<Value>(_ value: Value, _ confidence: Double) -> Reading<Value> {
    Reading(value: value, printed: "\(value)", confidence: confidence, evidence: [])
  }

  @Test(
    arguments: [
      // What the reader of records has, what that of bills has, and what is stated.
      (nil, ("Otter Tail Lumber Inc", 0.99), ("Otter Tail Lumber Inc", 0.75)),
      (nil, ("Otter Tail Lumber Inc", 0.65), ("Otter Tail Lumber Inc", 0.65)),
      (nil, ("Otter Tail Lumber Inc", 0.4), nil),
      (nil, ("! \"Otter Tail Lumber Inc\",", 0.99), ("Otter Tail Lumber Inc", 0.75)),
      (nil, ("PO Box", 0.99), nil),
      (("INVOICES", 0.6), ("Otter Tail Lumber Inc", 0.99), ("Otter Tail Lumber Inc", 0.89)),
      (("INVOICES", 0.6), ("Otter Tail Lumber Inc", 0.85), ("INVOICES", 0.6)),
      (("Otter Tail Lumber Inc", 0.75), ("Harbor Voice LLC", 0.99), ("Otter Tail Lumber Inc", 0.75)),
      (("Otter Tail Lumber Inc", 0.97), ("Harbor Voice LLC", 0.99), ("Otter Tail Lumber Inc", 0.97)),
    ] as [((String, Double)?, (String, Double), (String, Double)?)])
  func companyName(record: (String, Double)?, bill: (String, Double), stated: (String, Double)?) {
    var facts = AccountFacts()
    facts.companyName = record.map { reading($0.0, $0.1) }
    var second = AccountFacts()
    second.companyName = reading(bill.0, bill.1)
    SecondReading(bill: second).complete(&facts)
    #expect(facts.companyName?.value == stated?.0)
    #expect(facts.companyName?.confidence == stated?.1)
  }

  @Test(
    arguments: [
      (nil, ("+12075550140", 0.99), ("+12075550140", 0.75)),
      // A record may have no main number at all.
      (nil, ("+12075550140", 0.85), nil),
      (("+12075550140", 0.97), ("+12075550140", 0.99), ("+12075550140", 0.97)),
      (("+12075550140", 0.97), ("+12075550141", 0.99), ("+12075550140", 0.89)),
      (("+12075550140", 0.97), ("+12075550141", 0.8), ("+12075550140", 0.97)),
    ] as [((String, Double)?, (String, Double), (String, Double)?)])
  func mainNumber(record: (String, Double)?, bill: (String, Double), stated: (String, Double)?) throws {
    var facts = AccountFacts()
    facts.billingTelephoneNumber = try record.map { reading(try #require(TelephoneNumber($0.0)), $0.1) }
    var second = AccountFacts()
    second.billingTelephoneNumber = reading(try #require(TelephoneNumber(bill.0)), bill.1)
    SecondReading(bill: second).complete(&facts)
    #expect(facts.billingTelephoneNumber?.value.e164 == stated?.0)
    #expect(facts.billingTelephoneNumber?.confidence == stated?.1)
  }

  @Test func numbersOfTheFirstReaderStand() throws {
    let first = try #require(TelephoneNumber("+12075550140"))
    let other = try #require(TelephoneNumber("+12075550141"))
    var second = AccountFacts()
    second.telephoneNumbers = [reading(other, 0.99)]
    var facts = AccountFacts()
    facts.telephoneNumbers = [reading(first, 0.97)]
    SecondReading(bill: second).complete(&facts)
    #expect(facts.telephoneNumbers.map(\.value) == [first])
    facts.telephoneNumbers = []
    SecondReading(bill: second).complete(&facts)
    #expect(facts.telephoneNumbers.map(\.value) == [other])
    #expect(facts.telephoneNumbers.allSatisfy { $0.confidence < 0.9 })
  }

  @Test func aWholeRecordIsNotReadAgain() throws {
    var facts = AccountFacts()
    #expect(SecondReading.isWanted(for: facts))
    let number = try #require(TelephoneNumber("+12075550140"))
    facts.accountNumber = reading("A203318", 0.97)
    facts.billingTelephoneNumber = reading(number, 0.97)
    facts.telephoneNumbers = [reading(number, 0.97)]
    facts.companyName = reading("Otter Tail Lumber Inc", 0.97)
    facts.invoiceDate = reading("2026-11-02", 0.97)
    var address = PostalAddress()
    address.postalCode = "04401"
    facts.serviceAddress = reading(address, 0.97)
    facts.billingAddress = reading(address, 0.97)
    #expect(!SecondReading.isWanted(for: facts))
    facts.billingAddress = reading(address, 0.8)
    #expect(SecondReading.isWanted(for: facts))
  }

  @Test(
    arguments: [
      (("12", "Main", nil, nil), 0.89), (("12", "Main", "Bangor", nil), 0.99),
      (("12", "Main", nil, "04401"), 0.99),
    ] as [((String, String, String?, String?), Double)])
  func aStreetAloneIsDoubted(parts: (String, String, String?, String?), confidence: Double) {
    var address = PostalAddress()
    (address.number, address.street, address.city, address.postalCode) = parts
    var facts = AccountFacts()
    facts.serviceAddress = reading(address, 0.99)
    facts.billingAddress = reading(address, 0.5)
    facts.doubtPartialAddresses()
    #expect(facts.serviceAddress?.confidence == confidence)
    #expect(facts.billingAddress?.confidence == 0.5)
  }
}
