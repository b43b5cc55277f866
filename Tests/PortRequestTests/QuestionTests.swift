import InventedDrafts
import Testing

@testable import PortRequest

/// What a person at a terminal is asked, one question after the other.
@Suite struct QuestionTests {
  /// Answers each question with what the closure says; an empty answer leaves it open.
  private func interview(
    _ draft: DraftPortRequest, _ answer: (Question) -> String?
  ) throws -> (draft: DraftPortRequest, asked: [Question]) {
    var draft = draft.judged()
    var asked: [Question] = []
    while let question = Question.next(for: draft, after: Set(asked.map(\.subject))) {
      asked.append(question)
      guard let text = answer(question) else { continue }
      draft = try draft.completed(with: question.intake(answer: text, by: "Dana"), origin: .review)
    }
    return (draft, asked)
  }

  private var bare: DraftPortRequest {
    var draft = DraftPortRequest.whole
    draft.authorizedContact = nil
    draft.winningCarrier = nil
    draft.port = PortPlan()
    return draft
  }

  @Test func asksNothingOfAWholeDraft() throws { #expect(try interview(.whole) { _ in nil }.asked.isEmpty) }

  @Test func asksForWhatIsMissing() throws {
    let (draft, asked) = try interview(bare) { question in
      switch question.subject {
      case .scope: "all"
      case .field(.desiredDate): "1"
      case .field(.authorizedContact): "Dana Reyes"
      default: "Example Voice"
      }
    }
    #expect(
      asked.map(\.subject) == [
        .field(.authorizedContact), .field(.winningCarrier), .scope, .field(.desiredDate),
      ])
    #expect(draft.status == .ready && draft.port.desiredDate?.value == "2026-12-01")
  }

  @Test func asksForANewBillingNumberWhereItMoves() throws {
    let (draft, asked) = try interview(bare) { question in
      switch question.subject {
      case .scope: "908-555-0100"
      case .field(.newBillingTelephoneNumber): "2"
      default: nil
      }
    }
    #expect(asked.map(\.subject).contains(.field(.newBillingTelephoneNumber)))
    #expect(draft.port.newBillingTelephoneNumber?.value == "+19085550102")
  }

  @Test func offersTheCandidates() throws {
    var draft = DraftPortRequest.whole
    draft.accountNumber = .read("100", confidence: 0.6)
    draft.accountNumber?.alternatives = [
      DraftAlternative(value: "200", confidence: 0.3, evidence: [.document(page: 1, text: "200")])
    ]
    let (done, asked) = try interview(draft) { _ in "2" }
    #expect(asked.map { $0.choices.map(\.words) } == [["100", "200"]])
    #expect(done.accountNumber?.value == "200" && done.accountNumber?.alternatives.map(\.value) == ["100"])
  }

  @Test func refusesNoNumbers() throws {
    let question = try #require(
      Question.next(for: bare.judged(), after: [.field(.authorizedContact), .field(.winningCarrier)]))
    #expect(throws: IntakeError.self) { try question.intake(answer: "some", by: nil) }
  }
}
