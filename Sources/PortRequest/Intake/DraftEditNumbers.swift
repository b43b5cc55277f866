package import NumberingPlan

// The telephone numbers of a draft that a person changes: which there are, and what becomes of them.

extension DraftEdit {
  // MARK: - Numbers

  /// The whole list: what it lacks is taken off, what it adds is an overline.
  mutating func setNumbers(_ text: String, confirms: Bool) throws(IntakeError) {
    guard let numbers = [TelephoneNumber](listed: text) else {
      throw IntakeError(
        key: DraftField.telephoneNumbers.intakeKey, message: "“\(text)” is no list of telephone numbers.")
    }
    let listed = Set(numbers.map(\.e164))
    try remove(draft.telephoneNumbers.filter { !listed.contains($0.value) }.compactMap(\.number))
    if confirms { confirm(numbers) }
    add(numbers)
  }

  /// Lines that no document shows; what is listed already stays as it is.
  mutating func add(_ numbers: [TelephoneNumber]) {
    let known = Set(draft.telephoneNumbers.map(\.value))
    let isWireless = draft.isWireless
    for number in numbers where !known.contains(number.e164) {
      draft.telephoneNumbers.append(
        PortedNumber(
          text: DraftValue(value: number.e164, confidence: 1, evidence: [evidence(number.dashed)]),
          kind: PortedNumber.Kind(number, onWirelessAccount: isWireless), role: .overline,
          action: draft.port.scope == .full ? .port : .undecided))
      note(
        "\(DraftField.telephoneNumbers.pointer)/\(draft.telephoneNumbers.count - 1)/value", .null,
        .string(number.e164))
    }
    draft.markBillingNumber()
  }

  /// Numbers that are not the account's, listed or only doubted.
  mutating func remove(_ numbers: [TelephoneNumber]) throws(IntakeError) {
    let known = draft.removedNumbers
    let listed = Set(draft.telephoneNumbers.map(\.value))
    for number in numbers where listed.contains(number.e164) || !known.contains(number.e164) {
      draft.telephoneNumbers.removeAll { $0.value == number.e164 }
      for index in draft.locations.indices {
        draft.locations[index].telephoneNumbers.removeAll { $0 == number.e164 }
      }
      note(DraftField.telephoneNumbers.pointer, .string(number.e164), .null)
    }
  }

  /// Numbers that a person names are the account's, however doubtful their reading is.
  private mutating func confirm(_ numbers: [TelephoneNumber], onlyDoubtful: Bool = false) {
    let named = Set(numbers.map(\.e164))
    for index in draft.telephoneNumbers.indices {
      let number = draft.telephoneNumbers[index]
      guard named.contains(number.value), !number.isGiven, number.isDoubtful || !onlyDoubtful else {
        continue
      }
      draft.telephoneNumbers[index].text = DraftValue(
        value: number.value, printed: number.printed, confidence: 1,
        evidence: [evidence(number.dashed)] + number.evidence, alternatives: number.alternatives)
    }
  }

  // MARK: - What moves

  /// What becomes of each number. Where only those that move are named, the others stay; where only those that stay, the
  /// others move; where both are, what is in neither is as open as before.
  mutating func decide(_ intake: Intake) throws(IntakeError) {
    guard intake.scope != nil || intake.moving != nil || intake.kept != nil else { return }
    let before = draft.telephoneNumbers.map(\.action)
    let moving = try known(intake.moving, key: "move")
    let kept = try known(intake.kept, key: "keep")
    if let both = moving.intersection(kept).min() {
      throw IntakeError(key: "keep", message: "\(both.dashed) shall move and stay.")
    }
    confirm(intake.moving?.numbers ?? [], onlyDoubtful: true)
    confirm(intake.kept?.numbers ?? [], onlyDoubtful: true)
    let rest: PortedNumber.Action? =
      switch (intake.moving, intake.kept) {
      case (.all, _): .port
      case (_, .all): .keep
      case (nil, nil): intake.scope == .full ? .port : nil
      case (.some, nil): .keep
      case (nil, .some): .port
      case (.some, .some): nil
      }
    for index in draft.telephoneNumbers.indices {
      guard let number = draft.telephoneNumbers[index].number else { continue }
      let action = moving.contains(number) ? .port : kept.contains(number) ? .keep : rest
      if let action { draft.telephoneNumbers[index].action = action }
    }
    setScope(intake.scope)
    noteActions(before)
  }

  /// - Throws: ``IntakeError`` for a number that is not on the account.
  private func known(
    _ selection: Intake.Selection?, key: String
  ) throws(IntakeError) -> Set<TelephoneNumber> {
    let numbers = Set(selection?.numbers ?? [])
    let listed = Set(draft.telephoneNumbers.compactMap(\.number))
    if let strange = numbers.subtracting(listed).min() {
      throw IntakeError(
        key: key,
        message:
          "\(strange.dashed) is not among the numbers of the account; a line that no document shows is an overline."
      )
    }
    return numbers
  }

  /// Follows from what moves, unless nothing says that.
  private mutating func setScope(_ given: PortPlan.Scope?) {
    let actions = draft.telephoneNumbers.map(\.action)
    let follows: PortPlan.Scope =
      if !actions.isEmpty, actions.allSatisfy({ $0 == .port }) {
        .full
      } else {
        actions.contains { $0 != .undecided } ? .partial : .undecided
      }
    let scope = given ?? follows
    guard scope != draft.port.scope else { return }
    note(PortPlan.scopePointer, .string(draft.port.scope.rawValue), .string(scope.rawValue))
    draft.port.scope = scope
  }

  /// In one note, and in none where the scope says it all.
  private mutating func noteActions(_ before: [PortedNumber.Action]) {
    guard draft.port.scope == .partial, before != draft.telephoneNumbers.map(\.action) else { return }
    func list(_ action: PortedNumber.Action) -> JSONValue {
      .array(draft.telephoneNumbers.filter { $0.action == action }.map { .string($0.value) })
    }
    note(
      DraftField.telephoneNumbers.pointer, .string("undecided"),
      .object(("port", list(.port)), ("keep", list(.keep))))
  }
}

extension PortedNumber.Kind {
  /// What a number is by its digits, on an account of that kind.
  package init(_ number: TelephoneNumber, onWirelessAccount isWireless: Bool) {
    if number.isTollFree {
      self = .tollFree
    } else if isWireless {
      self = .wireless
    } else {
      self = AreaCode(number.areaCode)?.kind == .geographic ? .local : .unknown
    }
  }
}

extension DraftPortRequest {
  /// Gives the billing telephone number its role among the numbers, and takes it from the one that had it.
  mutating func markBillingNumber() {
    guard let billing = billingTelephoneNumber?.value else { return }
    for index in telephoneNumbers.indices {
      if telephoneNumbers[index].value == billing {
        telephoneNumbers[index].role = .billing
      } else if telephoneNumbers[index].role == .billing {
        telephoneNumbers[index].role = .listed
      }
    }
  }
}
