import PortDraft
import Testing

@testable import InvoiceGrammar
@testable import PortDraft

@Suite struct DraftAssemblyTests {
  static let source = DraftSource(
    file: "bill.pdf", sha256: String(repeating: "0", count: 64), pageCount: 3, textLayer: .embedded)

  private func draft(_ change: (inout AccountFacts) -> Void) throws -> DraftPortRequest {
    var facts = AccountFacts()
    change(&facts)
    let asOf = try #require(CalendarDate(iso8601: "2026-11-24"))
    return DraftPortRequest(facts: facts, source: Self.source, asOf: asOf)
  }

  private func number(_ digits: UInt64) throws -> TelephoneNumber {
    try #require(TelephoneNumber(tenDigits: digits))
  }

  @Test func nothingRead() throws {
    let draft = try draft { _ in }
    #expect(draft.id == "pd-60e05bd1b195af2f")
    #expect(draft.sources[0].grammar == "generic")
    #expect(draft.status == .incomplete)
    let flagged = Set(draft.findings.filter { $0.concern == .reading }.compactMap(\.field))
    #expect(
      flagged == [
        "/losingCarrier", "/accountNumber", "/billingTelephoneNumber", "/telephoneNumbers", "/companyName",
        "/serviceAddress", "/billingAddress", "/invoiceDate",
      ])
  }

  @Test func valuesKeepWhatIsPrinted() throws {
    let draft = try draft { facts in
      facts.grammar = "comcast-business"
      facts.losingCarrier = CarrierReading(id: "comcast-business", reading: .read("Comcast Business"))
      facts.accountNumber = .read("8155 10 001 0234567")
      facts.accountNumber?.alternatives = [
        .init(value: "8155-99", printed: "8155-99", confidence: 0.2, evidence: [])
      ]
      facts.invoiceDate = .read("2026-11-02", printed: "Nov 2, 2026")
      facts.companyName = .read("Acme Plumbing, Inc.")
    }
    #expect(draft.losingCarrier?.id == "comcast-business")
    #expect(draft.accountNumber?.value == "8155100010234567")
    #expect(draft.accountNumber?.printed == "8155 10 001 0234567")
    #expect(draft.accountNumber?.alternatives.first?.value == "815599")
    #expect(draft.invoiceDate?.value == "2026-11-02")
    #expect(draft.companyName?.evidence.first?.page == 1)
    #expect(draft.companyName?.evidence.first?.box?.right == 60.13)
  }

  @Test func whatTheDraftCannotHoldIsMissing() throws {
    let draft = try draft { facts in
      facts.accountNumber = .read("№ –")
      facts.invoiceDate = .read("2026-02-30")
      facts.companyName = .read("  ")
      facts.serviceAddress = .read(PostalAddress(), printed: "")
    }
    #expect(draft.accountNumber == nil && draft.invoiceDate == nil)
    #expect(draft.companyName == nil && draft.serviceAddress == nil)
  }

  @Test func anUnknownCarrierHasNoId() throws {
    let draft = try draft { $0.losingCarrier = CarrierReading(id: nil, reading: .read("Acme Tel")) }
    #expect(draft.losingCarrier?.id == nil)
    #expect(draft.findings.contains { $0.code == "carrier-unknown" && $0.concern == .reading })
  }

  @Test func derivedAndUnprovenValuesSaySo() throws {
    let billing = try number(9_085_550_100)
    let draft = try draft { facts in
      facts.billingTelephoneNumber = Reading(
        value: billing, printed: "908 555 0100 123", confidence: 0.95,
        evidence: [Evidence(page: nil, box: nil, text: "908 555 0100 123", rule: "first ten digits")])
      facts.invoiceNumber = Reading(value: "7", printed: "7", confidence: 1, evidence: [])
    }
    #expect(draft.billingTelephoneNumber?.evidence.first?.origin == .derived)
    #expect(draft.invoiceNumber?.evidence.first?.origin == .derived)
  }

  @Test func numbersStandOnceWithKindAndRole() throws {
    let billing = try number(9_085_550_100)
    let tollFree = try number(8_775_550_100)
    let unknown = try number(2_215_550_100)
    let range = try (9_085_550_110...9_085_550_112).map(number)
    let draft = try draft { facts in
      facts.billingTelephoneNumber = .read(billing, printed: "908-555-0100")
      facts.telephoneNumbers = [
        .read(billing, printed: "908-555-0100"), .read(tollFree, printed: "877-555-0100"),
        .read(unknown, printed: "221-555-0100"), .read(billing, printed: "(908) 555-0100"),
      ]
      facts.telephoneNumbers += range.map { .read($0, printed: "908-555-0110 thru 0112") }
    }
    #expect(
      draft.telephoneNumbers.map { "\($0.value) \($0.kind) \($0.role) \($0.action)" } == [
        "+19085550100 local billing undecided", "+18775550100 tollFree listed undecided",
        "+12215550100 unknown listed undecided", "+19085550110 local rangeMember undecided",
        "+19085550111 local rangeMember undecided", "+19085550112 local rangeMember undecided",
      ])
    #expect(draft.telephoneNumbers[0].evidence.count == 2)
  }

  @Test func wirelessNumbers() throws {
    let numbers = try [2_015_550_100, 8_775_550_100].map(number)
    let draft = try draft { facts in
      facts.isWireless = true
      facts.telephoneNumbers = numbers.map { .read($0, printed: "\($0.tenDigits)") }
    }
    #expect(draft.telephoneNumbers.map(\.kind) == [.wireless, .tollFree])
    #expect(draft.findings.first { $0.code == "missing-btn" }?.severity == .info)
  }

  @Test func addressesAndLocations() throws {
    var address = PostalAddress()
    address.number = "120"
    address.street = "Main"
    address.suffix = "St"
    address.units = [.init(type: "Ste", value: "4")]
    address.city = "Piscataway"
    address.state = "NJ"
    address.postalCode = "08854"
    let reading = Reading.read(address, printed: "120 Main St Ste 4\nPiscataway NJ 08854")
    let one = try number(9_085_550_100)
    let draft = try draft { facts in
      facts.billingAddress = reading
      facts.locations = [
        Location(serviceAddress: reading, accountNumber: .read("81-1"), telephoneNumbers: [one]),
        Location(accountNumber: .read("81-2")),
      ]
    }
    #expect(draft.billingAddress?.value == "120 Main St, Ste 4, Piscataway, NJ, 08854")
    #expect(draft.billingAddress?.components == address)
    #expect(draft.locations.map(\.telephoneNumbers) == [["+19085550100"], []])
    #expect(draft.locations.map(\.accountNumber?.value) == ["811", "812"])
    #expect(draft.findings.contains { $0.code == "several-accounts" })
  }
}

extension Reading {
  static func read(_ value: Value, printed: String, confidence: Double = 0.99) -> Reading {
    Reading(
      value: value, printed: printed, confidence: confidence,
      evidence: [
        Evidence(page: 1, box: Box(left: 10, top: 20, right: 60.126, bottom: 30), text: printed, rule: "test")
      ])
  }
}

extension Reading<String> {
  static func read(_ value: String, confidence: Double = 0.99) -> Reading {
    .read(value, printed: value, confidence: confidence)
  }
}
