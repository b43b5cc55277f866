public import PortRequest
import PostalAddress

// Drafts of no real customer, for tests.

extension DraftPortRequest {
  /// 24 November 2026.
  public static var asOf: CalendarDate? { CalendarDate(year: 2026, month: 11, day: 24) }

  /// A draft without any value, not yet judged.
  public static func empty(kind: DraftSource.Kind = .invoice) -> DraftPortRequest {
    DraftPortRequest(
      id: "pd-0000000000000000", asOf: asOf ?? .first,
      sources: [
        DraftSource(
          file: "bill.pdf", sha256: String(repeating: "0", count: 64), pageCount: 2, kind: kind,
          textLayer: .embedded, grammar: "generic")
      ])
  }

  /// A wireline bill on which every value was read surely, with what the intake adds; not yet judged.
  public static var whole: DraftPortRequest {
    var draft = empty()
    draft.id = "pd-3f2a9c01d2e4b5a6"
    draft.sources[0].file = "acme/2026-11.pdf"
    draft.sources[0].pageCount = 4
    draft.sources[0].grammar = "comcast-business"
    draft.losingCarrier = LosingCarrier(
      text: .read("Comcast Business", at: 36, 30, rule: "recognize"), id: "comcast-business")
    draft.accountNumber = .read(
      "8155100010234567", printed: "8155 10 001 0234567", at: 396, 74.5,
      text: "Account number 8155 10 001 0234567", rule: "accountNumber")
    draft.billingTelephoneNumber = .read(
      "+19085550100", printed: "908-555-0100", at: 36, 310, page: 2, text: "908-555-0100 (Main number)",
      rule: "billingTelephoneNumber")
    draft.telephoneNumbers = (0..<4).map { .read("+1908555010\($0)", top: 310 + 14 * Double($0)) }
    draft.telephoneNumbers[0].role = .billing
    draft.companyName = .read("Acme Plumbing, Inc.", at: 54, 140)
    draft.serviceAddress = .read(number: "120", street: "Main", suffix: "St", unit: "4")
    draft.billingAddress = draft.serviceAddress
    draft.invoiceDate = .read("2026-11-02", printed: "Nov 2, 2026", at: 396, 88)
    draft.authorizedContact = .typed("Dana Reyes")
    draft.winningCarrier = .typed("Example Voice LLC")
    draft.port = PortPlan(scope: .full, desiredDate: .typed("2026-12-04"), complexity: .nonSimple)
    return draft
  }

  /// A wireless bill: no billing telephone number, no service address, a PIN printed.
  public static var wireless: DraftPortRequest {
    var draft = whole
    draft.billingTelephoneNumber = nil
    draft.serviceAddress = nil
    draft.telephoneNumbers = (0..<3).map { .read("+1201555018\($0)", kind: .wireless, top: 300) }
    draft.portOutPin = .read("482913", at: 396, 120, text: "Number transfer PIN: 482913", rule: "portOutPin")
    return draft
  }

  /// Two places under two accounts.
  public static var twoLocations: DraftPortRequest {
    var draft = whole
    draft.serviceAddress = nil
    draft.billingTelephoneNumber = nil
    draft.locations = [
      DraftLocation(
        serviceAddress: .read(number: "120", street: "Main", suffix: "St", unit: nil),
        accountNumber: .read("8155100010234567", at: 36, 100, page: 2),
        telephoneNumbers: ["+19085550100", "+19085550101"]),
      DraftLocation(
        serviceAddress: .read(number: "7", street: "Oak", suffix: "Ave", unit: nil),
        accountNumber: .read("8155100010999999", at: 36, 400, page: 2),
        billingTelephoneNumber: .read("+19085550102", at: 36, 420, page: 2),
        telephoneNumbers: ["+19085550102", "+19085550103"]),
    ]
    return draft
  }

  /// Every key of the schema in use.
  public static var full: DraftPortRequest {
    var draft = twoLocations
    draft.serviceAddress = whole.serviceAddress
    draft.billingTelephoneNumber = whole.billingTelephoneNumber
    draft.portOutPin = wireless.portOutPin
    draft.billedName = .read("Acme Holdings", confidence: 0.62, at: 54, 154)
    draft.billedName?.alternatives = [
      DraftAlternative(
        value: "Acme Holding", printed: "ACME HOLDING", confidence: 0.31,
        evidence: [.document(page: 4, text: "ACME HOLDING", rule: "coupon")])
    ]
    draft.invoiceNumber = .read("INV-77", at: 396, 102)
    draft.numbersComplete = .counted
    draft.port.newBillingTelephoneNumber = .typed("+19085550103")
    draft.attachments = Attachments(states: ["letterOfAuthorization": .missing, "invoice": .present])
    draft.reviews = [
      Review(
        at: "2026-11-24T10:00:00Z", by: "dana", field: "/companyName/value", from: .null,
        to: .object([.init(name: "a", value: .array([.bool(true), .integer(1), .number(0.5)]))]))
    ]
    draft.sources.append(
      DraftSource(
        file: "acme/record.txt", sha256: String(repeating: "a", count: 64), pageCount: 1,
        kind: .customerServiceRecord, textLayer: .plainText, grammar: nil))
    return draft
  }
}

extension NumbersComplete {
  /// Four lines, counted.
  public static var counted: NumbersComplete {
    NumbersComplete(
      state: .shown,
      checks: [
        Check(
          kind: .count, expected: "4", found: "4",
          evidence: [.document(page: 2, text: "Number of lines: 4", rule: "a printed number of lines")])
      ])
  }

  /// Five lines counted, of which four are listed.
  public static var miscounted: NumbersComplete {
    var complete = counted
    complete.state = .contradicted
    complete.checks[0].expected = "5"
    return complete
  }
}

extension CalendarDate {
  fileprivate static var first: CalendarDate {
    guard let date = CalendarDate(year: 1, month: 1, day: 1) else { fatalError("There is a first day.") }
    return date
  }
}
