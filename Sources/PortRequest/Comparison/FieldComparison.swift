import NumberingPlan
import PostalAddress

/// The comparison of one field of a request with that of a record.
struct FieldComparison: Sendable {
  var request: ComparedSide
  var record: ComparedSide
  var roles: ComparedRoles

  /// - Returns: nil where neither has the field, and for fields that are not compared.
  func difference(_ field: DraftField) -> FieldDifference? {
    guard field.isCompared else { return nil }
    switch (request.value(of: field), record.value(of: field)) {
    case (nil, nil): return nil
    case (.some, nil) where field == .billedName, (nil, .some) where field == .billedName: return nil
    case (.some(let value), nil): return onlyInRequest(field, value)
    case (nil, .some(let value)): return onlyInRecord(field, value)
    case (.some(let value), .some(let other)):
      let match = match(field, value, other)
      let doubts = match.kind == .agrees ? [] : doubts(value, other)
      return difference(
        field, match.kind.verdict, match.consequence, value, other, words: match.words + doubts,
        remedy: match.consequence == .none ? nil : remedy(field))
    }
  }

  /// Where both have the field.
  func match(_ field: DraftField, _ value: DraftValue, _ other: DraftValue) -> ValueMatch {
    let match =
      switch field {
      case .accountNumber: AccountNumberForm.match(value.value, record: other.value, names: roles.names)
      case .companyName: companyName(value, other)
      case .billedName: capped(CompanyName.match(value.value, record: other.value, names: roles.names))
      case .authorizedContact: PersonName.match(value.value, record: other.value, names: roles.names)
      case .serviceAddress: address(request.draft.serviceAddress, record.draft.serviceAddress, true)
      case .billingAddress: address(request.draft.billingAddress, record.draft.billingAddress, false)
      case .losingCarrier: carrier(value, other)
      default: plain(field, value, other)
      }
    return roles.hasRecord ? match : capped(match)
  }

  /// A second bill is no record: what differs from it may be rejected, but nothing says that it would.
  private func capped(_ match: ValueMatch) -> ValueMatch {
    var match = match
    match.consequence = min(match.consequence, .mayBeRejected)
    return match
  }

  private func plain(_ field: DraftField, _ value: DraftValue, _ other: DraftValue) -> ValueMatch {
    ValueMatch.spelling(value.value, other.value)
      ?? .differs(field == .winningCarrier ? .none : .rejected, "The \(field.noun)s differ.")
  }

  /// A name that is not the listed but the billed one of the record: carriers differ in which they validate.
  private func companyName(_ value: DraftValue, _ other: DraftValue) -> ValueMatch {
    let match = CompanyName.match(value.value, record: other.value, names: roles.names)
    guard match.kind == .differs, let billed = record.draft.billedName,
      CompanyName.match(value.value, record: billed.value).kind == .agrees
    else { return match }
    return .differs(
      .mayBeRejected,
      "\(roles.names.atStart.request) has the name that \(roles.names.record) bills, not the listed one.")
  }

  private func address(
    _ address: DraftAddress?, _ other: DraftAddress?, _ isValidated: Bool
  ) -> ValueMatch {
    guard let address, let other else { return .agrees() }
    return AddressMatch(
      practice: CarrierPractice(of: request.draft), names: roles.names,
      isValidated: isValidated
    ).match(address, record: other)
  }

  /// Records are often those of the network's owner, bills those of a reseller.
  private func carrier(_ value: DraftValue, _ other: DraftValue) -> ValueMatch {
    let ids = (request.draft.losingCarrier?.id, record.draft.losingCarrier?.id)
    if let id = ids.0, id == ids.1 { return .agrees() }
    if let match = ValueMatch.spelling(value.value, other.value) { return match }
    let (one, another) = (Set(CompanyName(value.value).words), Set(CompanyName(other.value).words))
    if one.isSubset(of: another) || another.isSubset(of: one) {
      return .form(.none, "The carrier's name in a longer and a shorter form.")
    }
    return .differs(.mayBeRejected, "The documents are of two carriers.")
  }

  // MARK: - Only one has it

  private func onlyInRequest(_ field: DraftField, _ value: DraftValue) -> FieldDifference {
    difference(
      field, roles.isRequestFirst ? .onlyInFirst : .onlyInSecond, .none, value, nil,
      words: ["Nothing to compare it with."])
  }

  private func onlyInRecord(_ field: DraftField, _ value: DraftValue) -> FieldDifference {
    let consequence =
      roles.hasRecord ? field.consequenceOfAbsence : min(field.consequenceOfAbsence, .mayBeRejected)
    return difference(
      field, roles.isRequestFirst ? .onlyInSecond : .onlyInFirst, consequence, nil, value,
      words: ["\(roles.names.atStart.request) does not give it."],
      remedy: consequence == .none ? nil : remedy(field))
  }

  // MARK: - Words

  /// A difference may be a misreading.
  private func doubts(_ value: DraftValue, _ other: DraftValue) -> [String] {
    [(value, roles.names.request), (other, roles.names.record)].filter { $0.0.isDoubtful }.map {
      value, name in
      "What \(name) says was read with \(DoubtRules.percent(value.confidence)) confidence: compare it with the page."
    }
  }

  private func difference(
    _ field: DraftField, _ verdict: FieldDifference.Verdict, _ consequence: Consequence,
    _ value: DraftValue?, _ other: DraftValue?, words: [String], remedy: String? = nil
  ) -> FieldDifference {
    let shown = (value.flatMap { field.shown($0) }, other.flatMap { field.shown($0) })
    return FieldDifference(
      field: field, verdict: verdict, consequence: consequence,
      first: roles.isRequestFirst ? shown.0 : shown.1, second: roles.isRequestFirst ? shown.1 : shown.0,
      words: words, remedy: remedy)
  }

  private func remedy(_ field: DraftField) -> String {
    guard roles.hasRecord else { return "Find out which of the two the losing carrier has on record." }
    return switch field {
    case .authorizedContact:
      "Have a person act whom the account names, or have the account holder add the contact."
    case .portOutPin: "Give the PIN that the losing carrier has on record."
    case .losingCarrier: "Find out whether a reseller serves the numbers."
    case .billingAddress, .billedName:
      "Submit it as the record has it where the form or the letter of authorization asks for it."
    default: "Submit the \(field.noun) as the record has it."
    }
  }
}

extension DraftField {
  fileprivate var isCompared: Bool {
    switch self {
    case .invoiceDate, .invoiceNumber, .winningCarrier, .telephoneNumbers, .newBillingTelephoneNumber,
      .desiredDate:
      false
    default: true
    }
  }

  /// What a request without the field leads to where the record has it. Bandwidth's API refuses orders without billing
  /// telephone number, name and address (7103 to 7112); the account number and the passcode are two of the fields that
  /// 47 CFR 52.36 lets carriers ask for.
  fileprivate var consequenceOfAbsence: Consequence {
    switch self {
    case .billingTelephoneNumber, .companyName, .serviceAddress, .portOutPin: .rejected
    case .accountNumber, .authorizedContact: .mayBeRejected
    default: .none
    }
  }

  /// How a value is shown beside another; nil for the PIN.
  fileprivate func shown(_ value: DraftValue) -> String? {
    switch self {
    case .portOutPin: nil
    case .billingTelephoneNumber: TelephoneNumber(e164: value.value)?.dashed ?? value.value
    default: value.value
    }
  }
}
