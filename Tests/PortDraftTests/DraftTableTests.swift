import InventedDrafts
import PortDraft
import Testing

@Suite struct DraftTableTests {
  /// A bill with most of what can be wrong with one.
  static var doubtful: DraftPortRequest {
    var draft = DraftPortRequest.whole
    draft.authorizedContact = nil
    draft.winningCarrier = nil
    draft.port = PortPlan()
    draft.billingTelephoneNumber = .read(
      "+19085550100", printed: "908-555-0100", confidence: 0.84, at: 36, 310, page: 2)
    draft.billingTelephoneNumber?.alternatives = [DraftAlternative(value: "+19085550101", confidence: 0.4)]
    draft.telephoneNumbers.append(.read("+18775550199", kind: .tollFree, top: 366))
    draft.telephoneNumbers[2] = .read("+19085550102", confidence: 0.71, top: 338)
    draft.billingAddress = .postOfficeBox("1200")
    draft.invoiceDate = .read("2026-09-02", printed: "Sep 2, 2026", at: 396, 88)
    draft.portOutPin = .read("482913", at: 396, 120, text: "Number transfer PIN: 482913")
    draft.invoiceNumber = .read("77-482913", at: 396, 134, text: "Invoice 77 482913")
    return draft.judged()
  }

  @Test func golden() {
    #expect(
      DraftTable(width: 84).text(Self.doubtful) == """
        Draft port request pd-3f2a9c01d2e4b5a6                                  NEEDS REVIEW
        acme/2026-11.pdf
        4 pages · invoice · grammar comcast-business · as of 2026-11-24

        BEFORE THE PORT CAN BE SUBMITTED
        ! Billing number (BTN)   The billing telephone number was read as “908-555-0100”
                                 with 84 % confidence. The document also offers
                                 “908-555-0101” (40 %).
                                 → Compare it with page 2 of acme/2026-11.pdf.
        ! Authorized contact     The document names nobody who may act for the account.
                                 → Ask the customer for the person on record with the losing
                                   carrier. (reject code E10a)
        ! Telephone numbers      908-555-0102 may not be a number of this account (71 %).
                                 → Compare it with page 2 of acme/2026-11.pdf.
        ! Telephone numbers      877-555-0199 is toll-free and cannot move in one request
                                 with local numbers.
                                 → Take toll-free numbers out and move them by a separate
                                   RespOrg change. (reject code 7386)
        ! Full or partial port   Whether all numbers move is not decided.
                                 → Decide for every number whether it moves or stays; lines
                                   that no invoice shows included.
        ! Desired date           No date is asked for.
                                 → Ask for a date, Tuesday, 2026-12-01 at the earliest.
                                   (reject codes E35, 7208)
        ! Invoice date           The invoice of 2026-09-02 is 83 days old on 2026-11-24;
                                 carriers want one of the last 30 days.
                                 → Ask the customer for the latest bill.
        ! Winning carrier        The winning carrier is not named.
                                 → Name the carrier that the numbers move to.

        VALUES
          Losing carrier         Comcast Business                              99 %
        ! Winning carrier        not given
          Account number         8155100010234567 (printed 8155 10 001         99 %
                                 0234567)
        ! Billing number (BTN)   908-555-0100                                  84 % doubtful
          Company name           Acme Plumbing, Inc.                           99 %
        ! Authorized contact     not named
          Service address        120 Main St, Ste 4, Piscataway, NJ, 08854     97 %
          Billing address        PO Box 1200, Piscataway, NJ, 08855            99 %
        ! Invoice date           2026-09-02 (printed Sep 2, 2026)              99 %
          Invoice number         77-482913                                     99 %
          Port-out PIN           ••••                                          99 %
        ! Desired date           not given
        ! Full or partial port   not decided
          Papers                 invoice present, letter of authorization missing, record
                                 not needed
        ! Telephone numbers      5 numbers, 1 doubtful, 1 toll-free
            908-555-0100 BTN         908-555-0101             908-555-0102 71 % !
            908-555-0103             877-555-0199 toll-free

        WHERE EACH STANDS          page   left    top
          Losing carrier              1   0.5″   0.4″   Comcast Business
          Account number              1   5.5″   1.0″   Account number 8155 10 001 0234567
          Billing number (BTN)        2   0.5″   4.3″   908-555-0100
          Company name                1   0.8″   1.9″   Acme Plumbing, Inc.
          Service address             1   0.8″   2.1″   120 Main St, Ste 4, Piscataway, NJ,…
          Billing address             1   0.8″   2.1″   PO Box 1200, Piscataway, NJ, 08855
          Invoice date                1   5.5″   1.2″   Sep 2, 2026
          Invoice number              1   5.5″   1.9″   Invoice 77 ••••
          Port-out PIN                1   5.5″   1.7″   ••••
          908-555-0100                2   0.5″   4.3″   +19085550100
          908-555-0101                2   0.5″   4.5″   +19085550101
          908-555-0102                2   0.5″   4.7″   +19085550102
          908-555-0103                2   0.5″   4.9″   +19085550103
          877-555-0199                2   0.5″   5.1″   +18775550199

        GOOD TO KNOW
        · Service address        The service address is “120 Main St, Ste 4, Piscataway, NJ,
                                 08854”, the billing address “PO Box 1200, Piscataway, NJ,
                                 08855”.
                                 → Submit the service address, not the billing one.
        · Port-out PIN           The document shows a port-out PIN or passcode, which the
                                 losing carrier will ask for.
                                 → Make sure that it is still valid, and pass it on only
                                   with the request.
        · Telephone numbers      908-555-0100, 908-555-0101, 908-555-0102, 908-555-0103 and
                                 877-555-0199 are of exchange 555, which has no subscribers.
                                 → Make sure that the document is no sample.
        · Desired date           The port is not simple and takes four business days: the
                                 account has 5 numbers and toll-free numbers change their
                                 RespOrg. Submitted now, it can be on Tuesday, 2026-12-01 at
                                 the earliest.
                                 → Keep the old service until the numbers have moved.
        · Papers                 A letter of authorization is needed, signed and dated by
                                 the customer.
                                 → Make it of the finished draft, have it signed, and say
                                   so.

        """)
  }

  @Test func goldenOfAnEmptyDraft() {
    #expect(
      DraftTable(width: 84).text(DraftPortRequest.empty().judged()) == """
        Draft port request pd-0000000000000000                                    INCOMPLETE
        bill.pdf
        2 pages · invoice · read by general rules · as of 2026-11-24

        BEFORE THE PORT CAN BE SUBMITTED
        ✗ Telephone numbers      No telephone number of the account was found in the
                                 document.
                                 → Look for the pages that list the lines, or ask the losing
                                   carrier for a customer service record.
        ! Service address        No service address was found in the document.
                                 → Ask the customer where the lines are, or the losing
                                   carrier for a customer service record; the billing
                                   address may be another place. (reject code E1)
        ! Billing number (BTN)   No billing telephone number was found in the document.
                                 → Ask the customer or the losing carrier which number the
                                   account is billed under; do not guess it from the list.
                                   (reject codes E14, 7103)
        ! Account number         No account number was found in the document.
                                 → Look for it at the top of the first page and on the
                                   payment coupon. (reject codes E17A, 8A)
        ! Company name           No company name was found in the document.
                                 → Take the name from the bill exactly as printed, Inc. and
                                   LLC included. (reject codes E10, 8G)
        ! Authorized contact     The document names nobody who may act for the account.
                                 → Ask the customer for the person on record with the losing
                                   carrier. (reject code E10a)
        ! Full or partial port   Whether all numbers move is not decided.
                                 → Decide for every number whether it moves or stays; lines
                                   that no invoice shows included.
        ! Desired date           No date is asked for.
                                 → Ask for a date, Tuesday, 2026-12-01 at the earliest.
                                   (reject codes E35, 7208)
        ! Losing carrier         The carrier that issued the bill was not found.
                                 → Take the carrier from the bill's letterhead: where
                                   `carriers` lists it, read the bill again with --carrier
                                   ID; else set it.
        ! Billing address        No billing address was found in the document.
                                 → Look for it in the address window and on the payment
                                   coupon.
        ! Invoice date           No invoice date was found in the document.
                                 → Look for the bill or statement date: the carrier wants a
                                   bill of the last 30 days.
        ! Winning carrier        The winning carrier is not named.
                                 → Name the carrier that the numbers move to.

        VALUES
        ! Losing carrier         not found
        ! Winning carrier        not given
        ! Account number         not found
        ! Billing number (BTN)   not found
        ! Company name           not found
        ! Authorized contact     not named
        ! Service address        not found
        ! Billing address        not found
        ! Invoice date           not found
        ! Desired date           not given
        ! Full or partial port   not decided
          Papers                 invoice present, letter of authorization missing, record
                                 not needed
        ✗ Telephone numbers      none found

        GOOD TO KNOW
        · Papers                 A letter of authorization is needed, signed and dated by
                                 the customer.
                                 → Make it of the finished draft, have it signed, and say
                                   so.

        """)
  }

  @Test(arguments: [
    (
      NumbersComplete.State.shown, NumbersComplete.Check.Kind.sum, "1234.56", "1234.56",
      "    list shown to be whole: charges add up to $1,234.56"
    ),
    (.shown, .count, "4", "4", "    list shown to be whole: 4 printed and listed"),
    (.shown, .details, "4", "4", "    list shown to be whole: 4 with details of their own"),
    (
      .contradicted, .sum, "87.50", "62.50", "    list may not be whole: charges add up to $62.50, not $87.50"
    ),
    (.contradicted, .count, "5", "4", "    list may not be whole: 5 printed, 4 listed"),
    (
      .contradicted, .details, "5", "4",
      "    list may not be whole: 5 with details of their own, 4 of them listed"
    ),
  ])
  func whetherTheListIsWhole(
    _ state: NumbersComplete.State, _ kind: NumbersComplete.Check.Kind, _ expected: String, _ found: String,
    _ line: String
  ) {
    var draft = DraftPortRequest.whole
    draft.numbersComplete = NumbersComplete(
      state: state,
      checks: [NumbersComplete.Check(kind: kind, expected: expected, found: found, evidence: [])])
    let lines = DraftTable().text(draft.judged()).split(separator: "\n").map(String.init)
    #expect(lines.first { $0.contains("whole") } == line)
  }

  @Test func nothingIsSaidOfAListThatNothingShows() {
    var draft = DraftPortRequest.whole
    draft.numbersComplete = NumbersComplete(state: .unknown, checks: NumbersComplete.counted.checks)
    #expect(!DraftTable().text(draft.judged()).contains("whole"))
  }

  @Test(arguments: [0, 60, 72, 84, 100, 120, 500])
  func noLineIsTooLong(_ width: Int) {
    var many = DraftPortRequest.full
    many.companyName = .read(String(repeating: "Acme", count: 60))
    many.telephoneNumbers = (10..<60).map { .read("+190855501\($0)", confidence: 0.5) }
    for draft in [many.judged(), Self.doubtful, DraftPortRequest.empty().judged()] {
      let lines = DraftTable(width: width).text(draft).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= min(max(width, 60), 120) && $0.last != " " })
    }
  }

  @Test func colourOnlyWhereAskedFor() {
    #expect(!DraftTable().text(Self.doubtful).contains("\u{1B}"))
    #expect(DraftTable(isColored: true).text(Self.doubtful).contains("\u{1B}[33mNEEDS REVIEW\u{1B}[0m"))
  }

  @Test func colourChangesNoText() {
    let colored = DraftTable(isColored: true).text(Self.doubtful)
    var plain = ""
    for piece in colored.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated() {
      plain += piece.offset == 0 ? piece.element : piece.element.drop { $0 != "m" }.dropFirst()
    }
    #expect(plain == DraftTable().text(Self.doubtful))
  }

  /// Whatever stands on a page, a terminal shows letters only.
  @Test func nothingOfTheDocumentSteersTheTerminal() {
    let bad = "\u{1B}[2J\u{9B}31m\u{7}\u{202E}x\r\u{8}\u{2066}"
    var draft = DraftPortRequest.full
    draft.id = bad
    draft.sources[0].file = bad
    draft.sources[0].grammar = bad
    draft.losingCarrier?.text = .read(bad)
    draft.accountNumber = .read("1", printed: bad, confidence: 0.3, text: bad, rule: bad)
    draft.companyName = .read(bad, confidence: 0.2)
    draft.invoiceDate = .read("2026-11-02", printed: bad)
    draft.serviceAddress?.text = .read(bad, confidence: 0.2)
    draft.winningCarrier = .typed(bad)
    draft.telephoneNumbers[0].text = .read(bad, text: bad)
    draft.locations[0].accountNumber = .read(bad)
    draft.billingTelephoneNumber = DraftValue(
      value: bad, confidence: 1, evidence: [.derived(text: bad, rule: bad)])
    let text = DraftTable().text(draft.judged())
    #expect(
      text.unicodeScalars.allSatisfy { scalar in
        scalar == "\n"
          || !(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value))
      })
  }

  @Test func thePinIsMasked() {
    #expect(!DraftTable().text(Self.doubtful).contains("PIN: 482913"))
    #expect(!DraftTable().text(DraftPortRequest.wireless.judged()).contains("482913"))
    #expect(DraftTable().text(DraftPortRequest.wireless.judged()).contains("••••"))
  }

  @Test func manyNumbersAreCountedByPage() {
    var draft = DraftPortRequest.whole
    draft.telephoneNumbers = (10..<40).map { .read("+190855501\($0)") }
    draft.billingTelephoneNumber = .read("+19085550110")
    #expect(DraftTable().text(draft.judged()).contains("30 numbers, 908-555-0110 to 908-555-0139\n"))
  }
}
