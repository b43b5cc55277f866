import PageText
import Testing

@testable import InvoiceGrammar

/// Which words state an account's number, and which number is a place's main one.
@Suite struct AccountStatementTests {
  @Test(
    arguments: [
      ("Account number: 8155 40 002 5550100", ["8155400025550100"]),
      ("ACCOUNT NUMBER: 09346139 BTN 904-555-0100", ["09346139"]),
      ("Sub-Account 831-000-7741 220", ["8310007741220"]),
      ("Sub-account 001", ["001"]),
      ("DEPARTMENT 100 GL CODE 6107.40 CHILD ACCOUNT: 07733101", ["07733101"]),
      ("Account - Local service 2003300", []),
      ("Account 2003300410901 - Local service", ["2003300410901"]),
      ("Account Number 184427801 900 Commerce Park Dr, Columbus, OH 43215", ["184427801"]),
      ("Account No. M12294210", ["M12294210"]),
      // Too short, another's, or no more the section's own.
      ("Account 001", []),
      ("Prior account 4417720", []),
      ("Foundation account: 03427720", []),
      ("Bank account number 55501000", []),
      ("Account 406728387720 was combined with this one", []),
      ("Accounts 4417720", []),
      ("Account number", []),
    ])
  func statements(_ line: String, _ numbers: [String]) {
    #expect(PageIndex(plainText: line).accountStatements().map(\.number) == numbers)
  }

  @Test(
    arguments: [
      ("BTN: 904-555-0100", true),
      ("ACCOUNT NUMBER: 09346139 BTN 904-555-0100", true),
      ("MAIN TN   904-555-0100", true),
      ("904-555-0100 (BTN)   904-555-0101 (WTN)", true),
      ("904-555-0100   Main number   Mobility line   34.95", true),
      ("904-555-0101 (BTN)   904-555-0100 (WTN)", false),
      ("904-555-0100   Business line   34.95", false),
      ("Call 904-555-0100 on the main number of the office", false),
    ])
  func mainNumbers(_ line: String, _ isMain: Bool) {
    #expect(PageIndex(plainText: line).isMainNumber("904-555-0100", line: 0) == isMain)
  }
}
