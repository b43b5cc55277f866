import InventedDrafts
import Testing

@testable import PortRequest

/// Drafts with planted differences against a record: each must be found, and no other.
@Suite struct ComparisonTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var what: String
    /// `field verdict consequence`, one for each field that does not agree.
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

  /// What a record does not say is no difference to act on, but shown.
  private static let unsaid = [
    "losingCarrier onlyInFirst none", "authorizedContact onlyInFirst none",
  ]

  private func found(_ comparison: DraftComparison) -> [String] {
    comparison.fields.filter { $0.verdict != .agrees }
      .map { "\($0.field) \($0.verdict) \($0.consequence)" }
      .filter { !Self.unsaid.contains($0) }
  }

  @Test(arguments: names + accounts + addresses + numbers + others)
  func findsWhatIsPlantedAndNoMore(_ example: Case) {
    let comparison = DraftComparison(example.bill, example.record)
    #expect(found(comparison) == example.expected)
    #expect(comparison.isRejected == example.expected.contains { $0.hasSuffix(" rejected") })
    for field in comparison.fields where field.consequence != .none {
      #expect(field.remedy != nil && !field.words.isEmpty)
    }
  }

  /// Which of the two is named first changes who has what, not what is rejected.
  @Test(arguments: names + accounts + addresses + numbers + others)
  func isTheSameFromTheOtherSide(_ example: Case) {
    let mirrored = DraftComparison(example.record, example.bill)
    #expect(mirrored.isRequestFirst == false)
    let expected = example.expected.map {
      $0.contains("onlyInFirst")
        ? $0.replacing("onlyInFirst", with: "onlyInSecond")
        : $0.replacing("onlyInSecond", with: "onlyInFirst")
    }
    let unsaid = Self.unsaid.map { $0.replacing("onlyInFirst", with: "onlyInSecond") }
    let found = mirrored.fields.filter { $0.verdict != .agrees }
      .map { "\($0.field) \($0.verdict) \($0.consequence)" }.filter { !unsaid.contains($0) }
    #expect(found == expected)
  }

  static let names = [
    Case("nothing planted"),
    Case("case and punctuation") { bill, _ in bill.companyName = .read("acme plumbing inc.") },
    Case("the legal form written out", "companyName form mayBeRejected") { bill, _ in
      bill.companyName = .read("Acme Plumbing, Incorporated")
    },
    Case("no legal form", "companyName differs rejected") { bill, _ in
      bill.companyName = .read("Acme Plumbing")
    },
    Case("another legal form", "companyName differs rejected") { bill, _ in
      bill.companyName = .read("Acme Plumbing LLC")
    },
    Case("another name", "companyName differs rejected") { bill, _ in
      bill.companyName = .read("Acme Heating, Inc.")
    },
    Case("a letter more", "companyName differs rejected") { bill, _ in
      bill.companyName = .read("Acme Plumbings, Inc.")
    },
    Case("the article", "companyName form mayBeRejected") { bill, _ in
      bill.companyName = .read("The Acme Plumbing, Inc.")
    },
    Case("the billed name of the record", "companyName differs mayBeRejected") { bill, record in
      bill.companyName = .read("Acme Holdings")
      record.billedName = .read("ACME HOLDINGS")
    },
    Case("no name", "companyName onlyInSecond rejected") { bill, _ in bill.companyName = nil },
    Case("a record without name", "companyName onlyInFirst none") { _, record in record.companyName = nil },
  ]

  static let accounts = [
    Case("no customer code", "accountNumber form mayBeRejected") { bill, _ in
      bill.accountNumber = .read("9085550100")
    },
    Case("a record without customer code", "accountNumber form none") { _, record in
      record.accountNumber = .read("9085550100")
    },
    Case("another customer code", "accountNumber differs rejected") { bill, _ in
      bill.accountNumber = .read("9085550100784")
    },
    Case("a check digit", "accountNumber form mayBeRejected") { bill, _ in
      bill.accountNumber = .read("90855501007835")
    },
    Case("two figures the other way", "accountNumber differs rejected") { bill, _ in
      bill.accountNumber = .read("9085550010783")
    },
    Case("a figure lost", "accountNumber differs rejected") { bill, record in
      bill.accountNumber = .read("815510001023456")
      record.accountNumber = .read("8155100010234567")
    },
    Case("no account number", "accountNumber onlyInSecond mayBeRejected") { bill, _ in
      bill.accountNumber = nil
    },
    Case("another BTN", "billingTelephoneNumber differs rejected") { bill, _ in
      bill.billingTelephoneNumber = .read("+19085550101")
    },
    Case("no BTN", "billingTelephoneNumber onlyInSecond rejected") { bill, _ in
      bill.billingTelephoneNumber = nil
    },
  ]

  static let addresses = [
    Case("the street type written out", "serviceAddress form mayBeRejected") { bill, _ in
      bill.serviceAddress = .place("120 Main Street, Ste 4, Piscataway, NJ, 08854")
    },
    Case("the unit written out", "serviceAddress form mayBeRejected") { bill, _ in
      bill.serviceAddress = .place("120 Main St, Suite 4, Piscataway, NJ, 08854")
    },
    Case("another house number", "serviceAddress differs rejected") { bill, _ in
      bill.serviceAddress = .place("121 Main St, Ste 4, Piscataway, NJ, 08854")
    },
    Case("another street type", "serviceAddress differs rejected") { bill, _ in
      bill.serviceAddress = .place("120 Main Ave, Ste 4, Piscataway, NJ, 08854")
    },
    Case("no unit", "serviceAddress differs rejected") { bill, _ in
      bill.serviceAddress = .place("120 Main St, Piscataway, NJ, 08854")
    },
    Case("another unit", "serviceAddress differs rejected") { bill, _ in
      bill.serviceAddress = .place("120 Main St, Ste 40, Piscataway, NJ, 08854")
    },
    Case("a direction", "serviceAddress differs rejected") { bill, _ in
      bill.serviceAddress = .place("120 N Main St, Ste 4, Piscataway, NJ, 08854")
    },
    Case("the ZIP code's last four digits") { bill, _ in
      bill.serviceAddress = .place("120 Main St, Ste 4, Piscataway, NJ, 08854-1234")
    },
    Case("a record without state and ZIP code") { _, record in
      record.serviceAddress = .place("120 MAIN ST, STE 4, PISCATAWAY")
    },
    Case("a bill without ZIP code", "serviceAddress differs rejected") { bill, _ in
      bill.serviceAddress = .place("120 Main St, Ste 4, Piscataway, NJ")
    },
    Case("no service address", "serviceAddress onlyInSecond rejected") { bill, _ in bill.serviceAddress = nil
    },
    Case("another billing address", "billingAddress differs mayBeRejected") { bill, _ in
      bill.billingAddress = .postOfficeBox("12")
    },
    Case("a carrier that validates the house number", "serviceAddress differs mayBeRejected") { bill, _ in
      bill.losingCarrier?.id = "centurylink-qwest"
      bill.serviceAddress = .place("120 Maine Ave, Piscataway, NJ, 08854")
    },
    Case("its house number", "serviceAddress differs rejected") { bill, _ in
      bill.losingCarrier?.id = "centurylink-qwest"
      bill.serviceAddress = .place("12 Main St, Ste 4, Piscataway, NJ, 08854")
    },
  ]

  static let numbers = [
    Case("an overline", "telephoneNumbers onlyInSecond rejected") { _, record in
      record.telephoneNumbers.append(.read("+19085550107"))
    },
    Case("an overline of a partial port", "telephoneNumbers onlyInSecond none") { bill, record in
      bill.port.scope = .partial
      record.telephoneNumbers.append(.read("+19085550107"))
    },
    Case("a number too many", "telephoneNumbers onlyInFirst rejected") { bill, _ in
      bill.telephoneNumbers.append(.read("+19085550109"))
    },
    Case("a toll-free number", "telephoneNumbers onlyInFirst mayBeRejected") { bill, _ in
      bill.telephoneNumbers.append(.read("+18005550109", kind: .tollFree))
    },
    Case("both", "telephoneNumbers differs rejected") { bill, record in
      bill.telephoneNumbers.append(.read("+19085550109"))
      record.telephoneNumbers.append(.read("+19085550107"))
    },
    Case("another order") { _, record in record.telephoneNumbers.reverse() },
  ]

  static let others = [
    Case("the contact") { _, record in record.authorizedContact = .read("DANA REYES") },
    Case("the contact, last name first", "authorizedContact form none") { _, record in
      record.authorizedContact = .read("REYES, DANA")
    },
    Case("the contact with an initial", "authorizedContact form mayBeRejected") { _, record in
      record.authorizedContact = .read("DANA R REYES")
    },
    Case("another contact", "authorizedContact differs rejected") { _, record in
      record.authorizedContact = .read("DAN REYES")
    },
    Case("another carrier", "losingCarrier differs mayBeRejected") { _, record in
      record.losingCarrier = LosingCarrier(text: .read("OTHER TEL"), id: nil)
    },
    Case("a PIN", "portOutPin onlyInSecond rejected") { _, record in record.portOutPin = .read("4821") },
    Case("dates") { bill, record in
      bill.invoiceDate = .read("2026-11-02")
      record.invoiceDate = .read("2026-10-02")
    },
    Case(
      "five at once", "accountNumber differs rejected", "telephoneNumbers onlyInSecond rejected",
      "companyName form mayBeRejected", "serviceAddress differs rejected", "billingAddress form mayBeRejected"
    ) { bill, record in
      bill.accountNumber = .read("9085550100000")
      bill.companyName = .read("Acme Plumbing Incorporated")
      bill.serviceAddress = .place("120 Main St, Ste 5, Piscataway, NJ, 08854")
      bill.billingAddress = .place("120 Main Street, Ste 4, Piscataway, NJ, 08854")
      record.telephoneNumbers.append(.read("+19085550107"))
    },
  ]

  /// A second bill is no record: what differs may be rejected, no more.
  @Test func promisesNoRejectionWithoutARecord() {
    var other = DraftPortRequest.localBill
    other.companyName = .read("Acme Heating")
    other.telephoneNumbers.removeLast()
    #expect(
      found(DraftComparison(.localBill, other)) == [
        "telephoneNumbers onlyInFirst mayBeRejected", "companyName differs mayBeRejected",
      ])
  }

  @Test func comparesTheLocationOfTheRecord() {
    var record = DraftPortRequest.record
    record.telephoneNumbers = [.read("+19085550102"), .read("+19085550103")]
    record.accountNumber = .read("8155100010999999")
    record.billingTelephoneNumber = .read("+19085550102")
    record.serviceAddress = .place("7 OAK AVE, PISCATAWAY, NJ, 08854")
    let comparison = DraftComparison(.twoLocations, record)
    #expect(comparison[.serviceAddress]?.verdict == .agrees)
    #expect(comparison[.telephoneNumbers]?.verdict == .agrees)
    #expect(comparison[.accountNumber]?.verdict == .agrees)
  }

  @Test func saysWhereAReadingIsDoubtful() {
    var bill = DraftPortRequest.localBill
    bill.companyName = .read("Acme P1umbing, Inc.", confidence: 0.7)
    let words = DraftComparison(bill, .record)[.companyName]?.words ?? []
    #expect(words.contains { $0.contains("70 %") })
  }

  @Test func showsNoPin() {
    var (bill, record) = (DraftPortRequest.localBill, DraftPortRequest.record)
    bill.portOutPin = .read("4821")
    record.portOutPin = .read("4822")
    let comparison = DraftComparison(bill, record)
    #expect(comparison[.portOutPin]?.verdict == .differs)
    #expect(!comparison.json().contains("482"))
  }
}
