import PortDraft
import Testing

/// Bills whose list of numbers lacks something, from bytes to findings.
@Suite struct WholeListTests {
  private func draft(_ bill: String) throws -> DraftPortRequest {
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    return try InvoiceExtractor(asOf: asOf).draft(file: "bill.txt", bytes: Array(bill.utf8))
  }

  private func findings(_ code: FindingCode, _ draft: DraftPortRequest) -> [Finding] {
    draft.findings.filter { $0.code == code.rawValue }
  }

  /// The bill counts five lines and lists three.
  @Test func countThatTheListDoesNotReach() throws {
    let draft = try draft(
      """
      Granite Telecommunications LLC
      Account Number: 03518900            Invoice Number: 702118900
      Invoice Date: 11/01/2026
      BILL TO
      SOUTH SHORE TILE CO
      90 WHARF ST
      SALEM MA 01970
      SERVICE LOCATION: 90 WHARF ST, SALEM MA 01970
      MAIN BTN: 978-555-0130
      Number of lines: 5
      LINES AT THIS LOCATION
        978-555-0130
        978-555-0131
        978-555-0132
      Total Amount Due          $411.20
      """)
    #expect(draft.numbersComplete?.state == .contradicted)
    #expect(draft.numbersComplete?.checks.map(\.expected) == ["5"])
    let finding = try #require(findings(.numbersMayBeIncomplete, draft).first)
    #expect(finding.severity == .warning && finding.concern == .reading)
    #expect(finding.message.contains("counts 5") && finding.message.contains("“Number of lines: 5”"))
    #expect(draft.status == .needsReview)
  }

  /// An exchange that cannot be, a letter l for a one, a letter O for a zero: each row is told.
  @Test func rowsWhoseNumberCannotBeRead() throws {
    let draft = try draft(
      """
      Verizon Wireless
      Account: 942000111-00001     Invoice: 9911223344     Billing period: Oct 12 - Nov 11, 2026
      Bill date November 11, 2026
      RIVERTON LANDSCAPE LLC
      55 PINE ST
      RIVERTON NJ 08077

      Your bill is $190.00
      Charges by line
      856-555-0121   Unlimited   $45.00
      856-123-4567   Unlimited   $45.00
      856-555-0l23   Unlimited   $45.00
      856-555-O124   Unlimited   $45.00
      verizon.com/bill   1-800-922-0204
      """)
    #expect(draft.telephoneNumbers.map(\.value) == ["+18565550121"])
    let messages = findings(.numberUndecided, draft).map(\.message)
    for printed in ["856-123-4567", "856-555-0l23", "856-555-O124"] {
      #expect(messages.contains { $0.contains(printed) })
    }
    #expect(draft.numbersComplete?.state != .shown)
  }

  /// The charges of the three lines are the printed total.
  @Test func sumThatShowsTheList() throws {
    let draft = try draft(
      """
      Acme Telephone Company                 Account Number: 55512345
      Invoice Date: 11/01/2026

      Charges by line
      508-555-0130   Business line   $45.00
      508-555-0131   Business line   $45.00
      508-555-0132   Fax line        $12.34
      Total                         $102.34
      """)
    #expect(draft.numbersComplete?.state == .shown)
    #expect(draft.numbersComplete?.checks.map(\.found) == ["102.34"])
    #expect(draft.numbersComplete?.checks.first?.evidence.first?.text == "Total  $102.34")
  }
}
