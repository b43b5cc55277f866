internal import NumberingPlan
internal import PageText
internal import PostalAddress

/// Weighs what a document's pages yielded and states the account's facts.
struct FactAssembly {
  let gathering: DocumentGathering
  let recognition: Recognition
  let grammar: Grammar?
  /// The caller named the carrier.
  let isForced: Bool
  let issuer: IssuerGuess
  /// Whether the candidates are wanted.
  let explains: Bool

  func examination() -> Examination {
    var facts = AccountFacts()
    facts.grammar = grammar?.id ?? RuleBook.genericID
    facts.isWireless = gathering.rules.isWireless
    facts.unreadablePages = gathering.unreadablePages
    facts.losingCarrier = carrier()
    facts.notes += carrierNotes()
    facts.accountNumber = textReading(.accountNumber)
    facts.invoiceNumber = textReading(.invoiceNumber)
    facts.invoiceDate = textReading(.invoiceDate)
    facts.portOutPin = textReading(.portOutPin)
    facts.authorizedContact = textReading(.authorizedContact)
    facts.billedName = textReading(.billedName)
    facts.billingTelephoneNumber = billingTelephoneNumber(facts)
    addNumbers(to: &facts)
    AddressAssembly(gathering: gathering, issuer: issuerText, knowsIssuer: grammar != nil).add(to: &facts)
    doubtAmbiguousDate(&facts)
    if gathering.brokenNumbers > 0 {
      facts.notes.append(
        ReadingNote(
          kind: .numbersMayBeIncomplete, field: "telephoneNumbers",
          message:
            "\(gathering.brokenNumbers) telephone number(s) are broken over two lines and were not read"))
    }
    return Examination(
      facts: facts, recognition: recognition, candidates: explains ? ExplainedCandidate.all(gathering) : [])
  }

  /// 03/04/2026 on a Canadian bill may be the third of April.
  private func doubtAmbiguousDate(_ facts: inout AccountFacts) {
    let countries = [facts.billingAddress?.value.country, facts.serviceAddress?.value.country]
    guard countries.contains(.canada), let printed = facts.invoiceDate?.printed,
      PrintedDate.match(ArraySlice(printed.utf8))?.date.isAmbiguous == true
    else { return }
    let confidence = facts.invoiceDate?.confidence ?? 0
    facts.invoiceDate?.confidence = min(confidence, 0.6)
  }

  private var issuerText: IssuerText {
    IssuerText(
      names: gathering.rules.issuerNames + (grammar == nil ? [issuer.reading?.value].compactMap { $0 } : []),
      texts: gathering.rules.issuerTexts)
  }

  private func textReading(_ field: Field) -> Reading<String>? {
    FieldArbiter.reading(gathering.candidates[field] ?? []) { $0.text }
  }

  private func carrier() -> CarrierReading? {
    guard let grammar else {
      return issuer.reading.map { CarrierReading(id: nil, reading: $0) }
    }
    let contender = recognition.contenders.first { $0.id == grammar.id }
    let evidence = contender?.found.map(\.evidence) ?? []
    let runnerUp = recognition.contenders.first { $0.id != grammar.id }?.score ?? 0
    let margin = (contender?.score ?? 0) - max(runnerUp, 0)
    let confidence = isForced ? 1 : LogOdds.share(0.9 + margin)
    return CarrierReading(
      id: grammar.id,
      reading: Reading(
        value: grammar.name, printed: contender?.found.first?.text ?? grammar.name, confidence: confidence,
        evidence: evidence.isEmpty
          ? [Evidence(page: nil, box: nil, text: grammar.id, rule: "named by the caller")]
          : Array(evidence.prefix(6))))
  }

  private func carrierNotes() -> [ReadingNote] {
    guard !isForced else { return [] }
    switch recognition.outcome {
    case .recognized: return []
    case .tied(let ids):
      return [
        ReadingNote(
          kind: .carrierTied, field: "losingCarrier",
          message: "the marks of \(ids.joined(separator: " and ")) weigh alike: \(marks)")
      ]
    case .none:
      return [
        ReadingNote(
          kind: .carrierUnknown, field: "losingCarrier",
          message: recognition.contenders.isEmpty
            ? "no mark of a known carrier was found" : "too few marks of a known carrier were found: \(marks)"
        )
      ]
    }
  }

