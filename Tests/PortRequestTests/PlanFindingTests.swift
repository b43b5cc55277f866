import InventedDrafts
import PostalAddress

@testable import PortRequest

extension FindingTests {
  /// The billing number and one other move, two stay.
  private static func partial(_ draft: inout DraftPortRequest) {
    draft.port.scope = .partial
    for index in draft.telephoneNumbers.indices {
      draft.telephoneNumbers[index].action = index < 2 ? .port : .keep
    }
  }

  static let plans = [
    Case("full, and all move") { draft in
      for index in draft.telephoneNumbers.indices { draft.telephoneNumbers[index].action = .port }
    },
    Case("full, and one stays", "error port full-port-leaves-numbers /port/scope") {
      $0.telephoneNumbers[3].action = .keep
    },
    Case("partial without the BTN") {
      partial(&$0)
      $0.telephoneNumbers[0].action = .keep
    },
    Case("partial with the BTN", "error port missing-new-btn /port/newBillingTelephoneNumber") {
      partial(&$0)
    },
    Case("partial with the BTN and a new one") {
      partial(&$0)
      $0.port.newBillingTelephoneNumber = .typed("+19085550102")
    },
    Case("the new BTN moves", "error port new-btn-unusable /port/newBillingTelephoneNumber") {
      partial(&$0)
      $0.port.newBillingTelephoneNumber = .typed("+19085550101")
    },
    Case("the new BTN is the old one", "error port new-btn-unusable /port/newBillingTelephoneNumber") {
      partial(&$0)
      $0.port.newBillingTelephoneNumber = .typed("+19085550100")
    },
    Case("the new BTN is not on the account", "error port new-btn-unusable /port/newBillingTelephoneNumber") {
      partial(&$0)
      $0.port.newBillingTelephoneNumber = .typed("+19085550177")
    },
    Case("a new BTN on a full port", "warning port new-btn-unusable /port/newBillingTelephoneNumber") {
      $0.port.newBillingTelephoneNumber = .typed("+19085550102")
    },
    Case("partial, and all move", "warning port partial-port-moves-all /port/scope") { draft in
      draft.port.scope = .partial
      for index in draft.telephoneNumbers.indices { draft.telephoneNumbers[index].action = .port }
    },
    Case(
      "partial, and one is undecided", "warning port numbers-without-decision /telephoneNumbers/3"
    ) {
      partial(&$0)
      $0.telephoneNumbers[0].action = .keep
      $0.telephoneNumbers[3].action = .undecided
    },
    Case("nothing moves", "error port nothing-moves /port/scope") { draft in
      draft.port.scope = .partial
      for index in draft.telephoneNumbers.indices { draft.telephoneNumbers[index].action = .keep }
    },
    Case("a number that is none", "error port invalid-number /telephoneNumbers/4") {
      $0.telephoneNumbers.append(.read("+19081550100", kind: .unknown))
    },
    Case(
      "a summary bill's number is the BTN", "error port invalid-number /billingTelephoneNumber",
      "warning reading btn-not-listed /billingTelephoneNumber"
    ) { $0.billingTelephoneNumber = .read("+19080110100") },
    Case("a number twice", "error port duplicate-number /telephoneNumbers/4") {
      $0.telephoneNumbers.append(.read("+19085550103"))
    },
    Case(
      "a wireless number among wireline ones", "info port passcode-required /portOutPin",
      "error port wireless-mixed /telephoneNumbers/4"
    ) {
      $0.portOutPin = .typed("1234")
      $0.telephoneNumbers.append(.read("+19085550109", kind: .wireless))
      $0.findings = []
    },
    Case("a toll-free number that stays") {
      partial(&$0)
      $0.telephoneNumbers[0].action = .keep
      $0.telephoneNumbers.append(.read("+18005550100", kind: .tollFree))
      $0.telephoneNumbers[4].action = .keep
    },
    Case("a thousand numbers", "warning port too-many-numbers /telephoneNumbers") {
      $0.telephoneNumbers = numbers(1000)
    },
    Case("999 numbers") { $0.telephoneNumbers = numbers(999) },
    Case(
      "a disconnected number shall move", "error port moves-disconnected-number /telephoneNumbers/4",
      "warning port disconnected-number /telephoneNumbers"
    ) {
      $0.findings = [ended]
      var number = PortedNumber.read("+19085550177")
      number.text = .typed("+19085550177")
      $0.telephoneNumbers.append(number)
    },
    Case("a disconnected number is left out", "warning port disconnected-number /telephoneNumbers") {
      $0.findings = [ended]
    },
    Case("lines hunt and all move", "info port hunt-group /telephoneNumbers") { $0.findings = [hunting] },
    Case("lines hunt and some stay", "warning port hunt-group /telephoneNumbers") {
      partial(&$0)
      $0.telephoneNumbers[0].action = .keep
      $0.findings = [hunting]
    },
    Case("one of two places stays", from: .twoLocations) {
      $0.billingTelephoneNumber = .read("+19085550100")
      $0.port.scope = .partial
      for index in $0.telephoneNumbers.indices {
        $0.telephoneNumbers[index].action = index < 2 ? .port : .keep
      }
      $0.port.newBillingTelephoneNumber = .typed("+19085550102")
    },
  ]

