import PortDraft

/// Questions and answers at a terminal, one at a time.
struct Interview {
  var author: String?
  var moment: RequestMoment?

  /// - Returns: the draft with the answers, judged.
  func run(_ draft: DraftPortRequest, _ origin: DraftEvidence.Origin) throws -> DraftPortRequest {
    var draft = draft.judged(at: moment)
    var asked: Set<Question.Subject> = []
    while let question = Question.next(for: draft, after: asked) {
      try show(question, asked.isEmpty)
      guard let line = readLine() else { break }
      let answer = line.withoutControlCharacters
      guard answer.contains(where: { !$0.isWhitespace }) else {
        asked.insert(question.subject)
        continue
      }
      let objection: String?
      do {
        draft = try draft.completed(
          with: question.intake(answer: answer, by: author), origin: origin, at: moment)
        objection = question.objection(in: draft)?.message
      } catch {
        objection = error.message
      }
      if let objection {
        try Output.errors.write("  \(objection.withoutControlCharacters)\n")
      } else {
        asked.insert(question.subject)
      }
    }
    return draft
  }

  private func show(_ question: Question, _ isFirst: Bool) throws {
    let choices = question.choices.enumerated().map { "  \($0 + 1)  \($1.words.withoutControlCharacters)\n" }
    let hint = choices.isEmpty ? question.hint : "a number from above, or \(question.hint)"
    try Output.errors.write(
      (isFirst ? "An empty line leaves a question open.\n" : "") + "\n\(question.text)\n" + choices.joined()
        + "  (\(hint))\n> ")
  }
}
