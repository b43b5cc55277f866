import InventedDrafts
import PortDraft
import Testing

@testable import PortDraft

@Suite struct DraftCSVTests {
  @Test(arguments: [
    ("", ""), ("Acme", "Acme"), ("Acme, Inc.", "\"Acme, Inc.\""), ("The \"Inn\"", "\"The \"\"Inn\"\"\""),
    ("=1+1", "'=1+1"), ("+19085550100", "'+19085550100"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'=1"), ("\r\n=1", "'=1"), ("  =1", "'=1"), ("＝1", "'＝1"), ("\u{200B}=1", "'=1"),
    ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""), ("a\nb", "a b"), ("a\u{1B}[31mb", "a[31mb"),
    ("a-b", "a-b"), ("O'Brien", "O'Brien"),
    // What parts cells, or begins a formula, does so under an accent too.
    ("a,\u{301}b", "\"a,\u{301}b\""), ("a\"\u{301}b", "\"a\"\"\u{301}b\""), ("=\u{338}1", "'=\u{338}1"),
  ])
  func cells(_ text: String, _ cell: String) {
    #expect(DraftCSV.cell(text) == cell)
  }

  @Test func golden() {
    var wireless = DraftPortRequest.wireless
    wireless.companyName = .read("=Acme, Inc.")
    var whole = DraftPortRequest.whole
    whole.numbersComplete = .counted
    #expect(
      DraftCSV.text([whole.judged(), wireless.judged()]) == """
        file,id,status,kind,pages,carrierId,losingCarrier,accountNumber,accountNumberPrinted,billingTelephoneNumber,\
        numberCount,telephoneNumbers,numbersComplete,companyName,authorizedContact,serviceAddress,billingAddress,invoiceNumber,\
        invoiceDate,portOutPin,lowestConfidence,errors,warnings,findings\r
        acme/2026-11.pdf,pd-3f2a9c01d2e4b5a6,ready,invoice,4,comcast-business,Comcast Business,8155100010234567,\
        8155 10 001 0234567,908-555-0100,4,908-555-0100 908-555-0101 908-555-0102 908-555-0103,shown,\
        "Acme Plumbing, Inc.",Dana Reyes,"120 Main St, Ste 4, Piscataway, NJ, 08854",\
        "120 Main St, Ste 4, Piscataway, NJ, 08854",,2026-11-02,,0.97,0,0,\r
        acme/2026-11.pdf,pd-3f2a9c01d2e4b5a6,ready,invoice,4,comcast-business,Comcast Business,8155100010234567,\
        8155 10 001 0234567,,3,201-555-0180 201-555-0181 201-555-0182,,"'=Acme, Inc.",Dana Reyes,,\
        "120 Main St, Ste 4, Piscataway, NJ, 08854",,2026-11-02,••••,0.97,0,0,\r

        """)
  }

  @Test func numbers() {
    var whole = DraftPortRequest.whole
    whole.companyName = .read("=Acme, Inc.")
    let rows = NumberCSV.rows(whole).split(separator: "\r\n" as Character)
    #expect(rows.count == 4)
    #expect(
      rows.first.map(String.init)
        == "908-555-0100,local,billing,undecided,0.99,2,acme/2026-11.pdf,pd-3f2a9c01d2e4b5a6,comcast-business,"
        + "8155100010234567,908-555-0100,\"'=Acme, Inc.\"")
    #expect(NumberCSV.header.split(separator: ",").count == 12)
  }

  @Test func noPinAndAllSevereFindings() {
    var draft = DraftPortRequest.empty()
    draft.portOutPin = .read("482913")
    let row = DraftCSV.row(draft.judged())
    #expect(!row.contains("482913"))
    #expect(row.contains(",1,11,missing-telephone-numbers missing-service-address missing-btn "))
  }
}
