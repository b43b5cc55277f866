extension NumbersComplete {
  /// What two documents of one account show of the list of both.
  ///
  /// A document shows the whole list only where it lists every number that either has: a bill that is whole in itself
  /// says nothing of the lines that only a record knows.
  ///
  /// - Parameters:
  ///   - mine, theirs: what the two drafts say; nil where one says nothing.
  ///   - numbers: of the union.
  static func union(_ mine: DraftPortRequest, _ theirs: DraftPortRequest, numbers: [PortedNumber])
    -> NumbersComplete?
  {
    let sides = [mine, theirs]
    let known = sides.compactMap(\.numbersComplete)
    guard !known.isEmpty else { return nil }
    var checks: [Check] = []
    for check in known.flatMap(\.checks) where !checks.contains(check) { checks.append(check) }
    if known.contains(where: { $0.state == .contradicted }) {
      return NumbersComplete(state: .contradicted, checks: checks)
    }
    let all = Set(numbers.map(\.value))
    let isShown = sides.contains {
      $0.numbersComplete?.state == .shown && all.isSubset(of: $0.telephoneNumbers.map(\.value))
    }
    return NumbersComplete(state: isShown ? .shown : .unknown, checks: checks)
  }
}
