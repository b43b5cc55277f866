import DocumentFacts
import NumberingPlan
import PageText
import PostalAddress
import Testing

@testable import ServiceRecord

/// What mails, screens and programs make of a record, read as if they had not.
@Suite struct PlainFormTests {
  private func read(_ text: String) -> AccountFacts {
    ServiceRecordReader().read(Document(plainText: Array(text.utf8)))
  }

  private func numbers(_ text: String) -> [String] {
    read(text).telephoneNumbers.map { String($0.value.tenDigits).suffix(4) }.map(String.init)
  }

  @Test(arguments: [
    ("555-0100  main listed number, bills to this one", true), ("555-0100  main number", true),
    ("555-0100  rings to main number", false), ("555-0100  fax", false),
  ])
  func rowsNameTheMainNumber(_ row: String, _ isMain: Bool) {
    let text =
      "CUSTOMER SERVICE INFORMATION\nAccount Number: 4471\nName: A CO\n\nNumbers (all area code 603):\n\n"
      + "    \(row)\n    555-0101  2nd line\n"
    #expect(numbers(text) == ["0100", "0101"])
    #expect((read(text).billingTelephoneNumber != nil) == isMain)
  }

  @Test(arguments: [
    (
      "Service address      12 Main St\nAdresse de service\n                     Concord, NH 03301",
      "12 Main St, Concord, NH, 03301"
    ),
    // The same label again begins another address.
    (
      "Service address      12 Main St, Concord, NH 03301\nService address      14 Main St, Concord, NH 03301",
      "12 Main St, Concord, NH, 03301"
    ),
  ])
  func labelsInTwoLanguagesHaveOneValue(_ lines: String, _ address: String) {
    let facts = read(
      "CUSTOMER SERVICE RECORD\nAccount number       4471\nCustomer name        A CO\n\(lines)\n")
    #expect(facts.serviceAddress?.value.oneLine == address)
  }

  @Test(arguments: [
    ("BTN 603 555-0100   CC 425", "6035550100425"), ("BTN 603 555-0100\nCC 425", "6035550100"),
    ("BTN 603 555-0100   CC ACCTG", "6035550100"),
  ])
  func theHeaderNamesTheCustomerCode(_ header: String, _ account: String) {
    let text =
      "CUSTOMER SERVICE RECORD   \(header)\n\n*** LISTING ***\nLN   A CO\nSA   1 MAIN ST\n*** S AND E ***\n1  1MB  /TN 603 555-0100\n"
    #expect(read(text).accountNumber?.value == account)
    #expect(numbers(text) == ["0100"])
  }

  private static let heads = "CUSTOMER SERVICE RECORD\nAccount Number: 4471\nBTN: 603-555-0100\n"

  @Test(arguments: [
    "Name: A CO  │", "│ Name ......: A CO │", "║ NAME ____: A CO", "Name:      A CO            NASHUA NH",
    "Name: A CO BTN: 603-555-0100", "NAME...........A CO",
  ])
  func namesHaveNoDecoration(_ line: String) {
    let text =
      "CUSTOMER SERVICE RECORD\n\(line)\nAccount Number: 4471\nService Address: 1 Main St, Nashua, NH 03060\n"
    #expect(read(text).companyName?.value == "A CO")
  }

  @Test func quotationsOfRecordsCount() {
    let record =
      "> Account Number: 4471\n> Name: A CO\n> BTN: 603-555-0100\n> Numbers: 603-555-0100\n>          603-555-0101\n"
    let text = "From: B\nSubject: FW: CSR\n\nCall me at 603-555-0190.\n\nRegards,\nB\n\n" + record
    #expect(read(text).accountNumber?.value == "4471")
    #expect(numbers(text) == ["0100", "0101"])
    // A request that the mail answers is none.
    let answer =
      "Account Number: 4471\nName: A CO\nBTN: 603-555-0100\nNumbers: 603-555-0100\n\nThanks,\nB\n\n"
      + "> Please send the record of\n> BTN: 603-555-0199\n> Numbers: 603-555-0199\n"
    #expect(read(answer).billingTelephoneNumber?.value == TelephoneNumber("603-555-0100"))
    #expect(numbers(answer) == ["0100"])
  }

  @Test func flattenedTablesAreTables() {
    let text =
      Self.heads
      + "Numbers on the account\nTelephone Number\nType\nStatus\nNotes\n603-555-0100\nBTN\nActive\n-\n603-555-0101\n"
      + "Line\nDisconnected\n-\n603-555-0110 thru 0112\nDID\nActive\nDID range\nRegards\nB\n"
    #expect(numbers(text) == ["0100", "0110", "0111", "0112"])
  }

