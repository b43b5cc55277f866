import InventedDrafts
import PostalAddress
import Testing

@testable import PortRequest

/// Drafts of several documents of one account made one.
@Suite struct MergeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var what: String
    /// `severity concern code field` of what the documents say differently.
    var expected: [String]
    var bill = DraftPortRequest.localBill
    var record = DraftPortRequest.record
    var testDescription: String { what }

    init(
      _ what: String, _ expected: String...,
      change: (_ bill: inout DraftPortRequest, _ record: inout DraftPortRequest) -> Void = { _, _ in }
    ) {
      self.what = what
      self.expected = expected
      change(&bill, &record)
    }
  }

  private static let codes: Set<FindingCode> = [
    .accountNumberDiffers, .billingTelephoneNumberDiffers, .nameDiffers, .addressDiffers, .documentsDiffer,
    .notOnRecord, .notOnInvoice,
  ]

  private func merged(_ drafts: DraftPortRequest...) throws -> DraftPortRequest {
    try #require(DraftMerge(drafts)?.draft(id: "pd-0123456789abcdef"))
  }

  @Test(arguments: cases)
  func findsContradictions(_ example: Case) throws {
    for drafts in [[example.bill, example.record], [example.record, example.bill]] {
      let draft = try #require(DraftMerge(drafts)?.draft(id: "pd-0123456789abcdef"))
      #expect(draft.sources.map(\.file) == ["acme/2026-11.pdf", "acme/record.txt"])
      let found = draft.findings.filter { FindingCode(rawValue: $0.code).map(Self.codes.contains) ?? false }
      let words = found.map { "\($0.severity) \($0.concern) \($0.code) \($0.field ?? "-")" }
      #expect(words.sorted() == example.expected.sorted())
      #expect(draft.judged() == draft)
    }
  }

  static let cases = [
    Case("documents that agree"),
    Case("a name", "warning port name-differs /companyName") { bill, _ in
      bill.companyName = .read("Acme Heating, Inc.")
    },
    Case("a name in another form", "info port name-differs /companyName") { bill, _ in
      bill.companyName = .read("Acme Plumbing Incorporated")
    },
    Case("a doubtful name", "warning reading name-differs /companyName") { bill, _ in
      bill.companyName = .read("Acme P1umbing, Inc.", confidence: 0.6)
    },
    Case(
      "a service address", "warning port address-differs /serviceAddress"
    ) {
      bill, _ in
      bill.serviceAddress = .place("7 Oak Ave, Piscataway, NJ, 08854")
    },
    Case(
      "a service address in another form", "info port address-differs /serviceAddress",
      "info port address-differs /billingAddress", "warning port address-differs /serviceAddress"
    ) {
      bill, _ in
      bill.serviceAddress = .place("120 Main Street, Suite 4, Piscataway, NJ, 08854")
      bill.billingAddress = bill.serviceAddress
    },
    Case("a unit, with the ZIP code of the bill", "warning port address-differs /serviceAddress") {
      bill, record in
      bill.serviceAddress = .place("120 Main St, Piscataway, NJ, 08854")
      bill.billingAddress = nil
      record.serviceAddress = .place("120 MAIN ST, STE 4, PISCATAWAY")
      record.billingAddress = nil
    },
    Case("an account number", "warning reading account-number-differs /accountNumber") { bill, _ in
      bill.accountNumber = .read("9085550100111")
    },
    Case("an account number without customer code", "info port account-number-differs /accountNumber") {
      bill, _ in
      bill.accountNumber = .read("9085550100")
    },
    Case(
      "two accounts", "error reading account-number-differs /accountNumber",
      "warning reading btn-differs /billingTelephoneNumber",
      "warning port not-on-record /telephoneNumbers", "info port not-on-invoice /telephoneNumbers/4"
    ) {
      bill, record in
      bill.accountNumber = .read("9085550100111")
      record.accountNumber = .read("9085550177222")
      record.billingTelephoneNumber = .read("+19085550177")
      record.telephoneNumbers = [.read("+19085550177")]
    },
    Case("a billing number", "warning reading btn-differs /billingTelephoneNumber") { bill, _ in
      bill.billingTelephoneNumber = .read("+19085550101")
    },
    Case("a contact", "info port documents-differ /authorizedContact") { _, record in
      record.authorizedContact = .read("PAT COLE")
    },
    Case("a PIN", "warning reading documents-differ /portOutPin") { bill, record in
      bill.portOutPin = .read("4821")
      record.portOutPin = .read("4822")
    },
    Case("an overline", "info port not-on-invoice /telephoneNumbers/4") { _, record in
      record.telephoneNumbers.append(.read("+19085550107"))
    },
    Case("a number that no record has", "warning port not-on-record /telephoneNumbers/4") { bill, _ in
      bill.telephoneNumbers.append(.read("+19085550109"))
    },
    Case("a toll-free number that no record has") { bill, _ in
      bill.telephoneNumbers.append(.read("+18005550109", kind: .tollFree))
    },
    Case("a record without numbers") { _, record in record.telephoneNumbers = [] },
  ]

  /// The record's address wins, and its missing state and ZIP code come from the bill's service address alone.
  @Test(arguments: [
    ("120 Main Street, Ste 4, Piscataway, NJ, 08854", "120 MAIN ST, STE 4, PISCATAWAY, NJ, 08854"),
    ("120 Main St, Piscataway, NJ, 08854", "120 MAIN ST, STE 4, PISCATAWAY, NJ, 08854"),
    ("7 Oak Ave, Piscataway, NJ, 08854", "120 MAIN ST, STE 4, PISCATAWAY"),
    ("120 Main St, Ste 4, Piscataway, NJ, 08854", "120 Main St, Ste 4, Piscataway, NJ, 08854"),
    (nil, "120 MAIN ST, STE 4, PISCATAWAY"),
  ])
  func takesTheAddressOfTheRecord(bill: String?, expected: String) throws {
    var (one, other) = (DraftPortRequest.localBill, DraftPortRequest.record)
    one.serviceAddress = bill.map { .place($0) }
    other.serviceAddress = .place("120 MAIN ST, STE 4, PISCATAWAY")
    let draft = try merged(one, other)
    #expect(draft.serviceAddress?.value == expected)
    #expect(draft.serviceAddress?.components?.oneLine == expected)
    let rivals = draft.serviceAddress?.alternatives.map(\.value) ?? []
    #expect(rivals == [bill].compactMap { $0 }.filter { $0 != expected })
  }

  @Test func keepsTheEvidenceOfEach() throws {
    let draft = try merged(.localBill, .record)
    #expect(draft.accountNumber?.evidence.map(\.source) == [0, 1])
    #expect(draft.telephoneNumbers.allSatisfy { $0.evidence.map(\.source) == [0, 1] })
    #expect(draft.companyName?.value == "Acme Plumbing, Inc.")
    #expect((draft.companyName?.confidence ?? 0) >= 0.99)
    #expect(draft.invoiceDate?.value == "2026-11-02")
  }

  @Test func showsBothValuesToTheReviewer() throws {
    var bill = DraftPortRequest.localBill
    bill.companyName = .read("Acme Heating")
    let draft = try merged(bill, .record)
    #expect(draft.companyName?.value == "ACME PLUMBING INC")
    #expect(draft.companyName?.evidence.map(\.source) == [1])
    #expect(draft.companyName?.alternatives.map(\.value) == ["Acme Heating"])
    #expect(draft.companyName?.alternatives.first?.evidence.map(\.source) == [0])
    let message = draft.findings.first { $0.code == "name-differs" }?.message ?? ""
    #expect(message.contains("record.txt") && message.contains("2026-11.pdf"))
  }

  @Test func addsOverlinesAndGivesTheBillingRole() throws {
    var (bill, record) = (DraftPortRequest.localBill, DraftPortRequest.record)
    bill.billingTelephoneNumber = nil
    bill.telephoneNumbers[0].role = .listed
    record.telephoneNumbers.append(.read("+19085550107"))
    let draft = try merged(bill, record)
    #expect(draft.billingTelephoneNumber?.value == "+19085550100")
    #expect(draft.telephoneNumbers.map(\.role) == [.billing, .listed, .listed, .listed, .overline])
  }

  @Test func putsTheNewestInvoiceFirst() throws {
    var older = DraftPortRequest.localBill
    older.sources[0].file = "older.pdf"
    older.sources[0].sha256 = String(repeating: "c", count: 64)
    older.invoiceDate = .read("2026-09-02")
    let draft = try merged(.record, older, .localBill)
    #expect(draft.sources.map(\.file) == ["acme/2026-11.pdf", "older.pdf", "acme/record.txt"])
    #expect(draft.invoiceDate?.value == "2026-11-02")
    #expect(draft.invoiceDate?.alternatives == [])
    #expect(draft.accountNumber?.evidence.map(\.source) == [0, 1, 2])
  }

  @Test func keepsWhatOnlyADocumentTells() throws {
    var (bill, record) = (DraftPortRequest.localBill, DraftPortRequest.record)
    let hunting = Finding(
      .huntGroup, .warning, .port, field: "/telephoneNumbers/0", message: "Hunts.", remedy: "Port all.")
    record.telephoneNumbers.swapAt(0, 3)
    record.findings = [hunting]
    bill.findings = [
      Finding(
        .candidatesCompete, .warning, .reading, field: "/accountNumber", message: "Two.", remedy: "Look.")
    ]
    let draft = try merged(bill, record)
    #expect(draft.findings.first { $0.code == "hunt-group" }?.field == "/telephoneNumbers/3")
    #expect(!draft.findings.contains { $0.code == "candidates-compete" })
  }

  /// Bills of one layout are read wrong in the same way: their agreement makes nothing surer.
  @Test(arguments: [(false, 0.7), (true, 0.91)])
  func isSurerByOtherKindsOfDocuments(isRecord: Bool, confidence: Double) throws {
    var bill = DraftPortRequest.localBill
    bill.companyName = .read("Acme Plumbing, Inc.", confidence: 0.7)
    var other = isRecord ? DraftPortRequest.record : .localBill
    other.sources[0].sha256 = String(repeating: "c", count: 64)
    other.companyName = bill.companyName
    #expect(try merged(bill, other).companyName?.confidence == confidence)
  }

  @Test func aCopyAddsItsNameAlone() throws {
    var copy = DraftPortRequest.localBill
    copy.companyName = .read("Acme Plumbing, Inc.", confidence: 0.7)
    let bill = copy
    copy.sources[0].file = "copy.pdf"
    let draft = try merged(bill, copy)
    #expect(draft.sources.map(\.file) == ["acme/2026-11.pdf", "copy.pdf"])
    #expect(draft.companyName == bill.companyName)
  }

  @Test func isNothingOfNothing() {
    #expect(DraftMerge([])?.sources == nil)
    #expect(DraftMerge([.localBill])?.draft(id: "pd-0123456789abcdef") == .localBill)
  }

  /// A draft file is untrusted: its indices may be any number.
  @Test func survivesWrongIndices() throws {
    var record = DraftPortRequest.record
    record.companyName?.evidence = [.document(source: .max, page: 1, text: "x")]
    record.billedName = .read("x")
    record.billedName?.evidence = [.document(source: -7, page: 1, text: "x")]
    record.findings = [
      Finding(.huntGroup, .warning, .port, field: "/telephoneNumbers/99", message: "Hunts.", remedy: "Port.")
    ]
    var bill = DraftPortRequest.localBill
    bill.companyName = .read("Acme Heating")
    #expect(try merged(bill, record).companyName != nil)
  }
}
