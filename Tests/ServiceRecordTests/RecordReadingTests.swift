import DocumentFacts
import NumberingPlan
import PageText
import PostalAddress
import Testing

@testable import ServiceRecord

/// Small records that once lost something in silence.
@Suite struct RecordReadingTests {
  private func read(_ text: String) -> AccountFacts {
    ServiceRecordReader().read(Document(plainText: Array(text.utf8)))
  }

  private func numbers(_ facts: AccountFacts) -> [String] {
    facts.telephoneNumbers.map { String($0.value.tenDigits) }
  }

  private func form(_ rows: String) -> String {
    "CSI RESPONSE\nBTN / Acct #: 602-555-0120 / 4471902\nBusiness Name: A Co\n" + rows
  }

  /// A page that is there again says nothing twice.
  @Test func aPageThatIsThereTwiceHasOneUnit() {
    let page = form(
      "Service Address: 417 Oak St\nUnit: Ste 5\nService City: Lima\nService State: OH\n\nTNs: 602-555-0121\n"
    )
    #expect(read(page).serviceAddress?.value == read(page + "\u{0C}" + page).serviceAddress?.value)
  }

  /// Words behind a number may all be labels.
  @Test(arguments: ["hunting", "WTN", "Hunt Group", "DID", "Fax Line", "x"])
  func aRowIsNoHeading(word: String) {
    let facts = read(form("BTN and WTNs:\n  602-555-0120  BTN   \(word)\n  602-555-0121  WTN   \(word)\n"))
    #expect(numbers(facts) == ["6025550120", "6025550121"])
  }

  @Test(arguments: [
    "TNs: 602-555-0120, 602-555-0121 and 602-555-0122",
    "Working numbers are 602-555-0120, 602-555-0121, 602-555-0122.",
    "TN  602-555-0120\nTN  602-555-0121\nTN  602-555-0122",
    "* TN 602-555-0120\n* TN 602-555-0121\n* TN # 602-555-0122",
    "TN     TYPE  STAT\n6025550120  POTS  W\n6025550121  POTS  W\n6025550122  POTS  W\n6025550123  POTS  D",
  ])
  func numbersInOtherForms(rows: String) {
    #expect(numbers(read(form(rows))).sorted() == ["6025550120", "6025550121", "6025550122"])
  }

  /// Every number that is printed is a line, another number with a role, or named in a note.
  @Test(arguments: [
    ("Prior TN: 508-555-0160", OtherNumber.Role.other, true),
    ("Call 508-555-0160 with questions", .contact, false),
    ("Thanks,\nKim\n508-555-0160", .contact, false), ("> my number is 508-555-0160", .other, true),
    ("Circuit 508-555-0160 is old", .other, true),
  ])
  func everyNumberIsPlaced(line: String, role: OtherNumber.Role, isTold: Bool) {
    let facts = read(form("TNs: 602-555-0120\n\n\(line)\n"))
    let other = facts.otherNumbers.first { $0.reading.value.tenDigits == 5_085_550_160 }
    #expect(other?.role == role)
    #expect(facts.notes.contains { $0.kind == .numberUndecided && $0.message.contains("508") } == isTold)
  }

  @Test func partsOfIdentifiersAreNoNumbers() {
    let facts = read("CSR RESPONSE\nAccount Number: 8155100420071846\nBTN: 602-555-0120\nTNs: 602-555-0120\n")
    #expect(facts.otherNumbers.isEmpty)
    #expect(facts.notes.isEmpty)
  }

  @Test(arguments: [
    ("CINCINNATI BELL TELEPHONE CO.   CUSTOMER SERVICE RECORD", "altafiber"),
    ("Llano Telecom CUSTOMER SERVICE RECORD", "Llano Telecom"), ("Here is the CSR you asked for:", nil),
    ("Attached is your Customer Service Record", nil), ("portal > preorder > Customer Service Record", nil),
    ("Re: CSR", nil), ("see the csr below", nil),
    ("frontier florida llc - customer service record inquiry", "frontier"),
  ])
  func proseIsNoIssuer(title: String, carrier: String?) {
    let facts = read(title + "\nAccount Number: 4471902\nBTN: 602-555-0120\nTNs: 602-555-0120\n")
    #expect(facts.losingCarrier.map { $0.id ?? $0.reading.value } == carrier)
  }

  @Test(arguments: [
    "\"Account\",\"BTN\",\"Customer\",\"TN\",\"Service Address\"\n\"7\",\"6025550120\",\"A, B & Co\",\"6025550120\",\"1 Main St, Mesa, AZ 85201\"",
    "Account|BTN|Customer|TN|Service Address\n7|602-555-0120|A, B & Co|602-555-0120|1 Main St, Mesa, AZ 85201",
  ])
  func exportsOfOtherDelimiters(text: String) {
    let facts = read(text)
    #expect(numbers(facts) == ["6025550120"])
    #expect(facts.companyName?.value == "A, B & Co")
    #expect(facts.serviceAddress?.value.oneLine == "1 Main St, Mesa, AZ, 85201")
  }

  @Test func citiesBehindABillingAddressAreItsOwn() {
    let facts = read(
      form(
        "TNs: 602-555-0120\nSvc Addr: 1 Main St   City: Mesa   St: AZ   Zip: 85201\n"
          + "Bill Addr: PO Box 9   City: Tempe   St: AZ   Zip: 85281\n"))
    #expect(facts.serviceAddress?.value.oneLine == "1 Main St, Mesa, AZ, 85201")
    #expect(facts.billingAddress?.value.oneLine == "PO Box 9, Tempe, AZ, 85281")
  }

  @Test func anAddressMayPointToTheOther() {
    let facts = read(
      form(
        "TNs: 602-555-0120\nService Address: 1 Main St, Mesa, AZ 85201\nBilling Address: same as service\n"))
    #expect(facts.billingAddress?.value.oneLine == facts.serviceAddress?.value.oneLine)
  }

  /// A remark is weaker than a line of equipment.
  @Test func aRemarkDoesNotTakeALineAway() {
    let record = { (remark: String) in
      self.read(
        "ACCOUNT 214 555-0121 556\n---LIST\nLN A CO\nSA 2 MAIN ST, X\n---RMKS\nRMK \(remark)\n---S&E\n"
          + "1 1FB /TN 214 555-0121\n1 1FB /TN 214 555-0122\n")
    }
    let gone = record("214 555-0124 DISCONNECTED 08-15-26")
    #expect(gone.recordFindings.contains { $0.kind == .disconnectedNumber })
    let kept = record("214 555-0122 DISC PER CUST")
    #expect(numbers(kept) == ["2145550121", "2145550122"])
    #expect(kept.notes.contains { $0.kind == .numberUndecided })
  }

  @Test(arguments: [
    ("FREEZER ALARM", [RecordFinding.Kind.alarmLine]), ("HUNTINGTON OFFICE", []), ("CALL CONTRACTOR", []),
    ("LSP FREEZE", [.freeze]), ("HUNTS TO 0102", [.huntGroup]),
  ])
  func wordsAreWhole(text: String, kinds: [RecordFinding.Kind]) {
    #expect(RecordPhrase.kinds(in: text) == kinds)
  }
}