  @Test func columnsSideBySide() {
    let text =
      "CUSTOMER SERVICE RECORD\n"
      + "Account Number: 4471                  Service Address: 1 Main St\n"
      + "Account Name: A CO                        Nashua, NH 03060\n"
      + "BTN: 603-555-0100                     Billing Address: PO Box 2\n"
      + "                                          Nashua, NH 03061\n"
    let facts = read(text)
    #expect(facts.companyName?.value == "A CO")
    #expect(facts.serviceAddress?.value.oneLine == "1 Main St, Nashua, NH, 03060")
    #expect(facts.billingAddress?.value.oneLine == "PO Box 2, Nashua, NH, 03061")
  }

  @Test func sentencesStateValues() {
    let text =
      "CUSTOMER SERVICE RECORD\nAcct # 4471-20\n"
      + "Service address is 1 Main St, Nashua, NH 03060. Billing address is the same.\n"
      + "BTN is 603-555-0100. The other lines are 603-555-0101 and 555-0104.\n"
    #expect(Set(numbers(text)) == ["0100", "0101", "0104"])
    #expect(read(text).billingAddress?.value.oneLine == "1 Main St, Nashua, NH, 03060")
  }

  @Test(arguments: [
    "TN: 603-555-0101\n  Status: Disconnected 09/01/2026", "TN: 603-555-0101  DISC 09-01-26",
    "TN1=603-555-0101\nTN1STATUS=D", "Working Numbers: 603-555-0101 (inactive)",
    "603-555-0101  PORTED OUT 09/01/2026",
  ])
  func statusesCount(_ line: String) {
    let text = Self.heads + "TN: 603-555-0100\n  Status: Working\n" + line + "\n"
    #expect(!numbers(text).contains("0101"))
    #expect(read(text).recordFindings.contains { $0.kind == .disconnectedNumber })
  }

  @Test func exchangesStandOpen() {
    let text = Self.heads + "Lines in service on (603) 555-xxxx: 0102, 0156, 0170-0171\nAlso 555-0119 (fax)\n"
    #expect(Set(numbers(text)).isSuperset(of: ["0102", "0156", "0170", "0171", "0119"]))
  }

  /// Numbers are columns, and the rows say what each is.
  @Test func tablesAreTurned() {
    let table =
      "TN       603-555-0100    603-555-0101    603-555-0102\nROLE     WTN             BTN             WTN\n"
      + "STATUS   ACT             ACT             DISC\n"
    let text =
      "CUSTOMER SERVICE RECORD\nAccount Number: 4471\nCustomer: A CO\nService Address: 1 Main St\n" + table
    #expect(numbers(text) == ["0100", "0101"])
    #expect(read(text).billingTelephoneNumber?.value == TelephoneNumber("603-555-0101"))
  }

