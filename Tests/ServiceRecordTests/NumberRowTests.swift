import NumberingPlan
import PageText
import Testing

@testable import ServiceRecord

@Suite struct NumberRowTests {
  private func rows(_ text: String) -> [String] {
    let lines = RecordText(Document(plainText: Array(text.utf8))).lines
    return NumberRow.rows(lines[0], inheriting: TelephoneNumber("603-555-0100")).flatMap(\.list.numbers).map {
      String($0.tenDigits)
    }
  }

  @Test(arguments: [
    ("603-555-0110 (BTN)     603-555-0111 (WTN)    603-555-0112 (NPIN)", 3),
    ("603-555-0110 (BTN) 603-555-0111 (WTN)", 2), ("1) 603-555-0110 2) 603-555-0111", 2),
    ("603-555-0110 & 603-555-0111", 2), ("603-555-0110; 603-555-0111 and 555-0112", 3),
    ("603-555-0110 / 603-555-0111 / 603-555-0113", 3), ("603-555-0110/0111/0113", 3),
    ("603-555-0110 Active   603-555-0111 Active", 2), ("001 603 555-0110      BTN   ACT", 1),
    ("Also 555-0119 (fax)", 1),
    ("603-555-0110, 603-555-0111 and toll free 888-555-0112", 3),
    ("603-555-0110 - 603-555-0112   (3)   DID", 3),
  ])
  func names(_ text: String, _ count: Int) { #expect(rows(text).count == count) }

  /// What stands behind other words is not a line of its own.
  @Test(arguments: [
    ("603-555-0110  forwards to  603-555-0170", 1), ("603-555-0110  HUNTING TO 0112", 1),
    ("603-555-0110  Active  01/12/2010", 1), ("603-555-0110  0288  5124", 1), ("Total 603", 0),
  ])
  func leavesOthers(_ text: String, _ count: Int) { #expect(rows(text).count == count) }
}
