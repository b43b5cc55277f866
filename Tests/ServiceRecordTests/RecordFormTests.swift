import DocumentFacts
import NumberingPlan
import PageText
import PostalAddress
import Testing

@testable import ServiceRecord

/// Forms of records in which a value once went astray.
@Suite struct RecordFormTests {
  private func read(_ text: String) -> AccountFacts {
    ServiceRecordReader().read(Document(plainText: Array(text.utf8)))
  }

  private static let heads = [
    (
      "LST  LN  A CO\n     SA  1 MAIN ST, MESA\nBIL  BN1 A CO\n     BA1 1 MAIN ST\n     PO  MESA AZ 85201\n",
      ""
    ),
    ("---LIST\nLN  A CO\nSA  1 MAIN ST, MESA\n---BILL\nBN1 A CO\nBA1 1 MAIN ST\nPO  MESA AZ 85201\n", "---"),
  ]

  @Test(arguments: heads, ["S&E  071803 1 1FB /TN 602 555-0120 /PIC 0432", "S&E  1 1FB /TN 602 555-0120"])
  func headsWithTheirFirstEntry(lists: (String, String), equipment: String) {
    let facts = read(
      "ACCT  602 555-0120 605  CLS 1FB\n" + lists.0 + equipment + "\n     1 9ZR\n     071803 1 1FB /TN 0121\n"
    )
    #expect(facts.telephoneNumbers.map { String($0.value.tenDigits) } == ["6025550120", "6025550121"])
    #expect(facts.companyName?.value == "A CO")
    #expect(facts.billingAddress?.value.oneLine == "1 MAIN ST, MESA, AZ, 85201")
  }

  @Test func ordersAreNoLines() {
    let facts = read(
      "ACCT  602 555-0120 605\n---LIST\nLN  A CO\nSA  1 MAIN ST, MESA\n---S&E\n 1 1FB /TN 602 555-0120\n"
        + "---PENDING\n N99  ADD 1 1FB /TN 602 555-0129   DD 11/30/26\n")
    #expect(facts.telephoneNumbers.map { String($0.value.tenDigits) } == ["6025550120"])
    #expect(facts.recordFindings.contains { $0.kind == .pendingOrder && $0.message.contains("602-555-0129") })
  }

  private static let values = """
    Report,Customer Service Record
    Account Number,00771204
    Customer Name,"Petersen ""Pete"", S.C."
    Billing Address,"PO Box 2204, La Crosse, WI 54602"

    Telephone Number,Line Type,Monthly
    608-784-0155,Main,32.50
    """

  @Test(arguments: [
    values,
    values.replacing("\"PO Box 2204, La Crosse, WI 54602\"", with: "PO Box 2204, La Crosse, WI 54602"),
    values.replacing("2204, La", with: "2204\nLa"),
  ])
  func quotedValues(text: String) {
    let facts = read(text)
    #expect(facts.accountNumber?.value == "00771204")
    #expect(facts.companyName?.value == "Petersen \"Pete\", S.C.")
    #expect(facts.billingAddress?.value.oneLine == "PO Box 2204, La Crosse, WI, 54602")
    #expect(facts.billingTelephoneNumber?.value.tenDigits == 6_087_840_155)
  }

  @Test(arguments: [
    ("A Works, Inc. d/b/a Bay Hardware", "A Works, Inc.", false),
    ("A Works DBA Bay Hardware", "A Works", false),
    ("A Works t/a Bay", "A Works", false), ("A Works doing business as Bay", "A Works", false),
    ("DBA Bay Hardware", "DBA Bay Hardware", true), ("Bay (A Works, Inc.)", "Bay (A Works, Inc.)", true),
    ("Bay Hardware (Rear)", "Bay Hardware (Rear)", false), ("Data Works", "Data Works", false),
  ])
  func tradeNames(text: String, legal: String, isDoubtful: Bool) {
    let name = TradeName(text)
    #expect((name.legal, name.isDoubtful) == (legal, isDoubtful))
  }

  @Test(arguments: [
    ("2525 16TH ST RM 3\n08, MESA", "2525 16TH ST RM 308, MESA"),
    ("1 MAIN ST STE 4\n12", "1 MAIN ST STE 412"),
    ("1 MAIN ST STE 4\nMESA", nil), ("1 MAIN ST STE 4\n85201", nil), ("HWY 4\n12, MESA", nil),
    ("FLR 2\n100 MAIN ST", nil),
  ])
  func brokenUnits(text: String, joined: String?) {
    #expect(BrokenUnit(text)?.joined == joined)
  }
}
