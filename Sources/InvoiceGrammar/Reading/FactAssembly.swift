internal import NumberOwnership
internal import NumberingPlan
internal import PageText
internal import PostalAddress

/// Weighs what a document's pages yielded and states the account's facts.
struct FactAssembly {
  var gathering: DocumentGathering
  let recognition: Recognition
  let grammar: Grammar?
  /// The caller named the carrier.
  let isForced: Bool
  let issuer: IssuerGuess
  let weights: OwnershipWeights
  let arbiter: FieldArbiter
  /// Numbers printed with seven digits, with how sure each can be at most.
  var localNumbers: [TelephoneNumber: Double] = [:]
  /// Every number of the document with what was decided of it.
  var judgedNumbers: [JudgedNumber] = []
  /// The billing telephone number, where another field makes it sure.
  var vouchedMain: TelephoneNumber?
  /// Numbers that are left out with a note on each.
  var numbersTold: Set<TelephoneNumber> {
    Set(judgedNumbers.filter { !$0.isListed && !$0.isPassedOver }.map(\.number))
  }

  /// The facts with everything that was weighed for them.
  mutating func examination() -> Examination {
    var weighed = gathering.candidates
    let facts = facts(weighing: &weighed)
    return Examination(
      facts: facts, recognition: recognition,
      candidates: ExplainedCandidate.all(weighed, arbiter, numbers: judgedNumbers, weights: weights))
  }

  /// - Parameter weighed: by field the candidates; those of addresses, names and the main number are chosen here.
  mutating func facts(weighing weighed: inout FieldCandidates) -> AccountFacts {
    var facts = AccountFacts()
    facts.grammar = grammar?.id ?? RuleBook.genericID
    facts.isWireless = gathering.rules.isWireless
    facts.unreadablePages = gathering.unreadablePages
    facts.losingCarrier = carrier()
    facts.notes += carrierNotes()
    facts.accountNumber = textReading(.accountNumber)
    facts.invoiceNumber = textReading(.invoiceNumber)
    let dates = gathering.candidates[.invoiceDate]?.withoutPeriodsBesideDates ?? []
    weighed[.invoiceDate] = dates
    facts.invoiceDate = invoiceDate(dates, &facts)
    facts.portOutPin = textReading(.portOutPin)
    facts.authorizedContact = textReading(.authorizedContact)
    facts.billedName = textReading(.billedName)
    let mainNumbers = mainNumbers(facts)
    weighed[.billingTelephoneNumber] = mainNumbers
    facts.billingTelephoneNumber = billingTelephoneNumber(mainNumbers)
    completeLocalNumbers(&facts)
    addNumbers(to: &facts)
    var addresses = AddressAssembly(
      book: gathering.book, candidates: gathering.candidates, numbers: gathering.numbers,
      places: gathering.placeBook, window: gathering.rules.window?.origin, issuer: issuerText,
      knowsIssuer: grammar != nil, arbiter: arbiter)
    addresses.add(to: &facts)
    weighed.replace(by: addresses.weighed)
    settleDate(&facts)
    facts.notes += gathering.incompleteNumbers(besides: facts.accountNumber?.value)
    facts.recordFindings +=
      gathering.circumstances.findings(on: facts.telephoneNumbers.map(\.value)) + passcode(facts)
    return facts
  }

  /// From a label, else the date at a letter's head; a period's end is no date of a bill, but worth telling.
  private func invoiceDate(_ dates: [FieldCandidate], _ facts: inout AccountFacts) -> Reading<String>? {
    if let reading = arbiter.reading(dates, { $0.text }) { return reading }
    if let letter = gathering.dates.letterDate { return arbiter.reading([letter]) { $0.text } }
    if let end = gathering.dates.periodEnd {
      facts.notes.append(
        ReadingNote(
          kind: .candidatesCompete, field: "invoiceDate",
          message: "no date of the bill is printed; a period on it ends on \(end)"))
    }
    return nil
  }

