internal import NumberOwnership
internal import NumberingPlan

/// The account's telephone numbers, and which of them is the main one.
extension FactAssembly {
  /// From a label, or the account number's first digits where the grammar says so.
  func mainNumbers(_ facts: AccountFacts) -> [FieldCandidate] {
    guard !gathering.rules.isWireless else { return [] }
    var candidates = gathering.candidates[.billingTelephoneNumber] ?? []
    candidates.doubtTollFree()
    candidates.doubtListed()
    return candidates
      + gathering.rules.derivations.filter { $0.field == .billingTelephoneNumber }.compactMap {
        derived($0, facts)
      }
  }

  func billingTelephoneNumber(_ candidates: [FieldCandidate]) -> Reading<TelephoneNumber>? {
    let reading = arbiter.reading(candidates) { $0.telephone }
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
      support: "derived", origin: derivation.origin)
  }

  /// The billing telephone number, where it is sure.
  private func main(_ facts: AccountFacts) -> TelephoneNumber? {
    facts.billingTelephoneNumber.flatMap { $0.confidence >= 0.9 ? $0.value : nil }
  }

  mutating func completeLocalNumbers(_ facts: inout AccountFacts) {
    guard !gathering.localNumbers.isEmpty else { return }
    let decision = OwnershipDecision(weights: weights, main: main(facts))
    let listed = decision.numbers(of: gathering.numbers, calls: 0).filter { $0.isListed && $0.share >= 0.9 }
    if let area = LocalAreaCode(
      main: main(facts), stated: gathering.statedAreaCodes, listed: listed.map(\.number))
    {
      localNumbers = gathering.completeLocalNumbers(in: area)
      return
    }
    let own = gathering.localNumbers.ownCount(decision, columns: gathering.numbers.columns)
    guard own > 0 else { return }
    facts.notes.append(
      ReadingNote(
        kind: .numbersMayBeIncomplete, field: "telephoneNumbers",
        message:
          "\(own) telephone numbers are printed without an area code, and nothing says which"
      ))
  }

  /// So many doubtful numbers are named one by one; nobody reads more.
  private var mostUndecided: Int { 500 }

  mutating func addNumbers(to facts: inout AccountFacts) {
    vouchedMain = main(facts)
    let decision = OwnershipDecision(weights: weights, main: vouchedMain)
    judgedNumbers = decision.numbers(of: gathering.numbers, calls: ExplainedCandidate.mostPassedOver)
    let listed = judgedNumbers.filter(\.isListed)
    facts.telephoneNumbers = listed.map(\.reading)
    facts.rangeMembers = Set(listed.filter { $0.voice?.isRangeMember == true }.map(\.number))
    let undecided = judgedNumbers.filter(\.isUndecided)
    for number in undecided.prefix(mostUndecided) {
      facts.notes.append(
        ReadingNote(
          kind: .numberUndecided, field: "telephoneNumbers",
          message:
            "\(number.number.national) may be the account's: \(number.voice?.evidence.ruleInWords ?? "")"))
    }
    if undecided.count > mostUndecided {
      facts.notes.append(
        ReadingNote(
          kind: .numberUndecided, field: "telephoneNumbers",
          message:
            "\(undecided.count - mostUndecided) further telephone numbers may be the account's as well"
        ))
    }
    if gathering.numbers.isCut || gathering.localNumbers.isCut {
      facts.notes.append(
        ReadingNote(
          kind: .numbersMayBeIncomplete, field: "telephoneNumbers",
          message: "The bill names more numbers than one account has; the rest was not read."))
    }
    for number in judgedNumbers {
      guard case .removed = number.verdict else { continue }
      facts.notes.append(
        ReadingNote(
          kind: .numberRemoved, field: "telephoneNumbers",
          message: "\(number.number.national) is no longer on the account"))
    }
    addOnlyNumber(undecided, to: &facts)
    if facts.telephoneNumbers.isEmpty, var main = facts.billingTelephoneNumber {
      if !undecided.isEmpty { main.confidence = min(main.confidence, 0.85) }
      facts.telephoneNumbers = [main]
    }
    if facts.billingTelephoneNumber == nil, !gathering.rules.isWireless, listed.count == 1,
      undecided.count(where: { $0.isOther(ofExchange: listed[0].number) }) < 2
    {
      var only = listed[0].reading
      let mayHaveMore = isOneOfMore(only.value) || !undecided.isEmpty
      only.confidence = min(only.confidence, mayHaveMore ? 0.85 : 0.93)
      only.evidence = only.evidence.map {
        Evidence(
          page: $0.page, box: $0.box, text: $0.text, rule: "the only number of the account; " + $0.rule)
      }
      facts.billingTelephoneNumber = only
    }
  }

  /// The one number that a bill prints without a word that it is somebody else's is the account's, with doubt.
  private func addOnlyNumber(_ undecided: [JudgedNumber], to facts: inout AccountFacts) {
    let open = undecided.filter { !$0.number.isTollFree }
    guard facts.telephoneNumbers.isEmpty, facts.billingTelephoneNumber == nil, open.count == 1,
      open[0].reading.confidence >= Self.leastOfOnlyNumber, open[0].voice?.features.hasOpposing == false
    else { return }
    var only = open[0].reading
    only.confidence = min(only.confidence, 0.5)
    facts.telephoneNumbers = [only]
  }

  /// Less says that the number probably is somebody else's.
  private static let leastOfOnlyNumber = 0.3

  /// A toll-free number rings at another; where more numbers of its exchange are printed, some may be the account's.
  private func isOneOfMore(_ number: TelephoneNumber) -> Bool {
    number.isTollFree || judgedNumbers.contains { $0.isOther(ofExchange: number) }
      || gathering.numbers.callsAnother(ofExchange: number)
  }
}

extension Evidence {
  /// The rule without the place in its grammar: `under heading "Phone"` of `generic:245 under heading "Phone"`.
  fileprivate var ruleInWords: String {
    let words = rule.split(separator: " ", maxSplits: 1)
    guard let place = words.first, words.count == 2, place.contains(":"), place.last?.isNumber == true else {
      return rule
    }
    return String(words[1])
  }
}