  private static func numbers(_ count: Int) -> [PortedNumber] {
    (0..<count).map { .read("+1908555\(String(10000 + $0).dropFirst())") }
  }

  private static let ended = Finding(
    .disconnectedNumber, .warning, .port, field: "/telephoneNumbers",
    message: "908-555-0177 is disconnected and left out.", remedy: "Ask.")

  private static let hunting = Finding(
    .huntGroup, .warning, .port, field: "/telephoneNumbers", message: "Lines hunt.", remedy: "Port the group."
  )

  static let dates = [
    Case("no date", "warning port missing-desired-date /port/desiredDate") { $0.port.desiredDate = nil },
    Case("yesterday", "error port desired-date-past /port/desiredDate") {
      $0.port.desiredDate = .typed("2026-11-23")
    },
    Case("a Saturday", "error port desired-date-not-business-day /port/desiredDate") {
      $0.port.desiredDate = .typed("2026-12-05")
    },
    Case("Thanksgiving", "error port desired-date-not-business-day /port/desiredDate") {
      $0.port.desiredDate = .typed("2026-11-26")
    },
    Case("three business days ahead", "warning port desired-date-too-soon /port/desiredDate") {
      $0.port.desiredDate = .typed("2026-11-30")
    },
    Case("four business days ahead") { $0.port.desiredDate = .typed("2026-12-01") },
    Case("30 days ahead") { $0.port.desiredDate = .typed("2026-12-24") },
    Case("34 days ahead", "warning port desired-date-far /port/desiredDate") {
      $0.port.desiredDate = .typed("2026-12-28")
    },
    Case("the next day for a simple port") {
      $0.telephoneNumbers = [$0.telephoneNumbers[0]]
      $0.port.desiredDate = .typed("2026-11-25")
    },
    Case(
      "the next day for a simple port after 1 p.m.", "warning port desired-date-too-soon /port/desiredDate"
    ) {
      $0.minute = 14 * 60
      $0.telephoneNumbers = [$0.telephoneNumbers[0]]
      $0.port.desiredDate = .typed("2026-11-25")
    },
  ]

