/// The rules that judge a draft, in the order in which their findings stand.
enum DraftRules {
  typealias Rule = @Sendable (DraftPortRequest) -> [Finding]

  static let rules: [Rule] = [
    CarrierRules.missing, CarrierRules.unknown,
    RequiredValueRules.missing, RequiredValueRules.noNumbers,
    DoubtRules.values, DoubtRules.numbers,
    DocumentRules.valuesDiffer, DocumentRules.notOnRecord, DocumentRules.notOnInvoice,
    AccountRules.isInvoiceNumber, AccountRules.namesDiffer,
    NumberRules.billingNumberNotListed, NumberRules.tollFree, NumberRules.special,
    AreaCodeRules.unknown, AreaCodeRules.severalStates, AreaCodeRules.outsideServiceState,
    AddressRules.incomplete, AddressRules.postOfficeBox, AddressRules.postalCodes,
    AddressRules.addressesDiffer,
    LocationRules.severalLocations, LocationRules.severalAccounts,
    InvoiceDateRules.age,
    IntakeRules.passcode, IntakeRules.missing,
  ]
}

extension DraftPortRequest {
  /// The draft with the findings of every rule after those that only the documents could give, and the status that
  /// follows from them. To be asked for again whenever a value changed.
  ///
  /// An approved draft stays approved only while no error stands.
  public func judged() -> DraftPortRequest {
    var draft = self
    draft.findings = findings.filter { $0.comesFromDocument && !isSettledByPerson($0) }
    for rule in DraftRules.rules { draft.findings += rule(draft) }
    let status = DraftStatus(findings: draft.findings)
    draft.status = self.status == .approved && status != .incomplete ? .approved : status
    return draft
  }

  /// Whether a person gave the value that the finding doubts.
  private func isSettledByPerson(_ finding: Finding) -> Bool {
    guard let field = DraftField.allCases.first(where: { $0.pointer == finding.field }),
      let value = value(of: field)
    else { return false }
    return value.evidence.allSatisfy { $0.origin == .intake }
  }

  /// Whether a reading finding already speaks of the field's doubt in better words than a rule could.
  func isExplained(_ field: DraftField) -> Bool {
    findings.contains { $0.comesFromDocument && $0.concern == .reading && $0.field == field.pointer }
  }
}

extension Finding {
  /// Whether only the reading of a document can make it, not a rule on the draft.
  ///
  /// That a passcode is required follows from a draft with a PIN, as information; a customer service record warns of it.
  var comesFromDocument: Bool {
    guard let known = FindingCode(rawValue: code) else { return true }
    return known.comesFromDocument || (known == .passcodeRequired && severity == .warning)
  }
}
