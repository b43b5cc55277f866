extension FieldDifference {
  /// The difference of two lists of numbers, with a word on each list that its own document contradicts: what it lacks
  /// may be no difference at all.
  ///
  /// - Parameter drafts: the first and the second.
  func doubting(_ drafts: [DraftPortRequest], _ roles: ComparedRoles) -> FieldDifference {
    var difference = self
    let names =
      roles.isRequestFirst
      ? [roles.names.request, roles.names.record]
      : [roles.names.record, roles.names.request]
    for (draft, name) in zip(drafts, names) where draft.numbersComplete?.state == .contradicted {
      difference.words.append("The list of \(name) may not be whole: see its findings.")
    }
    return difference
  }
}
