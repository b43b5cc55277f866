internal import NumberingPlan

extension AccountFacts {
  /// Holds the stated numbers against what the pages print of them, with a note on all that speaks against the list.
  ///
  /// - Parameter told: numbers that were left out with a note on each.
  mutating func checkCompleteness(by lines: ListedLines, besides told: Set<TelephoneNumber>) {
    let judgement = CompletenessJudgement(
      lines, listed: Set(telephoneNumbers.map(\.value)), told: told, isPartial: !unreadablePages.isEmpty)
    numbersCompleteness = judgement.completeness
    // A row that stands for more numbers than were read has its charge all the same.
    if numbersCompleteness.state == .shown, notes.contains(where: { $0.kind == .numbersMayBeIncomplete }) {
      numbersCompleteness.state = .unknown
    }
    notes += numbersCompleteness.contradictions
    for row in judgement.unread {
      notes.append(
        ReadingNote(
          kind: .numberUndecided, field: "telephoneNumbers",
          message: "A row of the list has a charge, and its number cannot be read: “\(row.text)”."))
    }
  }
}
