import DocumentFacts
import NumberingPlan
import PageText
import Testing

@testable import ServiceRecord

/// What stands side by side, wrapped, ticked, tagged or spoken, as lines of labels and values.
@Suite struct RecordTextTests {
  private func read(_ text: String) -> AccountFacts {
    ServiceRecordReader().read(Document(plainText: Array(text.utf8)))
  }

  private func numbers(_ facts: AccountFacts) -> [String] {
    facts.telephoneNumbers.map { String(String($0.value.tenDigits).suffix(4)) }
  }

  private func texts(_ text: String, _ read: ([RecordLine]) -> [RecordLine]) -> [String] {
    read(RecordText(Document(plainText: Array(text.utf8))).lines).map(\.text)
  }

  @Test(arguments: [
    ("Billing address   [X] same  [ ] different:", "Billing address  same"),
    ("[ ] same  [X] different: PO Box 61, Reno NV", "PO Box 61, Reno NV"),
    ("Freeze? [ ] yes [X] no", "Freeze: no"),
    ("Freeze? ( ) yes ( ) no", "Freeze: "), ("[LISTING]", "[LISTING]"),
    ("Name (on bill) A CO", "Name (on bill) A CO"),
  ])
  func boxesSayWhatIsTicked(_ line: String, _ said: String) {
    #expect(texts(line, CheckedBoxes.read) == [said])
  }

  @Test func sectionsSideBySide() {
    let page = """
      LISTING                              EQUIPMENT
        LN A CO                            1  1FB  603-555-0100
        SA 1 MAIN ST                       1  1FB  603-555-0101
           NASHUA NH 03060
      BILLING
        BN A CO
      """
    let lines = texts(page, SectionColumns.parted)
    #expect(
      lines == [
        "LISTING", "LN A CO", "SA 1 MAIN ST", "NASHUA NH 03060", "BILLING", "BN A CO", "EQUIPMENT",
        "1  1FB  603-555-0100", "1  1FB  603-555-0101",
      ])
    // One heading, or words that head nothing, part no page.
    for first in [
      "LISTING                              PAGE ONE", "SERVICE                              LISTING",
    ] {
      let other = page.replacing("LISTING                              EQUIPMENT", with: first)
      #expect(texts(other, SectionColumns.parted).count == 6)
    }
  }

  @Test func valuesGoOnUnderTheirBeginning() {
    func joined(_ second: String) -> [String] {
      texts("Service location    1 Main St, Nashua,     Billing location    Same\n" + second) {
        WrappedValues.joined($0, labels: RecordLabelTable())
      }
    }
    #expect(joined("                    NH 03060").first?.contains("1 Main St, Nashua, NH 03060") == true)
    // Under nothing, under the last value, and numbers.
    #expect(joined("          NH 03060").count == 2)
    #expect(joined("                                                             as above").count == 2)
    #expect(joined("                    603-555-0100").count == 2)
    let unit = "SERVICE ADDRESS  8 LARK LANE   RM 12\n                 RUTLAND VT 05701"
    #expect(texts(unit) { WrappedValues.joined($0, labels: RecordLabelTable()) }.count == 2)
  }

  @Test(arguments: ["|", ","])
  func rowsWithTags(_ delimiter: String) {
    let rows = [
      ["ACCTINFO", "603", "555", "0100", "980"], ["LIST", "LN", "A CO"], ["BILL", "BN1", "B CO"],
      ["LIN", "1", "6035550100", "WKG", "1FB"], ["LIN", "2", "6035550101", "WKG", "1FB"],
      ["LIN", "3", "6035550102", "DISC", "1FB"],
    ].map { $0.joined(separator: delimiter) }.joined(separator: "\n")
    let facts = read(rows)
    #expect(facts.accountNumber?.value.filter(\.isPrintedNumber) == "6035550100980")
    #expect(facts.companyName?.value == "A CO")
    #expect(numbers(facts) == ["0100", "0101"])
    #expect(
      TaggedRows.read(RecordText(Document(plainText: Array("A CO, 1 Main St\nB, 2".utf8))).lines) == nil)
  }

  @Test(arguments: ["[10:04] desk: ", "[2026-11-01 10:04] desk: ", "10:04 AM desk: "])
  func conversations(_ speaker: String) {
    let facts = read(
      ["Account: 4471", "Name: A CO", "BTN: 603-555-0100", "Numbers: 603-555-0100, 0101"].map { speaker + $0 }
        .joined(separator: "\n"))
    #expect(facts.accountNumber?.value == "4471")
    #expect(facts.companyName?.value == "A CO")
    #expect(numbers(facts) == ["0100", "0101"])
  }

  private static let indented = """
    account:
      number: "4471"
      billing_tn: 603-555-0100
      name: A CO
    lines:
      - tn: 603-555-0100
        status: active
      - tn: 603-555-0101
        status: disconnected
    requested_by:
      tn: 603-555-0190
    """
  private static let bracketed = """
    [account]
    ban=4471
    btn=6035550100
    custname=A CO
    [lines]
    1=6035550100
    """

  @Test(arguments: [indented, bracketed])
  func programsText(_ text: String) {
    let facts = read(text)
    #expect(facts.accountNumber?.value == "4471")
    #expect(facts.companyName?.value == "A CO")
    #expect(numbers(facts) == ["0100"])
  }
}
