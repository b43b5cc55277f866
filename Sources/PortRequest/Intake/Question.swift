import NumberingPlan

/// A question that a person is asked to complete a draft.
public struct Question: Sendable, Equatable {
  public var subject: Subject
  /// A sentence that ends with a question mark.
  public var text: String
  /// Answers that the documents offer, the likeliest first.
  public var choices: [Choice]
  /// What else may be typed.
  public var hint: String

  public enum Subject: Sendable, Hashable {
    case field(DraftField)
    case scope
  }

  public struct Choice: Sendable, Equatable {
    /// As people are shown it.
    public var words: String
    /// As it would be typed.
    public var answer: String
  }

  /// What a person must be asked next; nil where all is answered.
  ///
  /// - Parameter asked: what was asked already, answered or not.
  public static func next(for draft: DraftPortRequest, after asked: Set<Subject>) -> Question? {
    subjects.lazy.filter { !asked.contains($0) }.compactMap { question($0, draft) }.first
  }

  /// The answer as an intake.
  ///
  /// - Parameter answer: what was typed: the number of a choice, or a value.
  public func intake(answer: String, by author: String?) throws(IntakeError) -> Intake {
    var intake = Intake()
    intake.author = author
    let position = Int(answer).map { $0 - 1 }
    let answer = position.flatMap { choices.indices.contains($0) ? choices[$0].answer : nil } ?? answer
    switch subject {
    case .field(let field): intake.values[field] = answer
    case .scope where answer.lowercased() == "all": intake.moving = .all
    case .scope:
      guard let numbers = [TelephoneNumber](listed: answer) else {
        throw IntakeError(
          key: "move", message: "“\(answer)” is neither 'all' nor a list of telephone numbers.")
      }
      intake.moving = .numbers(numbers)
    }
    return intake
  }

  /// Why the answer that a draft now has cannot be submitted; nil where nothing speaks against it.
  public func objection(in draft: DraftPortRequest) -> Finding? {
    guard case .field(let field) = subject else { return nil }
    return draft.findings.first { $0.severity == .error && $0.concern == .port && $0.field == field.pointer }
  }

  // MARK: - Which

  private static let subjects: [Subject] =
    [
      .field(.losingCarrier), .field(.accountNumber), .field(.billingTelephoneNumber), .field(.companyName),
      .field(.serviceAddress), .field(.billingAddress), .field(.invoiceDate), .field(.authorizedContact),
      .field(.winningCarrier), .scope, .field(.newBillingTelephoneNumber), .field(.portOutPin),
      .field(.desiredDate),
    ]

  private static func question(_ subject: Subject, _ draft: DraftPortRequest) -> Question? {
    switch subject {
    case .scope: scope(draft)
    case .field(let field): isOpen(field, draft) ? ask(field, draft) : nil
    }
  }

  private static func isOpen(_ field: DraftField, _ draft: DraftPortRequest) -> Bool {
    draft.findings.contains { finding in
      finding.field == field.pointer && finding.severity != .info
        && (finding.concern == .reading || draft.value(of: field) == nil || field == .desiredDate)
    }
  }

  private static func ask(_ field: DraftField, _ draft: DraftPortRequest) -> Question {
    Question(
      subject: .field(field), text: text(field, draft), choices: choices(field, draft), hint: hint(field))
  }

  private static func scope(_ draft: DraftPortRequest) -> Question? {
    guard draft.port.scope == .undecided, !draft.telephoneNumbers.isEmpty else { return nil }
    let count = draft.telephoneNumbers.count
    let numbers = ShortenedList(draft.telephoneNumbers.map(\.dashed)).text
    return Question(
      subject: .scope, text: "Which numbers move?",
      choices: [Choice(words: "all \(count): \(numbers)", answer: "all")],
      hint: "the numbers that move; the others stay")
  }

  private static func text(_ field: DraftField, _ draft: DraftPortRequest) -> String {
    switch field {
    case .winningCarrier: "Which carrier do the numbers move to?"
    case .authorizedContact: "Who may act for the account?"
    case .desiredDate: "On which day shall the numbers move?"
    case .portOutPin: "What is the port-out PIN?"
    case .newBillingTelephoneNumber: "Under which number shall what stays be billed?"
    default:
      draft.value(of: field) == nil
        ? "What is the \(field.noun)? No document says it for certain."
        : "Is this the \(field.noun)?"
    }
  }

  private static func choices(_ field: DraftField, _ draft: DraftPortRequest) -> [Choice] {
    switch field {
    case .newBillingTelephoneNumber:
      return draft.telephoneNumbers.filter { $0.action == .keep && $0.kind != .tollFree }.prefix(9).map {
        Choice(words: $0.dashed, answer: $0.dashed)
      }
    case .desiredDate:
      return draft.earliestDate.map {
        [Choice(words: "\($0.iso8601), the earliest (\($0.weekday.rawValue))", answer: $0.iso8601)]
      } ?? []
    case .portOutPin: return []
    default:
      guard let value = draft.value(of: field) else {
        return field == .billingTelephoneNumber
          ? draft.telephoneNumbers.prefix(9).map { Choice(words: $0.dashed, answer: $0.dashed) } : []
      }
      return ([value.value] + value.alternatives.map(\.value)).prefix(5).map { text in
        let shown = TelephoneNumber(e164: text)?.dashed ?? text
        return Choice(words: shown, answer: shown)
      }
    }
  }

  private static func hint(_ field: DraftField) -> String {
    switch field {
    case .desiredDate, .invoiceDate: "a day, as 2026-12-04"
    case .serviceAddress, .billingAddress: "street, unit, city, state and ZIP code in one line"
    case .billingTelephoneNumber, .newBillingTelephoneNumber: "a telephone number"
    default: "the \(field.noun)"
    }
  }
}
