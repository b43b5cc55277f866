extension DraftPortRequest {
  /// The draft with a value that a person gave, judged: the value says so in its evidence, what was read stays among the
  /// alternatives, and the change stands among the reviews.
  ///
  /// - Parameters:
  ///   - value: as a person types it; addresses in one line, telephone numbers in any form.
  ///   - author: who is noted as the change's author.
  ///   - moment: when; nil: the day that the draft is judged on.
  /// - Throws: ``IntakeError`` where it can't be a value of the field.
  public func setting(
    _ field: DraftField, to value: String, by author: String, at moment: RequestMoment? = nil
  ) throws(IntakeError) -> DraftPortRequest {
    var edit = DraftEdit(self, .review, author: author, on: moment?.day ?? asOf)
    try edit.set(field, to: value)
    return edit.draft.judged(at: moment)
  }

  /// The draft with what an intake says, judged. Doing it twice changes nothing.
  ///
  /// - Parameters:
  ///   - origin: `intake` where it came with the documents, `review` where a person gave it over a draft.
  ///   - moment: when; nil: the day that the draft is judged on.
  /// - Throws: ``IntakeError`` where it does not fit the draft.
  public func completed(
    with intake: Intake, origin: DraftEvidence.Origin, at moment: RequestMoment? = nil
  ) throws(IntakeError) -> DraftPortRequest {
    var edit = DraftEdit(self, origin, author: intake.author ?? "intake", on: moment?.day ?? asOf)
    try edit.remove(intake.removed)
    edit.add(intake.overlines)
    for field in DraftField.allCases {
      guard let value = intake.values[field] else { continue }
      try edit.set(field, to: value, confirms: !intake.exported.contains(field))
    }
    try edit.decide(intake)
    if !intake.attachments.isEmpty || intake.letterOfAuthorization != nil {
      edit.set(intake.attachments, intake.letterOfAuthorization)
    }
    if intake.isApproved { edit.approve() }
    return edit.draft.judged(at: moment)
  }
}