  private var marks: String {
    recognition.contenders.prefix(3).map { contender in
      "\(contender.id) found \(contender.found.map { "\"\($0.text)\"" }.joined(separator: ", "))"
        + (contender.missing.isEmpty
          ? "" : ", missing \(contender.missing.prefix(4).map { "\"\($0)\"" }.joined(separator: ", "))")
    }.joined(separator: "; ")
  }

  /// From a label, or the account number's first digits where the grammar says so.
  private func billingTelephoneNumber(_ facts: AccountFacts) -> Reading<TelephoneNumber>? {
    guard !gathering.rules.isWireless else { return nil }
    var candidates = gathering.candidates[.billingTelephoneNumber] ?? []
    // A toll-free number beside a mere "Phone" is the carrier's office.
    for position in candidates.indices where candidates[position].probability < 0.9 {
      if case .telephone(let number) = candidates[position].value, number.isTollFree {
        candidates[position].probability *= 0.4
      }
    }
    candidates += gathering.rules.derivations.filter { $0.field == .billingTelephoneNumber }.compactMap {
      derived($0, facts)
    }
    let reading = FieldArbiter.reading(candidates) { value in
      if case .telephone(let number) = value { number } else { nil as TelephoneNumber? }
    }
    // Several numbers with the same say: each location's main number, or a list. None of them is the account's.
    if let reading, reading.value.isTollFree, reading.confidence < 0.5 { return nil }
    let rivals = reading?.alternatives.filter { $0.confidence > (reading?.confidence ?? 0) * 0.8 } ?? []
    return rivals.isEmpty ? reading : nil
  }

  private func derived(_ derivation: Derivation, _ facts: AccountFacts) -> FieldCandidate? {
    guard derivation.from == .accountNumber, let account = facts.accountNumber,
      account.value.utf8.count >= derivation.digits,
      let number = TelephoneNumber(String(account.value.prefix(derivation.digits))),
      AreaCode(number.areaCode) != nil, !number.isTollFree
    else { return nil }
    return FieldCandidate(
      field: derivation.field, value: .telephone(number), printed: account.printed,
      probability: account.confidence * 0.985,
      evidence: Evidence(
        page: nil, box: nil, text: account.printed,
        rule:
          "\(derivation.origin.grammar):\(derivation.origin.line) first \(derivation.digits) digits of the account number"
      ),
      support: "derived", isCarrierRule: !derivation.origin.isGeneric)
  }

  private func addNumbers(to facts: inout AccountFacts) {
    let main = facts.billingTelephoneNumber.flatMap { $0.confidence >= 0.9 ? $0.value : nil }
    let judgement = NumberJudgement(gathering.numbers, known: Set([main].compactMap { $0 }))
    facts.telephoneNumbers = judgement.listed
    facts.rangeMembers = judgement.rangeMembers
    for number in judgement.undecided {
      facts.notes.append(
        ReadingNote(
          kind: .numberUndecided, field: "telephoneNumbers",
          message: "\(number.value.national) may be the account's: \(number.evidence.first?.rule ?? "")"))
    }
    for number in judgement.removed {
      facts.notes.append(
        ReadingNote(
          kind: .numberRemoved, field: "telephoneNumbers",
          message: "\(number.value.national) is no longer on the account"))
    }
    if judgement.listed.isEmpty, var main = facts.billingTelephoneNumber {
      if !judgement.undecided.isEmpty { main.confidence = min(main.confidence, 0.85) }
      facts.telephoneNumbers = [main]
    }
    if facts.billingTelephoneNumber == nil, !gathering.rules.isWireless, judgement.listed.count == 1,
      judgement.undecided.isEmpty
    {
      var only = judgement.listed[0]
      only.confidence = min(only.confidence, 0.93)
      only.evidence = only.evidence.map {
        Evidence(
          page: $0.page, box: $0.box, text: $0.text, rule: "the only number of the account; " + $0.rule)
      }
      facts.billingTelephoneNumber = only
    }
  }
}
