internal import DocumentFacts
internal import NumberingPlan

/// Decides which of the numbers met in a record are working lines of the account.
struct NumberWeighing {
  let notebook: RecordNotebook

  /// What speaks for a number being a working line, as confidence; nil for numbers that are something else.
  private static func confidence(_ role: RecordSighting.Role) -> Double? {
    switch role {
    case .line, .didBlock, .remoteCallForward, .tollFree: 0.97
    case .ringNumber: 0.95
    case .feature: 0.92
    // A line whose code the table does not know, and members of a hunt group that no line names: flagged.
    case .unknownCode, .huntMember, .doubtfulLine: 0.85
    default: nil
    }
  }

  private struct Weighed {
    var best: RecordSighting
    var confidence: Double
    var evidence: [RecordSighting]
    var isOnlyRange: Bool
  }

  func write(in facts: inout AccountFacts) {
    var order: [TelephoneNumber] = []
    var weighed: [TelephoneNumber: Weighed] = [:]
    let disconnected = Set(
      notebook.circumstances.filter { $0.kind == .disconnectedNumber && !$0.isHearsay }.flatMap(
        \.numbers))
    for sighting in notebook.sightings {
      guard let confidence = Self.confidence(sighting.role) else { continue }
      for number in sighting.numbers where !disconnected.contains(number) {
        if weighed[number] == nil { order.append(number) }
        weigh(number, sighting, confidence, in: &weighed)
      }
    }
    if let main = unlistedMain(facts, isEmpty: weighed.isEmpty), !disconnected.contains(main.numbers[0]) {
      order.insert(main.numbers[0], at: 0)
      weigh(main.numbers[0], main, 0.85, in: &weighed)
    }
    for number in order {
      guard let item = weighed[number] else { continue }
      facts.telephoneNumbers.append(reading(number, item))
      if item.isOnlyRange { facts.rangeMembers.insert(number) }
    }
    writeOthers(known: Set(order), disconnected, in: &facts)
    check(order.count, disconnected.count, weighed, in: &facts)
    for told in notebook.circumstances where told.kind == .disconnectedNumber && told.isHearsay {
      for number in told.numbers where weighed[number] != nil {
        facts.notes.append(
          ReadingNote(
            kind: .numberUndecided, field: "telephoneNumbers",
            message:
              "\(number.national) is a line of the record, but a remark says: “\(told.text)”."))
      }
    }
  }

  /// The billing number where the record lists other lines and not this one: forms write `BTN` and then the further
  /// numbers, and a billing number may be no line as well. A reviewer must look.
  private func unlistedMain(_ facts: AccountFacts, isEmpty: Bool) -> RecordSighting? {
    guard !isEmpty, let billing = facts.billingTelephoneNumber, !billing.value.isTollFree,
      !notebook.sightings.contains(where: { $0.numbers.contains(billing.value) }),
      let value = notebook.first(.billingNumber)
    else { return nil }
    return RecordSighting(
      numbers: [billing.value], printed: billing.printed, role: .doubtfulLine, line: value.lines.first,
      rule: value.rule)
  }

  private func weigh(
    _ number: TelephoneNumber, _ sighting: RecordSighting, _ confidence: Double,
    in weighed: inout [TelephoneNumber: Weighed]
  ) {
    guard var item = weighed[number] else {
      weighed[number] = Weighed(
        best: sighting, confidence: confidence, evidence: [sighting],
        isOnlyRange: sighting.isRange && sighting.numbers.count > 1)
      return
    }
    if confidence > item.confidence { item.best = sighting }
    item.confidence = max(item.confidence, confidence)
    if item.evidence.count < 4 { item.evidence.append(sighting) }
    item.isOnlyRange = item.isOnlyRange && sighting.isRange
    weighed[number] = item
  }

  private func reading(_ number: TelephoneNumber, _ item: Weighed) -> Reading<TelephoneNumber> {
    Reading(
      value: number, printed: item.best.printed, confidence: item.confidence,
      evidence: item.evidence.compactMap { sighting in
        sighting.line.map { $0.evidence(sighting.rule, around: number.e164) }
      })
  }

  /// Numbers that are no lines; what is a line somewhere is one.
  private func writeOthers(
    known: Set<TelephoneNumber>, _ disconnected: Set<TelephoneNumber>, in facts: inout AccountFacts
  ) {
    var seen = known
    for sighting in notebook.sightings {
      guard let role = otherRole(sighting.role) else { continue }
      for number in sighting.numbers where seen.insert(number).inserted {
        let reading = Reading(
          value: number, printed: sighting.printed, confidence: 0.95,
          evidence: sighting.line.map { [$0.evidence(sighting.rule, around: number.e164)] } ?? [])
        facts.otherNumbers.append(
          OtherNumber(reading: reading, role: disconnected.contains(number) ? .disconnected : role))
      }
    }
  }

  private func otherRole(_ role: RecordSighting.Role) -> OtherNumber.Role? {
    switch role {
    case .forwardTo: .forwardTo
    case .contact: .contact
    case .relatedAccount: .relatedAccount
    case .summaryBill: .summaryBill
    case .disconnected: .disconnected
    case .listing: .listing
    case .circuit: .circuit
    case .pending: .other
    default: nil
    }
  }

  /// Compares the list with a count that the record states; the count may include disconnected numbers.
  private func check(
    _ count: Int, _ gone: Int, _ weighed: [TelephoneNumber: Weighed], in facts: inout AccountFacts
  ) {
    let pending = notebook.sightings.filter { $0.role == .pending }.flatMap(\.numbers)
    if let stated = notebook.statedCount, stated != count, stated != count + gone,
      stated != count + gone + facts.otherNumbers.count(where: { pending.contains($0.reading.value) })
    {
      facts.notes.append(
        ReadingNote(
          kind: .numbersMayBeIncomplete, field: "telephoneNumbers",
          message: "The record says that the account has \(stated) numbers; \(count) were read."))
    }
    if notebook.isCut {
      facts.notes.append(
        ReadingNote(
          kind: .numbersMayBeIncomplete, field: "telephoneNumbers",
          message: "The record names more numbers than one account has; the rest was not read."))
    }
    let hunted = weighed.values.filter { $0.best.role == .huntMember }
    if !hunted.isEmpty {
      facts.notes.append(
        ReadingNote(
          kind: .numberUndecided, field: "telephoneNumbers",
          message:
            "\(hunted.count) number\(hunted.count == 1 ? " stands" : "s stand") only in a hunt group, without a line of"
            + " \(hunted.count == 1 ? "its" : "their") own: an overline, or a number that calls roll over to."
        ))
    }
  }
}
