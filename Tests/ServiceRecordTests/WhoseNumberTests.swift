import DocumentFacts
import NumberingPlan
import PageText
import Testing

@testable import ServiceRecord

/// Whose a number of a record is: the account's, or somebody else's.
@Suite struct WhoseNumberTests {
  private func numbers(_ text: String) -> [String] {
    ServiceRecordReader().read(Document(plainText: Array(text.utf8))).telephoneNumbers.map {
      String(String($0.value.tenDigits).suffix(4))
    }
  }

  private static let account = #""account": {"id": "4471", "billingTn": "6035550100", "type": "business"}"#

  @Test(arguments: [
    #""request": {"agent": {"name": "B", "phone": "6035550190"}}"#, #""header": {"tel": "6035550190"}"#,
    #""requestedBy": {"phone": "6035550190"}"#,
  ])
  func whoAsks(_ other: String) {
    let text =
      "{\n\(other),\n\(Self.account),\n\"lines\": [{\"tn\": \"6035550100\"}, {\"tn\": \"6035550101\"}]\n}"
    let facts = ServiceRecordReader().read(Document(plainText: Array(text.utf8)))
    #expect(facts.accountNumber?.value == "4471")
    #expect(numbers(text) == ["0100", "0101"])
  }

  @Test(arguments: [
    ("Not on this account", ["0100"]), ("Disconnected lines", ["0100"]), ("More lines", ["0100", "0101"]),
  ])
  func tablesUnderAHeading(_ heading: String, _ wanted: [String]) {
    #expect(
      numbers(
        "CUSTOMER SERVICE RECORD\nBTN: 603-555-0100\n\nTN            Type\n603-555-0100  pots\n\n\(heading)\n\n"
          + "TN            Type\n603-555-0101  pots\n") == wanted)
  }

  @Test(arguments: [
    ("603-555-0100, 603-555-0101 and toll free 888-555-0102", ["0100", "0101", "0102"]),
    ("603-555-0100, fax 603-555-0101", ["0100", "0101"]),
  ])
  func wordsOfKindBeforeANumber(_ list: String, _ wanted: [String]) {
    #expect(numbers("CUSTOMER SERVICE RECORD\nBTN: 603-555-0100\nWorking numbers: \(list)\n") == wanted)
  }

  @Test(arguments: [
    ("Alarm - do not disconnect", ["0100", "0101"]), ("Disconnected 05/02/2026", ["0100"]),
    ("Line removed", ["0100"]),
  ])
  func deniedEnds(_ words: String, _ wanted: [String]) {
    #expect(
      numbers(
        "CUSTOMER SERVICE RECORD\nBTN: 603-555-0100\nTN            Feature\n603-555-0100  Main\n603-555-0101  \(words)\n"
      )
        == wanted)
  }

  @Test(arguments: [
    ("* = MAIN BILLED NUMBER", "6035550101"), ("* main", "6035550101"), ("* see remarks", nil), ("", nil),
  ])
  func marksOfTheMainNumber(_ legend: String, _ wanted: String?) {
    let text =
      "CUSTOMER SERVICE RECORD\nAccount: 4471\nName: A CO\nTNs:\n603-555-0100\n603-555-0101*\n\n\(legend)\n"
    let facts = ServiceRecordReader().read(Document(plainText: Array(text.utf8)))
    #expect(facts.billingTelephoneNumber.map { String($0.value.tenDigits) } == wanted)
    #expect(numbers(text) == ["0100", "0101"])
  }
}
