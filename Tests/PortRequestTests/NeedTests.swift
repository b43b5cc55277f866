import InventedDrafts
import Testing

@testable import PortRequest

/// What drafts wait for, beside those that wait for something else or for nothing.
@Suite struct NeedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// `need: words`, in order.
    var expected: [String]
    var draft: DraftPortRequest

    init(
      _ what: String, _ expected: String..., from draft: DraftPortRequest = .whole,
      _ change: (inout DraftPortRequest) -> Void
    ) {
      testDescription = what
      self.expected = expected
      self.draft = draft
      change(&self.draft)
    }
  }

  @Test(arguments: cases) func needs(_ example: Case) {
    let needs = example.draft.judged().openNeeds
    #expect(needs.map { "\($0.need.rawValue): \($0.words)" } == example.expected)
    #expect(needs.map(\.need) == needs.map(\.need).sorted())
  }

  static let cases = [
    Case("a whole draft") { _ in },
    Case("an old invoice", "document: old invoice") { $0.invoiceDate = .read("2026-01-02") },
    Case("an old record", "csr: old invoice", "decision: hunt group", from: .record.withIntake) {
      $0.invoiceDate = .read("2026-01-02")
      $0.findings = [
        Finding(.huntGroup, .warning, .port, field: nil, message: "A group hunts.", remedy: "Ask.")
      ]
      $0.port.scope = .undecided
      $0.port.desiredDate = .typed("2026-12-04")
      $0.port.scope = .partial
      $0.port.newBillingTelephoneNumber = .typed("+19085550103")
      for index in 0..<3 { $0.telephoneNumbers[index].action = .port }
      $0.telephoneNumbers[3].action = .keep
    },
    Case("a letter that is too old", "document: LOA old") {
      $0.attachments = Attachments(states: ["letterOfAuthorization": .present])
      $0.letterOfAuthorization = LetterOfAuthorization(signedOn: CalendarDate(year: 2026, month: 1, day: 2))
    },
    Case("no service address", "csr: missing service address") { $0.serviceAddress = nil },
    Case("no service address on a record", "review: missing service address", from: .record.withIntake) {
      $0.invoiceDate = .read("2026-11-20")
      $0.serviceAddress = nil
    },
    Case("a record asked for", "csr: record asked for") {
      $0.attachments = Attachments(states: ["customerServiceRecord": .missing])
    },
    Case("a record that nobody needs") {
      $0.attachments = Attachments(states: ["customerServiceRecord": .notNeeded])
    },
    Case("a doubtful account number", "review: doubtful account number") {
      $0.accountNumber = .read("1", confidence: 0.899)
    },
    Case("an account number that is just sure") { $0.accountNumber = .read("1", confidence: 0.9) },
    Case("doubt of what is not required") { $0.billedName = .read("Acme Plumbing, Inc.", confidence: 0.5) },
    Case("a frozen account", "decision: freeze") {
      $0.findings = [
        Finding(.freeze, .error, .port, field: nil, message: "A freeze is set.", remedy: "Lift it.")
      ]
    },
    Case("a finding of another program", "review: strange thing") {
      var finding = Finding(.freeze, .warning, .reading, field: nil, message: "Strange.", remedy: nil)
      finding.code = "strange-thing"
      $0.findings = [finding]
    },
    Case(
      "nothing given", "intake: missing authorized contact", "intake: scope undecided",
      "intake: missing desired date", "intake: missing winning carrier"
    ) {
      ($0.authorizedContact, $0.winningCarrier) = (nil, nil)
      $0.port = PortPlan()
    },
    Case("approved with a warning") {
      $0.winningCarrier = nil
      $0.status = .approved
    },
    Case("approved with an error is approved no more", "decision: desired date past") {
      $0.port.desiredDate = .typed("2026-11-02")
      $0.status = .approved
    },
    Case(
      "all at once", "document: old invoice", "csr: missing BTN", "review: missing company name",
      "intake: missing winning carrier"
    ) {
      $0.invoiceDate = .read("2026-01-02")
      ($0.billingTelephoneNumber, $0.companyName, $0.winningCarrier) = (nil, nil, nil)
    },
  ]

  /// A value is sure where it was read surely and no finding doubts it.
  @Test(arguments: [
    (0.95, FindingCode?.none, true), (0.9, nil, true), (0.899, nil, false),
    (0.99, .accountNumberIsInvoiceNumber, false), (0.99, .freeze, true),
  ])
  func sureness(confidence: Double, doubt: FindingCode?, isSure: Bool) {
    var draft = DraftPortRequest.whole
    draft.accountNumber = .read("8155", confidence: confidence)
    if let doubt {
      draft.findings = [
        Finding(
          doubt, .warning, doubt == .freeze ? .port : .reading, field: "/accountNumber", message: "Doubt.",
          remedy: nil)
      ]
    }
    #expect(draft.isSure(of: .accountNumber) == isSure)
    #expect(!draft.isSure(of: .billedName))
  }

  @Test func surenessOfNumbers() {
    var draft = DraftPortRequest.whole
    draft.telephoneNumbers[1] = .read("+19085550101", confidence: 0.5)
    draft.findings = [
      Finding(.numberUndecided, .warning, .reading, field: "/telephoneNumbers/2", message: "?", remedy: nil),
      Finding(
        .numbersMayBeIncomplete, .warning, .reading, field: "/telephoneNumbers", message: "?", remedy: nil),
    ]
    #expect((0..<4).map { draft.isSure(ofNumberAt: $0) } == [true, false, false, true])
  }
}

extension DraftPortRequest {
  /// With what an intake gives.
  fileprivate var withIntake: DraftPortRequest {
    var draft = self
    draft.losingCarrier = DraftPortRequest.whole.losingCarrier
    draft.authorizedContact = .typed("Dana Reyes")
    draft.winningCarrier = .typed("Example Voice LLC")
    draft.port = PortPlan(scope: .full, desiredDate: .typed("2026-12-04"))
    return draft
  }
}