  /// 03/04/2026 may be the third of April.
  private func settleDate(_ facts: inout AccountFacts) {
    let countries = [facts.billingAddress?.value.country, facts.serviceAddress?.value.country]
    guard var date = facts.invoiceDate else { return }
    gathering.dates.settle(
      &date, isAmerican: grammar != nil || countries.contains(.unitedStates),
      isCanadian: countries.contains(.canada))
    facts.invoiceDate = date
  }

  private var issuerText: IssuerText {
    IssuerText(
      names: gathering.rules.issuerNames + (grammar == nil ? [issuer.reading?.value].compactMap { $0 } : []),
      texts: gathering.rules.issuerTexts)
  }

  private func textReading(_ field: Field) -> Reading<String>? {
    arbiter.reading(gathering.candidates[field] ?? []) { $0.text }
  }

  private func carrier() -> CarrierReading? {
    guard let grammar else {
      return issuer.reading.map { CarrierReading(id: nil, reading: $0) }
    }
    let contender = recognition.contenders.first { $0.id == grammar.id }
    let evidence = contender?.found.map(\.evidence) ?? []
    let runnerUp = recognition.contenders.first { $0.id != grammar.id }?.score ?? 0
    let margin = (contender?.score ?? 0) - max(runnerUp, 0)
    // Siblings that only the account number's form tells apart are never sure.
    let confidence =
      isForced ? 1 : recognition.isByAccountNumber ? 0.8 : LogOdds.share(0.9 + margin)
    return CarrierReading(
      id: grammar.id,
      reading: Reading(
        value: grammar.name, printed: contender?.found.first?.text ?? grammar.name, confidence: confidence,
        evidence: evidence.isEmpty
          ? [Evidence(page: nil, box: nil, text: grammar.id, rule: "named by the caller")]
          : Array(evidence.prefix(6))))
  }

  /// That a PIN or code stands beside the account. Itself it is a secret, and only the label is said.
  private func passcode(_ facts: AccountFacts) -> [RecordFinding] {
    guard facts.portOutPin == nil, !facts.isWireless, let code = gathering.candidates[.passcode]?.first else {
      return []
    }
    return [
      RecordFinding(
        .passcodeRequired, "The bill prints “\(code.label)”, which the losing carrier may ask for.",
        field: Field.portOutPin.rawValue)
    ]
  }

  private func carrierNotes() -> [ReadingNote] {
    guard !isForced else { return [] }
    switch recognition.outcome {
    case .recognized: return []
    case .tied(let ids):
      return [
        ReadingNote(
          kind: .carrierTied, field: "losingCarrier",
          message: "The bill may be of \(ids.map(name).joined(separator: " or of ")): \(signs(of: ids)).")
      ]
    case .none:
      return [
        ReadingNote(
          kind: .carrierUnknown, field: "losingCarrier",
          message: named.isEmpty
            ? "The carrier is none whose bills are known."
            : "The carrier is not certain: \(signs(of: named)), and too little else."
        )
      ]
    }
  }

  /// Carriers whose own signs stand there, not only words that any bill may print.
  private var named: [String] { recognition.contenders.filter(\.isIdentified).prefix(3).map(\.id) }

  private func name(_ id: String) -> String { recognition.contenders.first { $0.id == id }?.name ?? id }

  /// `“acme.example” stands for Acme Telephone`, for each.
  private func signs(of ids: [String]) -> String {
    recognition.contenders.filter { ids.contains($0.id) }.map { contender in
      let texts = contender.found.prefix(3).map { "“\($0.text)”" }.joined(separator: ", ")
      return "\(texts) \(contender.found.count == 1 ? "stands" : "stand") for \(contender.name)"
    }.joined(separator: "; ")
  }
}

extension [FieldCandidate] {
  /// Without ends of periods, unless nothing else stands.
  fileprivate var withoutPeriodsBesideDates: [FieldCandidate] {
    contains { !$0.isPeriodEnd } ? filter { !$0.isPeriodEnd } : self
  }
}