  @Test func countedRowsAreLabels() {
    let text =
      "CUSTOMER SERVICE RECORD\n1   Account no.   4471\n2   BTN           603-555-0100\n3   Billing name  A CO\n"
      + "4   WTNs          603-555-0102\n                  603-555-0103\n"
    #expect(read(text).accountNumber?.value == "4471")
    // The billing number stands apart from the list: a line, and doubtful.
    #expect(Set(numbers(text)) == ["0100", "0102", "0103"])
    #expect(
      read(text).telephoneNumbers.first { $0.value == TelephoneNumber("603-555-0100") }?.confidence == 0.85)
  }

  @Test func numbersBreakAtTheirHyphen() {
    let text = Self.heads + "Numbers are 603-555-0100 and 603-555-\n0102.\n"
    #expect(numbers(text) == ["0100", "0102"])
  }

  @Test(arguments: [
    "tn_2=6035550109|CEASED", "TN2\t603-555-0109\tPort-out completed 09/2026", "TN 2: 603-555-0109 (parked)",
  ])
  func lastWordsCount(_ line: String) {
    let text = Self.heads + "tn_1=6035550100|ACTIVE\n" + line + "\n"
    #expect(!numbers(text).contains("0109"))
  }

  @Test func nothingAtALabelIsSilent() {
    let facts = read(Self.heads + "Premise Owner Name: OTHER CO\nPlan Name: Basic\n")
    #expect(facts.notes.contains { $0.message.contains("OTHER CO") })
    #expect(!facts.notes.contains { $0.message.contains("Basic") })
    let open = read(Self.heads + "TN: 603-555-0100\nSpare line 555-0177 in the attic\n")
    #expect(open.notes.contains { $0.kind == .numberUndecided && $0.message.contains("555-0177") })
  }

  /// Gaps, bars and brackets inside labels and values, and what they must leave alone.
  @Test(arguments: [
    ("Svc  Addr    12 Main St, Concord, NH 03301", "12 Main St, Concord, NH, 03301"),
    ("Service address    12 Main  St, Concord, NH 03301", "12 Main St, Concord, NH, 03301"),
    ("Service address | 12 Main St, Concord, NH 03301", "12 Main St, Concord, NH, 03301"),
    ("Service address: [12 Main St, Concord, NH 03301]", "12 Main St, Concord, NH, 03301"),
    ("Service address ... 12 Main St\n................ Concord, NH 03301", "12 Main St, Concord, NH, 03301"),
    ("Service address: 12 Main St, Concord, NH 03301, same for billing", "12 Main St, Concord, NH, 03301"),
  ])
  func labelsAndValues(_ line: String, _ address: String) {
    let facts = read("CUSTOMER SERVICE RECORD\nAccount: 4471\nName: A CO\n\(line)\nBTN: 603-555-0100\n")
    #expect(facts.serviceAddress?.value.oneLine == address)
    #expect(facts.serviceAddress.map { $0.confidence >= 0.9 } == true)
  }

  @Test(arguments: [
    ("Account: 4471-20", "447120", true), ("Account:  4471 20    118", "447120118", false),
    ("Customer ID: 4471", "4471", false), ("Customer ID: 99\nAccount Number: 4471", "4471", true),
    ("Customer Account: 4471", "4471", true),
  ])
  func accounts(_ line: String, _ number: String, isSure: Bool) {
    let facts = read("CUSTOMER SERVICE RECORD\n\(line)\nName: A CO\nBTN: 603-555-0100\n")
    #expect(facts.accountNumber?.value.filter { $0.isNumber } == number)
    #expect(facts.accountNumber.map { $0.confidence >= 0.9 } == isSure)
  }

  /// A remark in parentheses goes on in the next line, and the numbers behind it with it.
  @Test(arguments: [
    (
      "Active numbers are 603-555-0100 (this is the billing\ntelephone number) and 603-555-0101.",
      ["0100", "0101"]
    ),
    ("Numbers: 603-555-0100 / 603-555-0101 (inactive)", ["0100"]),
    ("Numbers: 603/555-0100 / 603/555-0101 (inactive)", ["0100"]),
    ("603-555-0100  BUS ACCESS LINE\n603-555-0101  RES LINE", ["0100", "0101"]),
    (
      "TN            HG  STS  EFF\n603-555-0100  1   WKG  01-02-09\n603-555-0101           D  06-30-26",
      ["0100"]
    ),
  ])
  func listed(_ text: String, _ lines: [String]) {
    #expect(numbers("CUSTOMER SERVICE RECORD\nAccount: 4471\nName: A CO\n\(text)\n") == lines)
  }

  /// Cells that stand out of line with their headings are told by their count, where that puts no number among states.
  @Test(arguments: [
    (
      "ACCT NO        CUST CODE      BTN\n4471           331                  603-555-0100", "4471",
      "603-555-0100"
    ),
    (
      "ACCT NO                BTN                  NAME\n4471  603-555-0100      A CO", "4471", "603-555-0100"
    ),
  ])
  func shiftedCells(_ form: String, _ account: String, _ main: String) {
    let facts = read("CUSTOMER SERVICE INFORMATION\n\n\(form)\n\nSVC STREET  CITY  ST  ZIP\n")
    #expect(facts.accountNumber?.value.hasPrefix(account) == true)
    #expect(facts.accountNumber?.value.utf8.count ?? 0 <= 13)
    #expect(facts.billingTelephoneNumber.map { $0.value.lineNumber } == TelephoneNumber(main)?.lineNumber)
  }

  /// A number in words, which no label places, is told unless somebody is reached there.
  @Test(arguments: [
    ("Numbers: 603-555-0100 see also 603-555-0188", true),
    ("Numbers: 603-555-0100\nCan be reached at 603-555-0188", false),
    ("Numbers: 603-555-0100\nEscalations 603-555-0188", false),
  ])
  func mentions(_ text: String, isTold: Bool) {
    let facts = read("CUSTOMER SERVICE RECORD\nAccount: 4471\nName: A CO\n\(text)\n")
    #expect(facts.notes.contains { $0.kind == .numberUndecided } == isTold)
  }
}
