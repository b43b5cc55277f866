import DocumentFacts
import PageText
import Testing

@testable import ServiceRecord

@Suite struct RecordDateTests {
  private func date(_ text: String) -> Reading<String>? {
    RecordDate(RecordText(Document(plainText: Array(text.utf8))).lines).reading
  }

  @Test(arguments: [
    ("ACCOUNT 603 555-0100 123  BILLDATE 20261127", "2026-11-27"),
    ("Record Date: 11/27/2026", "2026-11-27"), ("Date typed:  November 7, 2026", "2026-11-07"),
    ("STATE ND  REGION EASTERN    AS OF 09/22/26", "2026-09-22"),
    ("CSI RESPONSE                 05/30/2026 12:46", "2026-05-30"),
    ("  \"asOf\": \"2026-06-30T16:20:00Z\",", "2026-06-30"),
    ("  <OrderCreateDate>2026-07-12T14:05:11Z</OrderCreateDate>", "2026-07-12"),
    ("TXNDATE=2026-11-09", "2026-11-09"),
    ("ACCT      RECORD DATE    STATUS\n1941292   05/14/2026     LIVE", "2026-05-14"),
    ("Account\tExport Date\tBTN\n12345\t2026-06-30\t603-555-0100", "2026-06-30"),
    ("ACME TELEPHONE\n\nNovember 10, 2026\n\nRE: your request", "2026-11-10"),
    ("Printed 03/19/2026                        Page 1", "2026-03-19"),
    ("Record Date: 11/27/2026\nPRINT DATE 11/28/2026", "2026-11-27"),
  ])
  func stands(_ text: String, _ day: String) {
    #expect(date(text)?.value == day)
    #expect((date(text)?.confidence ?? 0) >= 0.9)
  }

  /// An order's date, a line's and that of a beginning are not the record's.
  @Test(arguments: [
    "PENDING ORDER C77 DD 11/30/2026", "SERVICE EST 04-02-03", "Due Date: 12/15/2026",
    "Install Date  03/01/2019",
    "CONTRACT EXPIRES 02/28/2028", "603-555-0101 disconnected 9/30/2026", "BILL PERIOD NOV 01",
  ])
  func isAnothers(_ text: String) {
    #expect(date("CSR\nNAME  A CO\nA\nB\nC\nD\nE\nF\n" + text) == nil)
  }

  @Test func isTold() {
    let ambiguous = date("Print date: 04/06/2026")
    #expect(ambiguous?.value == "2026-04-06")
    #expect((ambiguous?.confidence ?? 1) < 0.9)
    #expect(ambiguous?.alternatives.map(\.value) == ["2026-06-04"])
    let settled = date("Print date: 04/06/2026     Due date: 30/06/2026")
    #expect(settled?.value == "2026-06-04")
    #expect((settled?.confidence ?? 0) >= 0.9)
    let competing = date("BILL DATE 11-27-26     PRINT DATE 11-30-26")
    #expect(competing?.value == "2026-11-27")
    #expect((competing?.confidence ?? 1) < 0.9)
    #expect(competing?.alternatives.map(\.value) == ["2026-11-30"])
    #expect((date("A.4 Transaction No.:  FOR-20261114-08")?.confidence ?? 1) < 0.9)
  }
}
