import PortDraft
import Testing

@testable import PortDraft

@Suite struct DocumentFindingsTests {
  private func findings(pageCount: Int = 9, _ change: (inout AccountFacts) -> Void) -> [Finding] {
    var facts = AccountFacts()
    change(&facts)
    let source = DraftSource(file: "bill.pdf", sha256: "", pageCount: pageCount, textLayer: .embedded)
    return DocumentFindings(facts: facts, source: source).findings
  }

  @Test(
    arguments: [
      ([], 9, []),
      (
        [(3, Page.Condition.noText)], 9,
        ["warning unreadable-pages Page 3 of 9 has no text: empty, or a picture."]
      ),
      (
        [(2, .noText), (3, .noText), (5, .garbage), (6, .garbage), (7, .garbage), (9, .garbage)], 9,
        [
          "warning unreadable-pages Pages 2, 3 of 9 have no text: empty, or a picture.",
          "warning unreadable-pages Pages 5 to 7 and 9 of 9 have text that says something else than the page shows.",
        ]
      ),
      (
        [(1, .noText), (2, .noText)], 2,
        ["error unreadable-document The document has no text: its pages are pictures."]
      ),
      (
        [(1, .garbage)], 1,
        [
          "error unreadable-document The document's text says something else than its pages show: its fonts have no map to letters."
        ]
      ),
      ([], 0, ["error unreadable-document The document has no pages."]),
    ] as [([(Int, Page.Condition)], Int, [String])])
  func pages(_ unreadable: [(Int, Page.Condition)], _ pageCount: Int, _ expected: [String]) {
    let findings = findings(pageCount: pageCount) { facts in
      facts.unreadablePages = unreadable.map { (number: $0.0, condition: $0.1) }
    }
    let tail = " Numbers that stand there are missing."
    #expect(
      findings.map {
        "\($0.severity) \($0.code) "
          + ($0.message.hasSuffix(tail) ? String($0.message.dropLast(tail.count)) : $0.message)
      }
        == expected)
  }

  @Test(
    arguments: [
      (ReadingNote.Kind.carrierTied, nil, "warning reading carrier-tied /losingCarrier"),
      (.carrierUnknown, "losingCarrier", "warning reading carrier-unknown /losingCarrier"),
      (.candidatesCompete, "accountNumber", "warning reading candidates-compete /accountNumber"),
      (.candidatesCompete, nil, "warning reading candidates-compete -"),
      (.numberUndecided, nil, "warning reading number-undecided /telephoneNumbers"),
      (.numberRemoved, nil, "warning port disconnected-number /telephoneNumbers"),
      (.textMayBeHidden, "/companyName", "warning reading text-may-be-hidden /companyName"),
      (.numbersMayBeIncomplete, nil, "warning reading numbers-may-be-incomplete /telephoneNumbers"),
    ] as [(ReadingNote.Kind, String?, String)])
  func notes(_ kind: ReadingNote.Kind, _ field: String?, _ expected: String) throws {
    let findings = findings { $0.notes = [ReadingNote(kind: kind, field: field, message: "Look.")] }
    #expect(findings.map { "\($0.severity) \($0.concern) \($0.code) \($0.field ?? "-")" } == [expected])
    #expect(findings.first?.message == "Look.")
    #expect(findings.first?.remedy != nil)
  }

  @Test func manyAlikeAreCounted() {
    let findings = findings { facts in
      facts.notes = (1...7).map { ReadingNote(kind: .numberUndecided, field: nil, message: "Number \($0).") }
      facts.notes.append(ReadingNote(kind: .carrierUnknown, field: nil, message: "No marks."))
    }
    #expect(
      findings.map(\.message) == [
        "Number 1.", "Number 2.", "Number 3.", "Number 4.", "Number 5.", "No marks.", "2 more like the last.",
      ])
  }
}
