import NumberingPlan

/// The rules that judge a draft. Findings of one severity and rank stand in their order.
enum DraftRules {
  typealias Rule = @Sendable (DraftPortRequest) -> [Finding]

  static let rules: [Rule] = [
    CarrierRules.missing, CarrierRules.unknown,
    RequiredValueRules.missing, RequiredValueRules.noNumbers,
    DoubtRules.values, DoubtRules.numbers, GivenValueRules.edited, GivenValueRules.given,
    DocumentRules.valuesDiffer, DocumentRules.notOnRecord, DocumentRules.notOnInvoice,
    AccountRules.isInvoiceNumber, AccountRules.namesDiffer, AccountRules.longNames,
    NumberRules.billingNumberNotListed, NumberRules.invalid, NumberRules.duplicates,
    NumberRules.disconnected, NumberRules.tollFree, NumberRules.special, NumberRules.wirelessMixed,
    NumberRules.tooMany, NumberRules.fictional,
    AreaCodeRules.unknown, AreaCodeRules.severalStates, AreaCodeRules.severalAreaCodes,
    AreaCodeRules.outsideServiceState,
    AddressRules.incomplete, AddressRules.postOfficeBox, AddressRules.states, AddressRules.postalCodes,
    AddressRules.directionals, AddressRules.ruralRoute, AddressRules.addressesDiffer,
    LocationRules.severalLocations, LocationRules.severalAccounts,
    InvoiceDateRules.age,
    ScopeRules.scope, ScopeRules.billingNumberMoves, ScopeRules.newBillingNumber,
    DesiredDateRules.desired, DesiredDateRules.earliest,
    IntakeRules.passcode, IntakeRules.missing,
    LetterRules.missing, LetterRules.age, LetterRules.numbers, LetterRules.names, LetterRules.organization,
    LetterRules.invoice,
  ]
}

extension DraftPortRequest {
  /// The draft as of a moment, with the findings of every rule beside those that only the documents could give, and the
  /// status that follows from them. To be asked for again whenever a value changed.
  ///
  /// What follows from other values (whether the port is simple, which papers the sources are) is set anew, too. An
  /// approved draft stays approved only while no error stands.
  ///
  /// - Parameter moment: nil: the day that it has.
  public func judged(at moment: RequestMoment? = nil) -> DraftPortRequest {
    var draft = self
    if let moment { (draft.asOf, draft.minute) = (moment.day, moment.minute) }
    draft.findings = findings.filter { $0.comesFromDocument && !isSettledByPerson($0) }
    draft.attachments = draft.judgedAttachments
    draft.port.complexity = PortComplexity(of: draft).complexity
    let findings = draft.findings.map { $0.judged(in: draft) } + DraftRules.rules.flatMap { $0(draft) }
    draft.findings = RejectionForecast.ordered(findings.withoutRepeatedDoubts)
    let status = DraftStatus(findings: draft.findings)
    draft.status = self.status == .approved && status != .incomplete ? .approved : status
    return draft
  }

  /// Whether a person gave the value that the finding doubts, or said of every number that it names whose it is.
  private func isSettledByPerson(_ finding: Finding) -> Bool {
    if finding.field == DraftField.telephoneNumbers.pointer {
      return isSettledByPerson(numbersOf: finding)
    }
    return DraftField.allCases.first { $0.pointer == finding.field }.flatMap(value(of:))?.isGiven ?? false
  }

  private func isSettledByPerson(numbersOf finding: Finding) -> Bool {
    let given = Set(telephoneNumbers.lazy.filter(\.isGiven).map(\.value))
    let removed = removedNumbers
    switch FindingCode(rawValue: finding.code) {
    case .numberUndecided, .disconnectedNumber:
      guard !given.isEmpty || !removed.isEmpty else { return false }
      let named = TelephoneNumberScanner().matches(in: finding.message).flatMap(\.numbers).map(\.e164)
      let isSettled = finding.code == FindingCode.numberUndecided.rawValue ? given.union(removed) : removed
      return !named.isEmpty && isSettled.isSuperset(of: named)
    case .numbersMayBeIncomplete, .unreadablePages, .quantityDiffers, .unknownServiceCode, .listingOnly:
      return !telephoneNumbers.isEmpty && given.count == telephoneNumbers.count
    default: return false
    }
  }

  /// Whether a reading finding already speaks of the field's doubt in better words than a rule could.
  func isExplained(_ field: DraftField) -> Bool {
    findings.contains { $0.comesFromDocument && $0.concern == .reading && $0.field == field.pointer }
  }
}

extension [Finding] {
  /// A doubt about a value says nothing where another finding says why it may be read wrong.
  fileprivate var withoutRepeatedDoubts: [Finding] {
    let explained = Set(
      lazy.filter { $0.code != FindingCode.doubtfulValue.rawValue && $0.isReadingWarning }.compactMap(\.field)
    )
    return filter { finding in
      finding.code != FindingCode.doubtfulValue.rawValue || !finding.isReadingWarning
        || finding.field == DraftField.telephoneNumbers.pointer
        || finding.field.map { !explained.contains($0) } ?? true
    }
  }
}

extension Finding {
  fileprivate var isReadingWarning: Bool { concern == .reading && severity == .warning }

  /// Whether only the reading of a document can make it, not a rule on the draft.
  ///
  /// That a passcode is required follows from a draft with a PIN, as information; a customer service record warns of it.
  var comesFromDocument: Bool {
    guard let known = FindingCode(rawValue: code) else { return true }
    return known.comesFromDocument || (known == .passcodeRequired && severity == .warning)
  }

  /// A document's finding in the light of what moves: a hunt group that moves as a whole is no obstacle.
  fileprivate func judged(in draft: DraftPortRequest) -> Finding {
    guard code == FindingCode.huntGroup.rawValue else { return self }
    var finding = self
    finding.severity = draft.movesEverything ? .info : .warning
    return finding
  }
}
