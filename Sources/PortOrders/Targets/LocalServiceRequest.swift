import PortRequest
import PostalAddress

extension OrderForm {
  /// The forms of the Local Service Ordering Guidelines (LSOG) for a port: the request (LSR), the end user (EU), number
  /// portability (NP). Toll-free numbers move by a RespOrg change and wireless ones by a wireless port request.
  ///
  /// Required are the fields of 47 CFR 52.36(b), besides what the forms need to say which place and numbers are meant. A
  /// form takes 200 numbers (Brightspeed's rules for NPQTY).
  static let localServiceRequest = OrderForm(
    kinds: [.local], limit: 200, fields: { _ in request + endUser + portability }, writing: .json)

  private static let request: [OrderField] = [
    .given("LSR/CCNA", "your customer carrier name abbreviation", form: .letters(besides: "", count: 3...3))
      .required,
    .given(
      "LSR/PON", "your purchase order number, else the draft's id",
      form: .letters(besides: "-.", count: 1...25), usual: { $0.reference }
    )
    .required.noted("PON is the draft's id: give your own with --field PON=…"),
    .given("LSR/VER", "the version of the request", form: .digits(1...2), usual: { _ in "00" }).required,
    .draft("LSR/AN", .accountNumber) { $0.account.accountNumber }.required,
    .draft("LSR/ATN", .billingTelephoneNumber) { $0.account.billingTelephoneNumber?.dashedNumber }.required,
    .draft("LSR/DDD", "/port/desiredDate", form: .digits(8...8)) { part in
      part.desiredDate?.with(part.desiredDate?.text.filter { $0 != "-" })
    }
    .required,
    .given("LSR/REQTYP", "C for number portability, and its status", usual: { _ in "CB" }).required,
    .given("LSR/ACT", "the activity", form: .letters(besides: "", count: 1...1), usual: { _ in "V" })
      .required.noted("REQTYP is CB and ACT is V, as for most ports: some carriers ask for others."),
    .given("LSR/CC", "your company code (OCN)", form: .letters(besides: "", count: 4...4)).required,
    .given(
      "LSR/NNSP", "the SPID of the new network service provider", form: .letters(besides: "", count: 4...4)
    )
    .required,
    .given("LSR/NPDI", "C from wireline to wireless, D from wireline to wireline", form: .oneOf(["C", "D"]))
      .required,
    .given(
      "LSR/AGAUTH", "Y where you hold the signed letter of authorization", form: .oneOf(["Y"]),
      usual: { $0.holdsLetterOfAuthorization ? "Y" : nil }
    )
    .required,
    .draft("LSR/AUTHNM", .authorizedContact) { $0.authorizedContact },
    .given("LSR/TOS", "the type of service, such as 1---"),
    .given("LSR/INIT", "who sends the request"),
    .given("LSR/TEL NO (INIT)", "the initiator's telephone number").required,
    .draft("LSR/REMARKS", "/port/newBillingTelephoneNumber") { $0.remarks }
      .required { $0.isPartial == true && $0.movesBillingNumber },
  ]

  private static let endUser: [OrderField] = {
    let address = AddressFields.service("EU/")
    return [
      .fixed("EU/LOCNUM", "001"),
      .draft("EU/NAME", .companyName) { $0.companyName }.required,
      address.field("SANO") { $0.number }.required { $0.hasStreet },
      address.field("SASF") { $0.numberSuffix },
      address.field("SASD") { $0.preDirectionalCode },
      address.field("SASN") { $0.street ?? [$0.ruralRoute, $0.box].joined(" ") }.required,
      address.field("SATH") { $0.suffix },
      address.field("SASS") { $0.postDirectionalCode },
      address.field("LD1") { $0.designator(0) }, address.field("LV1") { $0.unit(0) },
      address.field("LD2") { $0.designator(1) }, address.field("LV2") { $0.unit(1) },
      address.field("LD3") { $0.designator(2) }, address.field("LV3") { $0.unit(2) },
      address.field("CITY") { $0.city }.required,
      address.state("STATE").required,
      address.postalCode("ZIP").required,
      .draft("EU/EATN", .billingTelephoneNumber) { $0.account.billingTelephoneNumber?.dashedNumber },
    ]
  }()

  private static let portability: [OrderField] = [
    .order("NP/NPQTY") { .string("\($0.numbers.count)") },
    .order("NP/NUMBERS") { part in
      .array(
        part.numbers.enumerated().map { index, number in
          .object(
            ("LOCNUM", .string("001")), ("LNUM", .string(lineNumber(index + 1))), ("LNA", .string("V")),
            ("PORTEDNBR", .string(number.dashed)))
        })
    }.required,
  ]

  /// `00001`
  private static func lineNumber(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }
}

extension OrderPart {
  /// A route's box has no house number.
  fileprivate var hasStreet: Bool { account.serviceAddress?.components?.ruralRoute == nil }

  /// The forms have no field for the scope of a port and for the new billing number.
  fileprivate var remarks: PartValue? {
    guard isPartial == true else { return nil }
    if let new = newBillingTelephoneNumber, let dashed = new.dashedNumber {
      return new.with("PARTIAL PORT. NEW BTN FOR REMAINING NUMBERS \(dashed.text)")
    }
    return movesBillingNumber ? nil : PartValue("PARTIAL PORT", at: "/port/scope")
  }
}

extension PostalAddress {
  /// What kind of unit one within the building is, in the words of USPS Publication 28.
  fileprivate func designator(_ index: Int) -> String? {
    index < units.count ? standardUnits[index].type ?? "UNIT" : nil
  }

  fileprivate func unit(_ index: Int) -> String? { index < units.count ? units[index].value : nil }
}
