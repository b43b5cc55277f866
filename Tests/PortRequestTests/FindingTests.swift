import InventedDrafts
import PostalAddress
import Testing

@testable import PortRequest

/// Every rule raised, beside the draft that just does not raise it.
@Suite struct FindingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var what: String
    /// `severity concern code field`, one for each finding; empty where none is raised.
    var expected: [String]
    var draft: DraftPortRequest
    var testDescription: String { what }

    init(
      _ what: String, _ expected: String..., from draft: DraftPortRequest = .whole,
      _ change: (inout DraftPortRequest) -> Void
    ) {
      self.what = what
      self.expected = expected
      self.draft = draft
      change(&self.draft)
    }

    func names(_ code: String) -> Bool {
      expected.contains { $0.split(separator: " ").contains(Substring(code)) }
    }
  }

  /// What every invented draft has: its numbers are of exchange 555, and nobody has signed yet.
  private static let usual = [
    FindingCode.fictionalNumber, .earliestDate, .letterMissing, .severalAreaCodes, .longName, .givenValue,
    .invoiceMissing,
  ].map(\.rawValue)

  @Test(arguments: values + numbers + addresses + documents + plans + dates + papers + goodToKnow)
  func rules(_ example: Case) {
    let findings = example.draft.judged().findings
    let found = findings.filter { !Self.usual.contains($0.code) || example.names($0.code) }
      .map { "\($0.severity) \($0.concern) \($0.code) \($0.field ?? "-")" }
    #expect(found.sorted() == example.expected.sorted())
    #expect(findings.allSatisfy { $0.remedy != nil })
  }

  static let values = [
    Case("a whole draft") { _ in },
    Case("no carrier", "warning reading missing-losing-carrier /losingCarrier") { $0.losingCarrier = nil },
    Case("a carrier without grammar", "warning reading carrier-unknown /losingCarrier") {
      $0.losingCarrier?.id = nil
    },
    Case("a carrier typed in") { $0.losingCarrier = LosingCarrier(text: .typed("Acme Tel"), id: nil) },
    Case("no account number", "warning reading missing-account-number /accountNumber") {
      $0.accountNumber = nil
    },
    Case("no BTN", "warning reading missing-btn /billingTelephoneNumber") { $0.billingTelephoneNumber = nil },
    Case("no numbers", "error reading missing-telephone-numbers /telephoneNumbers") {
      $0.telephoneNumbers = []
    },
    Case("no name", "warning reading missing-company-name /companyName") { $0.companyName = nil },
    Case("no service address", "warning reading missing-service-address /serviceAddress") {
      $0.serviceAddress = nil
    },
    Case("no billing address", "warning reading missing-billing-address /billingAddress") {
      $0.billingAddress = nil
    },
    Case("no invoice date", "warning reading missing-invoice-date /invoiceDate") { $0.invoiceDate = nil },
    Case("a record has no date", "warning reading missing-invoice-date /invoiceDate") {
      $0.invoiceDate = nil
      $0.sources[0].kind = .customerServiceRecord
    },
    Case("confidence of 0.899", "warning reading doubtful-value /accountNumber") {
      $0.accountNumber = .read("1", confidence: 0.899)
    },
    Case("confidence of 0.9") { $0.accountNumber = .read("1", confidence: 0.9) },
    Case("a doubtful contact", "info reading doubtful-value /authorizedContact") {
      $0.authorizedContact = .read("Dana", confidence: 0.5)
    },
    Case(
      "invoice number for account number", "warning reading account-is-invoice-number /accountNumber"
    ) {
      $0.invoiceNumber = .read("8155-10-001-0234567")
    },
    Case("another invoice number") { $0.invoiceNumber = .read("77") },
    Case("another billed name", "warning port name-differs /companyName") {
      $0.billedName = .read("Acme Holdings")
    },
    Case("the billed name in capitals") { $0.billedName = .read("ACME PLUMBING INC") },
    Case(
      "nothing from the intake", "warning port missing-authorized-contact /authorizedContact",
      "warning port missing-winning-carrier /winningCarrier", "warning port scope-undecided /port/scope",
      "warning port missing-desired-date /port/desiredDate"
    ) {
      $0.authorizedContact = nil
      $0.winningCarrier = nil
      $0.port = PortPlan()
    },
    Case("a PIN on the page", "info port passcode-required /portOutPin") { $0.portOutPin = .read("1234") },
  ]

  static let numbers = [
    Case("BTN not listed", "warning reading btn-not-listed /billingTelephoneNumber") {
      $0.billingTelephoneNumber = .read("+19085559999")
    },
    Case("one doubtful number", "warning reading doubtful-value /telephoneNumbers/2") {
      $0.telephoneNumbers[2] = .read("+19085550102", confidence: 0.5)
    },
    Case("two doubtful numbers", "warning reading doubtful-value /telephoneNumbers") {
      $0.telephoneNumbers[1] = .read("+19085550101", confidence: 0.5)
      $0.telephoneNumbers[2] = .read("+19085550102", confidence: 0.5)
    },
    Case("a toll-free number", "warning port toll-free /telephoneNumbers/4") {
      $0.telephoneNumbers.append(.read("+18005550100", kind: .tollFree))
    },
    Case("only toll-free numbers", "warning port toll-free-only /telephoneNumbers") {
      $0.telephoneNumbers = [.read("+18005550100", kind: .tollFree)]
      $0.billingTelephoneNumber = .read("+18005550100")
    },
    Case("a 900 number", "warning port premium-number /telephoneNumbers/4") {
      $0.telephoneNumbers.append(.read("+19005550100", kind: .unknown))
    },
    Case("an area code not in service", "warning port unknown-area-code /telephoneNumbers/4") {
      $0.telephoneNumbers.append(.read("+12215550100", kind: .unknown))
    },
    Case("two states", "warning port several-states /telephoneNumbers") {
      $0.telephoneNumbers.append(.read("+12125550100"))
    },
    Case("two area codes of one state") { $0.telephoneNumbers.append(.read("+12015550100")) },
    Case("numbers of another state", "warning port outside-service-state /serviceAddress") {
      $0.telephoneNumbers = [.read("+12125550100")]
      $0.billingTelephoneNumber = .read("+12125550100")
    },
    Case(
      "wireless", "info reading missing-btn /billingTelephoneNumber",
      "info reading missing-service-address /serviceAddress", "warning port missing-pin /portOutPin",
      from: .wireless
    ) { $0.portOutPin = nil },
    Case(
      "wireless of two states", "info port several-states /telephoneNumbers",
      "info port passcode-required /portOutPin", from: .wireless
    ) {
      $0.billingTelephoneNumber = .read("+12015550180")
      $0.serviceAddress = $0.billingAddress
      $0.telephoneNumbers.append(.read("+12125550100", kind: .wireless))
    },
  ]

  static let addresses = [
    Case("no house number", "warning reading incomplete-service-address /serviceAddress") {
      $0.serviceAddress = .read(number: nil, street: "Main", suffix: "St", unit: nil)
      $0.billingAddress = $0.serviceAddress
    },
    Case("no ZIP", "warning reading service-zip-missing /serviceAddress") {
      $0.serviceAddress = .read(number: "120", street: "Main", suffix: "St", unit: nil, postalCode: nil)
      $0.billingAddress = $0.serviceAddress
    },
    Case("not in parts", "warning reading incomplete-service-address /serviceAddress") {
      $0.serviceAddress = DraftAddress(text: .read("The old mill"), components: nil, normalized: nil)
    },
    Case("a rural route has no house number", "warning port rural-route /serviceAddress") {
      var parts = PostalAddress()
      parts.ruralRoute = "RR 2"
      parts.box = "301A"
      parts.city = "Piscataway"
      parts.state = "NJ"
      parts.postalCode = "08854-1234"
      $0.serviceAddress = DraftAddress(text: .read("RR 2"), components: parts, normalized: nil)
      $0.billingAddress = $0.serviceAddress
    },
    Case("a post office box", "error port service-address-po-box /serviceAddress") {
      $0.serviceAddress = .postOfficeBox("12")
      $0.billingAddress = .postOfficeBox("12")
    },
    Case("bills go to a post office box", "info port address-differs /serviceAddress") {
      $0.billingAddress = .postOfficeBox("12")
    },
    Case("bills go without the suite", "warning port address-differs /serviceAddress") {
      $0.billingAddress = .read(number: "120", street: "Main", suffix: "St", unit: nil)
    },
    Case("bills go to another ZIP code", "warning port address-differs /serviceAddress") {
      $0.billingAddress = .read(
        number: "120", street: "Main", suffix: "St", unit: "4", postalCode: "08855")
    },
    Case("bills go to another street", "info port address-differs /serviceAddress") {
      $0.billingAddress = .read(number: "120", street: "Oak", suffix: "St", unit: "4")
    },
    Case("the same in capitals, with a longer ZIP code") {
      $0.billingAddress = .read(
        number: "120", street: "MAIN", suffix: "ST.", unit: "4", city: "PISCATAWAY", postalCode: "08854-1234")
    },
    Case(
      "a ZIP code of another state", "warning reading postal-code-outside-state /serviceAddress",
      "warning reading postal-code-outside-state /billingAddress"
    ) {
      $0.serviceAddress = .read(number: "120", street: "Main", suffix: "St", unit: "4", postalCode: "10001")
      $0.billingAddress = $0.serviceAddress
    },
    Case(
      "two locations under two accounts", "warning reading missing-btn /billingTelephoneNumber",
      "warning reading several-locations /serviceAddress", "warning port several-accounts /locations",
      from: .twoLocations
    ) { _ in },
    Case(
      "two locations under one account", "warning reading several-locations /serviceAddress",
      from: .twoLocations
    ) {
      $0.billingTelephoneNumber = .read("+19085550100")
      $0.locations[1].accountNumber = $0.locations[0].accountNumber
    },
  ]

  static let documents = [
    Case("31 days old", "warning port old-invoice /invoiceDate") { $0.invoiceDate = .read("2026-10-24") },
    Case("30 days old") { $0.invoiceDate = .read("2026-10-25") },
    Case("dated today") { $0.invoiceDate = .read("2026-11-24") },
    Case("dated tomorrow", "warning reading future-invoice /invoiceDate") {
      $0.invoiceDate = .read("2026-11-25")
    },
    Case("a note that explains the doubt", "warning reading candidates-compete /accountNumber") {
      $0.accountNumber = .read("1", confidence: 0.5)
      $0.findings = [
        Finding(
          .candidatesCompete, .warning, .reading, field: "/accountNumber", message: "1 or 2.", remedy: "Look."
        )
      ]
    },
    Case("a note that a person has settled") {
      $0.accountNumber = .typed("1")
      $0.findings = [
        Finding(
          .candidatesCompete, .warning, .reading, field: "/accountNumber", message: "1 or 2.", remedy: "Look."
        )
      ]
    },
    Case("a tie explains the missing carrier", "warning reading carrier-tied /losingCarrier") {
      $0.losingCarrier = nil
      $0.findings = [
        Finding(.carrierTied, .warning, .reading, field: "/losingCarrier", message: "Two.", remedy: "Look.")
      ]
    },
  ]

  @Test(arguments: [
    (DraftPortRequest.whole, DraftStatus.ready), (.wireless, .ready), (.twoLocations, .needsReview),
    (.empty(), .incomplete), (undecided, .needsDecisions), (withOldInvoice, .needsDecisions),
  ])
  func statusFollows(_ draft: DraftPortRequest, _ status: DraftStatus) {
    #expect(draft.judged().status == status)
    #expect(draft.judged().judged() == draft.judged())
  }

  private static let undecided: DraftPortRequest = {
    var draft = DraftPortRequest.whole
    draft.port.scope = .undecided
    return draft
  }()

  private static let withOldInvoice: DraftPortRequest = {
    var draft = DraftPortRequest.whole
    draft.invoiceDate = .read("2026-09-02")
    return draft
  }()

  @Test func whatIsRejectedMostOftenIsToldFirst() {
    var draft = DraftPortRequest.whole
    draft.serviceAddress = nil
    draft.billingTelephoneNumber = nil
    draft.accountNumber = nil
    draft.companyName = nil
    draft.port = PortPlan(desiredDate: .typed("2026-11-01"))
    let codes = draft.judged().findings.filter { $0.severity != .info }.map(\.code)
    #expect(
      codes == [
        "desired-date-past", "missing-service-address", "missing-btn", "missing-account-number",
        "missing-company-name", "scope-undecided",
      ])
  }

  @Test func remediesEndWithTheRejectCodes() throws {
    var draft = DraftPortRequest.whole
    draft.billingTelephoneNumber = nil
    let finding = try #require(draft.judged().findings.first)
    #expect(finding.remedy?.hasSuffix("(reject codes E14, 7103)") == true)
    #expect(draft.judged().judged().findings == draft.judged().findings)
  }

  @Test func approvalStandsUntilAnError() {
    var draft = DraftPortRequest.twoLocations
    draft.status = .approved
    #expect(draft.judged().status == .approved)
    draft.telephoneNumbers = []
    #expect(draft.judged().status == .incomplete)
  }

  @Test func aPinIsInNoMessage() {
    var draft = DraftPortRequest.wireless
    draft.portOutPin = .read("482913", confidence: 0.4)
    #expect(!draft.judged().findings.contains { $0.message.contains("482913") })
  }

  @Test func theDoubtNamesTheRival() throws {
    var draft = DraftPortRequest.whole
    draft.accountNumber = .read("100", confidence: 0.8999)
    draft.accountNumber?.alternatives = [DraftAlternative(value: "200", confidence: 0.42)]
    draft.accountNumber?.alternatives += [DraftAlternative(value: "300", confidence: 0.01)]
    let finding = try #require(draft.judged().findings.first)
    #expect(
      finding.message
        == "The account number was read as “100” with 89 % confidence. The document also offers “200” (42 %)."
    )
    #expect(finding.remedy == "Compare it with page 1 of acme/2026-11.pdf.")
  }
}
