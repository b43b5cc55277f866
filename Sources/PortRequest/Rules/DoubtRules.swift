import NumberingPlan

/// Rules on values that are read with too little confidence to rely on.
enum DoubtRules {
  static func values(_ draft: DraftPortRequest) -> [Finding] {
    DraftField.allCases.compactMap { field in
      guard let value = draft.value(of: field), value.isDoubtful, !draft.isExplained(field) else {
        return nil
      }
      return Finding(
        .doubtfulValue, field.isRequired ? .warning : .info, .reading, field: field.pointer,
        message: message(field, value), remedy: remedy(value, in: draft))
    }
  }

  /// One finding for all doubtful numbers: a list of hundreds must not bury the others.
  static func numbers(_ draft: DraftPortRequest) -> [Finding] {
    let doubtful = draft.telephoneNumbers.indices.filter { draft.telephoneNumbers[$0].isDoubtful }
    guard let first = doubtful.first else { return [] }
    let numbers = doubtful.map { draft.telephoneNumbers[$0].dashed }
    return [
      Finding(
        .doubtfulValue, .warning, .reading, field: NumberRules.pointer(doubtful),
        message: doubtful.count == 1
          ? "\(numbers[0]) may not be a number of this account (\(percent(draft.telephoneNumbers[first].confidence)))."
          : "\(doubtful.count) of \(draft.telephoneNumbers.count) numbers may not be the account's:"
            + " \(ShortenedList(numbers).text).",
        remedy: remedy(draft.telephoneNumbers[first].text, in: draft))
    ]
  }

  /// Less likely rivals are told by no message: a person would only wonder at them.
  private static let leastOfRival = 0.25

  /// Words of a sentence that stand where a name may stand are no rival to tell a person of.
  private static func isWorthTelling(_ rival: DraftAlternative, of field: DraftField) -> Bool {
    guard rival.confidence >= leastOfRival else { return false }
    switch field {
    case .losingCarrier, .companyName, .billedName, .authorizedContact:
      let words = rival.value.split(separator: " ")
      return words.count > 1 && words.allSatisfy { $0.count < 4 || $0.first?.isLowercase == false }
    default: return true
    }
  }

  private static func message(_ field: DraftField, _ value: DraftValue) -> String {
    if field == .portOutPin {
      return "The port-out PIN was read with \(percent(value.confidence)) confidence."
    }
    var message =
      "The \(field.noun) was read as “\(shown(value.value))” with \(percent(value.confidence)) confidence."
    if let rival = value.alternatives.first(where: { isWorthTelling($0, of: field) }) {
      message += " The document also offers “\(shown(rival.value))” (\(percent(rival.confidence)))."
    }
    return message
  }

  /// A telephone number in national form, anything else as it is.
  private static func shown(_ value: String) -> String { TelephoneNumber(e164: value)?.dashed ?? value }

  private static func remedy(_ value: DraftValue, in draft: DraftPortRequest) -> String {
    guard let evidence = value.evidence.first(where: { $0.page != nil }), let page = evidence.page else {
      return "Compare it with the document."
    }
    let file = evidence.source.flatMap { draft.sources.indices.contains($0) ? draft.sources[$0].file : nil }
    return "Compare it with page \(page)" + (file.map { " of \($0)." } ?? ".")
  }

  /// Whole percent, rounded down: 89.9 % must not read as 90 %.
  static func percent(_ confidence: Double) -> String { "\(Int(confidence * 100 + 1e-6)) %" }
}
