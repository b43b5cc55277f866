import PortDraft
import Testing

/// What steers a terminal leaves remains in a value that look like text: such a value is never a sure one.
@Suite struct UnreadableCharacterTests {
  @Test(arguments: [
    ("ACME DENTAL LLC", false), ("ACME [31] DENTAL LLC", false), ("ACME\u{200B} DENTAL LLC", false),
    ("\u{1B}[31mACME DENTAL LLC", true), ("ACME \u{1B}]0;title\u{7}DENTAL LLC", true),
    ("ACME \u{9B}31mDENTAL LLC", true), ("ACME \u{1B}P+q\u{1B}\\DENTAL LLC", true),
    ("ACME \u{FFFD} DENTAL LLC", true),
  ])
  func makeAValueDoubtful(name: String, isDoubtful: Bool) throws {
    let record = """
                           CUSTOMER SERVICE RECORD                          PAGE  1
      ACCT  616 555-0113 783    CLS OF SVC 1FB     BILL PERIOD 10-28-26
      PRINT DATE 10-28-26                            EX 616 555
      ------LIST
      LN     \(name)
      LA     8753 ELM ST, STE 4, HOLLAND
      SA     8753 ELM ST, STE 4, HOLLAND MI 49423
      ------S&E
      03-15-19   1   1FB    /TN 616 555-0113/PIC 0288/LPIC 5124
      """
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let draft = try InvoiceExtractor(asOf: day).draft(file: "record.txt", bytes: Array(record.utf8))
    #expect(draft.companyName?.isDoubtful == isDoubtful, "\(draft.companyName?.value ?? "no name")")
    #expect(draft.serviceAddress?.isDoubtful == false)
  }
}
