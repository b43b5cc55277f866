import InventedDrafts
import PortRequest
import Testing

@testable import PortDraft

@Suite struct ComparisonTableTests {
  private func table(
    width: Int = 100, isColored: Bool = false,
    change: (inout DraftPortRequest, inout DraftPortRequest) -> Void
  ) -> String {
    var (bill, record) = (DraftPortRequest.localBill, DraftPortRequest.record)
    change(&bill, &record)
    return ComparisonTable(width: width, isColored: isColored).text(DraftComparison(bill, record))
  }

  @Test func reads() {
    let text = table { bill, record in
      bill.companyName = .read("Acme Plumbing Incorporated")
      bill.serviceAddress = .place("120 Main St, Ste 40, Piscataway, NJ, 08854")
      record.telephoneNumbers.append(.read("+19085550107"))
      record.authorizedContact = .read("REYES, DANA")
    }
    #expect(
      text == """
        Comparison                                                                         WOULD BE REJECTED
        [1] request  acme/2026-11.pdf · invoice
        [2] record   acme/record.txt · customer service record

        WOULD BE REJECTED
        ✗ Telephone numbers      [1] 4 numbers
                                 [2] 5 numbers
                                 Only on the record: 908-555-0107.
                                 → A full port must name them too; where they shall stay, make the port
                                   partial.
        ✗ Service address        [1] 120 Main St, Ste 40, Piscataway, NJ, 08854
                                 [2] 120 MAIN ST, STE 4, PISCATAWAY, NJ, 08854
                                 Unit printed 'Ste 40' against 'STE 4': different.
                                 → Submit the service address as the record has it.

        MAY BE REJECTED
        ! Company name           [1] Acme Plumbing Incorporated
                                 [2] ACME PLUMBING INC
                                 The same name in another wording: some carriers compare letter by letter.
                                 → Submit the company name as the record has it.

        DIFFERS WITHOUT HARM
        · Authorized contact     [1] Dana Reyes
                                 [2] REYES, DANA
                                 The same name in another order, or with a title.

        IN ONE OF THEM ALONE
        · Losing carrier         [1] Example Bell
                                 [2] —
                                 Nothing to compare it with.

        AGREES
          Account number         9085550100783
          Billing number (BTN)   908-555-0100
          Billing address        120 Main St, Ste 4, Piscataway, NJ, 08854

        """)
  }

  @Test func showsNeitherPinNorControlCharacters() {
    let text = table { bill, record in
      bill.portOutPin = .read("482913")
      record.portOutPin = .read("482914")
      bill.companyName = .read("Acme\u{1B}[31m\u{202E}Plumbing")
    }
    #expect(!text.contains("48291") && text.contains(MaskedPin.mask))
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test(arguments: [60, 80, 120])
  func keepsWithinItsWidth(width: Int) {
    let text = table(width: width) { bill, _ in
      bill.companyName = .read(String(repeating: "Acme Plumbing of the Northern Valleys ", count: 6))
      bill.serviceAddress = .place("7 Oak Ave, Piscataway, NJ, 08854")
    }
    #expect(text.split(separator: "\n").allSatisfy { TerminalText.width(String($0)) <= width })
  }

  @Test func hasColourWhereWanted() {
    #expect(table(isColored: true) { bill, _ in bill.companyName = nil }.contains("\u{1B}[31m✗"))
  }
}
