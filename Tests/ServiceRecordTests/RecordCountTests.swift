import DocumentFacts
import PageText
import Testing

@testable import ServiceRecord

/// Numbers of lines that a record prints against those that it lists.
@Suite struct RecordCountTests {
  @Test(arguments: [
    ("NUMBER OF LINES: 3", NumbersCompleteness.State.shown), ("LINES  3", .shown),
    ("Total lines   3", .shown),
    ("NUMBER OF LINES: 5", .contradicted), ("Total TNs: 4", .contradicted),
    // Of a part, or of something else.
    ("NUMBER OF LINES: 2", .unknown), ("Lines of credit: 9", .unknown), ("Number of trunks: 23", .unknown),
    ("", .unknown),
  ])
  func count(_ line: String, _ state: NumbersCompleteness.State) {
    let record = """
      CUSTOMER SERVICE RECORD
      Account Number: 508 555-0130 496
      BTN: 508-555-0130
      Listed Name: HARBOR TILE CO
      Service Address: 90 WHARF ST, SALEM MA 01970
      \(line)
      Working Telephone Numbers:
      508-555-0130
      508-555-0131
      508-555-0132
      """
    let facts = ServiceRecordReader().read(Document(plainText: Array(record.utf8)))
    #expect(facts.telephoneNumbers.count == 3)
    #expect(facts.numbersCompleteness.state == state)
    let notes = facts.notes.filter { $0.kind == .numbersMayBeIncomplete }
    #expect(notes.isEmpty == (state != .contradicted))
  }
}