  static let papers = [
    Case("a letter signed today") { $0.letterOfAuthorization = LetterOfAuthorization(signedOn: $0.asOf) },
    Case("nobody spoke of a letter", "info port loa-missing /attachments") { _ in },
    Case("an unsigned letter", "error port loa-missing /attachments") {
      $0.letterOfAuthorization = LetterOfAuthorization()
    },
    Case("a letter of 31 days", "warning port loa-old /attachments") {
      $0.letterOfAuthorization = LetterOfAuthorization(signedOn: CalendarDate(iso8601: "2026-10-24"))
    },
    Case("a letter of tomorrow", "warning port loa-old /attachments") {
      $0.letterOfAuthorization = LetterOfAuthorization(signedOn: CalendarDate(iso8601: "2026-11-25"))
    },
    Case("a letter of the same numbers") {
      $0.letterOfAuthorization = LetterOfAuthorization(
        signedOn: $0.asOf, telephoneNumbers: $0.telephoneNumbers.map(\.value))
    },
    Case("a letter of fewer numbers", "error port loa-numbers-differ /attachments") {
      $0.letterOfAuthorization = LetterOfAuthorization(signedOn: $0.asOf, telephoneNumbers: ["+19085550100"])
    },
    Case("a letter in capitals, with the street's word in full") {
      $0.letterOfAuthorization = LetterOfAuthorization(
        signedOn: $0.asOf, companyName: "ACME PLUMBING INC",
        serviceAddress: "120 MAIN ST, STE 4, PISCATAWAY, NJ 08854")
    },
    Case("a letter of another company", "error port loa-name-differs /attachments") {
      $0.letterOfAuthorization = LetterOfAuthorization(signedOn: $0.asOf, companyName: "Acme Heating")
    },
    Case(
      "a letter without RespOrg", "warning port toll-free-only /telephoneNumbers",
      "error port loa-without-resporg /attachments", from: tollFree
    ) {
      $0.letterOfAuthorization = LetterOfAuthorization(signedOn: $0.asOf)
    },
    Case("a letter with its RespOrg", "warning port toll-free-only /telephoneNumbers", from: tollFree) {
      $0.letterOfAuthorization = LetterOfAuthorization(signedOn: $0.asOf, responsibleOrganization: "EXV01")
    },
    Case(
      "a RespOrg of six letters", "warning port toll-free-only /telephoneNumbers",
      "error port invalid-resporg /attachments", from: tollFree
    ) {
      $0.letterOfAuthorization = LetterOfAuthorization(signedOn: $0.asOf, responsibleOrganization: "EXV001")
    },
    Case(
      "a record alone", "info port invoice-missing /attachments", from: .record
    ) {
      $0.losingCarrier = LosingCarrier(text: .read("Example Bell"), id: "example-bell")
      $0.authorizedContact = .typed("Dana Reyes")
      $0.winningCarrier = .typed("Example Voice LLC")
      $0.invoiceDate = .read("2026-11-02")
      $0.port = DraftPortRequest.whole.port
    },
  ]

  private static let tollFree: DraftPortRequest = {
    var draft = DraftPortRequest.whole
    draft.telephoneNumbers = [.read("+18005550100", kind: .tollFree)]
    draft.billingTelephoneNumber = .read("+18005550100")
    return draft
  }()

  static let goodToKnow = [
    Case("exchange 555", "info port fictional-number /telephoneNumbers") { _ in },
    Case("two area codes of one state", "info port several-area-codes /telephoneNumbers") {
      $0.telephoneNumbers.append(.read("+12015550100"))
    },
    Case("a long name", "info port long-name /companyName") {
      $0.companyName = .read("Acme Plumbing and Heating Supply, Inc.")
    },
    Case("a typed account number", "info port given-value /accountNumber") { $0.accountNumber = .typed("1") },
    Case("an account number that was chosen") {
      $0.accountNumber = .typed("1")
      $0.accountNumber?.evidence.append(.document(page: 1, text: "1"))
    },
    Case("a name changed in the file", "warning reading edited-value /companyName") {
      $0.companyName = .read("Acme Heating, Inc.", printed: "Acme Plumbing, Inc.")
    },
    Case("a name in other capitals") {
      $0.companyName = .read("Acme Plumbing Inc", printed: "ACME PLUMBING, INC.")
    },
    Case("a BTN changed in the file", "warning reading edited-value /billingTelephoneNumber") {
      $0.billingTelephoneNumber = .read("+19085550101", printed: "908-555-0100")
    },
    Case("a state that is none", "error reading invalid-state /serviceAddress") {
      $0.serviceAddress = .read(number: "120", street: "Main", suffix: "St", unit: "4", state: "Xylo")
      $0.billingAddress = $0.serviceAddress
    },
    Case("a direction that is none", "warning port invalid-directional /serviceAddress") {
      $0.serviceAddress?.components?.preDirectional = "Up"
      $0.billingAddress = $0.serviceAddress
    },
    Case("a direction in full") {
      $0.serviceAddress?.components?.preDirectional = "North"
      $0.billingAddress = $0.serviceAddress
    },
  ]
}
