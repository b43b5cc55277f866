import DocumentFacts
import NumberingPlan
import PageText
import Testing

@testable import ServiceRecord

@Suite struct LineStatusTests {
  @Test(arguments: [
    ("Active", LineStatus.working), ("INSERVICE", .working), ("W", .working),
    ("Pending Disconnect", .working),
    ("Pending", .ordered), ("Pending Install", .ordered), ("In Progress", .ordered), ("Porting In", .ordered),
    ("ORDER DUE 12/01/2026", .ordered), ("NOT YET INSERVICE", .ordered), ("Reserved", .reserved),
    ("Future", .reserved), ("Aging", .gone), ("Ported Out", .gone), ("D", .gone), ("Suspended", .doubtful),
    ("Not active", .doubtful), ("Limbo", .doubtful), ("", .unsaid), ("2026-12-02", .unsaid),
  ])
  func columns(text: String, status: LineStatus) {
    #expect(LineStatus(headed: text) == status)
  }

  @Test(arguments: [
    ("(WTN)  PENDING 12/01/2026", LineStatus.ordered), ("(WTN) RESERVED", .reserved), ("WTN  AGING", .gone),
    ("(WTN)  SUSPENDED", .doubtful), ("(WTN)  INSERVICE", .unsaid), ("Fax", .unsaid),
    ("PENDING ORDER N12", .unsaid), ("Agency on Aging", .unsaid), ("RESERVED PARKING LINE", .doubtful),
  ])
  func rows(text: String, status: LineStatus) {
    #expect(LineStatus(among: text) == status)
  }

  @Test(arguments: [("INSERVICE", true), ("PENDING 12/01/2026", false), ("LIMBO", false)])
  func onlyKnownWordsAreSure(word: String, isSure: Bool) {
    let facts = ServiceRecordReader().read(
      Document(
        plainText: Array(
          """
          Customer Service Record
          Account Number: 4471902
          Telephone Number Summary
            229-386-0140  (BTN)  INSERVICE
            229-386-0190  (WTN)  \(word)
          """.utf8)))
    let number = facts.telephoneNumbers.first { $0.value.tenDigits == 2_293_860_190 }
    #expect(((number?.confidence ?? 0) >= 0.9) == isSure)
  }
}
