import NumberingPlan
import PostalAddress

/// Rules on drafts of several documents: what one says and another does not.
enum DocumentRules {
  /// A value that another document gives otherwise stands among the alternatives with that document's evidence.
  ///
  /// What a person decided is no contradiction any more.
  static func valuesDiffer(_ draft: DraftPortRequest) -> [Finding] {
    guard draft.sources.count > 1 else { return [] }
    return DraftField.allCases.compactMap { field in
      guard let value = draft.value(of: field), !draft.isReviewed(field),
        let rival = value.alternatives.first(where: { isOfOtherDocument($0, value) })
      else { return nil }
      return finding(field, value, rival, in: draft)
    }
  }

  /// The document that gives a value comes first in its evidence: a record's address may owe the ZIP code to a bill.
  private static func isOfOtherDocument(_ rival: DraftAlternative, _ value: DraftValue) -> Bool {
    let sources = rival.evidence.compactMap(\.source)
    guard let own = value.evidence.lazy.compactMap(\.source).first else { return false }
    return !sources.isEmpty && !sources.contains(own)
  }

  private static func finding(
    _ field: DraftField, _ value: DraftValue, _ rival: DraftAlternative, in draft: DraftPortRequest
  ) -> Finding? {
    let match = RivalComparison(draft: draft, field: field, value: value, rival: rival).match
    guard match.kind != .agrees else { return nil }
    if field == .portOutPin { return twoPins }
    if field == .companyName, rival.value == draft.billedName?.value { return nil }
    let isGrave = match.kind == .differs && field.isRequired && match.consequence != .none
    let isOtherAccount = field == .accountNumber && match.kind == .differs && !draft.sharesNumbers
    return Finding(
      code(field), isOtherAccount ? .error : isGrave ? .warning : .info,
      concern(field, value, rival, match), field: field.pointer,
      message: message(field, value, rival, match, in: draft)
        + (isOtherAccount ? " The documents share no number: they look like those of two accounts." : ""),
      remedy: isOtherAccount
        ? "Make one request for each account." : remedy(field, value, in: draft))
  }

  /// Neither of the two is shown.
  private static let twoPins = Finding(
    .documentsDiffer, .warning, .reading, field: DraftField.portOutPin.pointer,
    message: "The documents give two port-out PINs.",
    remedy: "Ask the account holder which is valid: a port is rejected on the wrong one.")

  private static func code(_ field: DraftField) -> FindingCode {
    switch field {
    case .companyName, .billedName: .nameDiffers
    case .serviceAddress, .billingAddress: .addressDiffers
    case .accountNumber: .accountNumberDiffers
    case .billingTelephoneNumber: .billingTelephoneNumberDiffers
    default: .documentsDiffer
    }
  }

  /// Two numbers for one account: one of them is likely read wrong. Names and places may well be kept in two wordings.
  private static func concern(
    _ field: DraftField, _ value: DraftValue, _ rival: DraftAlternative, _ match: ValueMatch
  ) -> Finding.Concern {
    if value.isDoubtful || rival.confidence < Confidence.sure { return .reading }
    let isNumber = field == .accountNumber || field == .billingTelephoneNumber
    return isNumber && match.kind == .differs ? .reading : .port
  }

  private static func message(
    _ field: DraftField, _ value: DraftValue, _ rival: DraftAlternative, _ match: ValueMatch,
    in draft: DraftPortRequest
  ) -> String {
    func shown(_ value: String) -> String { TelephoneNumber(e164: value)?.dashed ?? value }
    let one = "“\(shown(value.value))” in \(draft.files(value.evidence, besides: rival.evidence))"
    let other = "“\(shown(rival.value))” in \(draft.files(rival.evidence))"
    return (["The \(field.noun) is \(one), but \(other)."] + match.words).joined(separator: " ")
  }

  private static func remedy(_ field: DraftField, _ value: DraftValue, in draft: DraftPortRequest) -> String {
    draft.isFromRecord(value) && field.isOfRecord
      ? "The customer service record's was taken, by which the losing carrier validates. Compare both documents."
      : "Compare both documents, and ask the losing carrier which it has on record."
  }

  // MARK: - Numbers

  static func notOnRecord(_ draft: DraftPortRequest) -> [Finding] {
    let indices = draft.numbersOfOneKind(isRecord: false).filter {
      draft.telephoneNumbers[$0].kind != .tollFree
    }
    guard !indices.isEmpty else { return [] }
    let numbers = indices.map { draft.telephoneNumbers[$0].dashed }
    return [
      Finding(
        .notOnRecord, .warning, .port, field: NumberRules.pointer(indices),
        message:
          "\(ShortenedList(numbers).text) \(numbers.count == 1 ? "is" : "are") not on the customer service record.",
        remedy:
          "A port is rejected on a number that is not on the account: take it out, or ask whose account it is on."
      )
    ]
  }

  static func notOnInvoice(_ draft: DraftPortRequest) -> [Finding] {
    let indices = draft.numbersOfOneKind(isRecord: true)
    guard !indices.isEmpty else { return [] }
    let numbers = indices.map { draft.telephoneNumbers[$0].dashed }
    return [
      Finding(
        .notOnInvoice, .info, .port, field: NumberRules.pointer(indices),
        message:
          "\(ShortenedList(numbers).text) \(numbers.count == 1 ? "stands" : "stand") on the customer service record"
          + " alone.",
        remedy: "Decide whether they move too: a full port that leaves lines behind is rejected.")
    ]
  }
}

extension DraftPortRequest {
  /// Whether a person, or the comparison with a record that a person asked for, decided the field.
  func isReviewed(_ field: DraftField) -> Bool {
    reviews.contains { $0.field == field.pointer || $0.field.hasPrefix(field.pointer + "/") }
  }

  /// The numbers that only records show, or only other documents, where documents of both kinds show numbers; those
  /// that shall stay are left out.
  fileprivate func numbersOfOneKind(isRecord: Bool) -> [Int] {
    guard sources.count > 1, sources.contains(where: { $0.kind == .customerServiceRecord }) else { return [] }
    let kinds = telephoneNumbers.map { number in
      Set(number.evidence.filter { $0.source != nil }.map(isFromRecord))
    }
    guard kinds.contains(where: { $0.contains(true) }), kinds.contains(where: { $0.contains(false) }) else {
      return []
    }
    return telephoneNumbers.indices.filter { kinds[$0] == [isRecord] && telephoneNumbers[$0].action != .keep }
  }

  /// Whether two documents show one number, or only one document shows any.
  fileprivate var sharesNumbers: Bool {
    let shown = telephoneNumbers.map { Set($0.evidence.compactMap(\.source)) }
    return shown.contains { $0.count > 1 } || shown.reduce(into: Set()) { $0.formUnion($1) }.count < 2
  }

  /// `bill.pdf`, or several; `the document` where no file is named.
  ///
  /// - Parameter others: evidence whose files are left out.
  func files(_ evidence: [DraftEvidence], besides others: [DraftEvidence] = []) -> String {
    let files = Set(evidence.compactMap(\.source)).subtracting(others.compactMap(\.source)).sorted().filter(
      sources.indices.contains
    ).map {
      sources[$0].file
    }
    return files.isEmpty ? "the document" : files.joined(separator: " and ")
  }
}
