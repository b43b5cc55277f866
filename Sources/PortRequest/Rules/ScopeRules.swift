import NumberingPlan

/// Rules on which numbers move: what is submitted as a full port must be one, and an account that stays needs a billing
/// telephone number.
enum ScopeRules {
  static func scope(_ draft: DraftPortRequest) -> [Finding] {
    let numbers = draft.telephoneNumbers
    let kept = numbers.count { $0.action == .keep }
    if !numbers.isEmpty, kept == numbers.count {
      return [
        finding(
          .nothingMoves, .error, "All numbers of the account stay: nothing moves.",
          "Name the numbers that move.")
      ]
    }
    switch draft.port.scope {
    case .undecided:
      return [
        finding(
          .scopeUndecided, .warning, "Whether all numbers move is not decided.",
          "Decide for every number whether it moves or stays; lines that no invoice shows included.")
      ]
    case .full: return kept == 0 ? [] : [fullPortLeaves(draft.telephoneNumbers.filter { $0.action == .keep })]
    case .partial: return partial(draft)
    }
  }

  private static func fullPortLeaves(_ kept: [PortedNumber]) -> Finding {
    finding(
      .fullPortLeavesNumbers, .error,
      "The port is called full, but \(ShortenedList(kept.map(\.dashed)).text) \(kept.count == 1 ? "stays" : "stay").",
      "Make the port partial, or let every number of the account move.")
  }

  private static func partial(_ draft: DraftPortRequest) -> [Finding] {
    let numbers = draft.telephoneNumbers
    if !numbers.isEmpty, numbers.allSatisfy({ $0.action == .port }) {
      return [
        finding(
          .partialPortMovesAll, .warning,
          "The port is called partial, but every number of the account moves.",
          "Make the port full, or say which numbers stay; add lines that no invoice shows.")
      ]
    }
    let open = numbers.indices.filter { numbers[$0].action == .undecided }
    guard !open.isEmpty else { return [] }
    return [
      Finding(
        .numbersWithoutDecision, .warning, .port, field: NumberRules.pointer(open),
        message:
          "Whether \(ShortenedList(open.map { numbers[$0].dashed }).text) \(open.count == 1 ? "moves" : "move") is not"
          + " decided.",
        remedy: "Say of each number whether it moves or stays with the losing carrier.")
    ]
  }

  /// The losing carrier cannot bill what stays under a number that left.
  static func billingNumberMoves(_ draft: DraftPortRequest) -> [Finding] {
    guard draft.movesBillingNumberAlone, draft.port.newBillingTelephoneNumber == nil else { return [] }
    let choices = draft.telephoneNumbers.filter { $0.action == .keep && $0.kind != .tollFree }.map(\.dashed)
    return [
      Finding(
        .missingNewBillingTelephoneNumber, .error, .port, field: DraftField.newBillingTelephoneNumber.pointer,
        message: "The billing telephone number moves while other numbers stay.",
        remedy: "Name a new billing telephone number among those that stay"
          + (choices.isEmpty ? "." : ": \(ShortenedList(choices).text).")
      )
    ]
  }

  static func newBillingNumber(_ draft: DraftPortRequest) -> [Finding] {
    guard let new = draft.port.newBillingTelephoneNumber?.value, draft.port.scope != .undecided else {
      return []
    }
    guard let why = objection(to: new, in: draft) else { return [] }
    return [
      Finding(
        .newBillingTelephoneNumberUnusable, why.isGrave ? .error : .warning, .port,
        field: DraftField.newBillingTelephoneNumber.pointer,
        message:
          "The new billing telephone number \(TelephoneNumber(e164: new)?.dashed ?? new) \(why.words).",
        remedy: why.isGrave
          ? "Name one that is on the account, stays, and is not the old one."
          : "Leave it out, or make the port partial.")
    ]
  }

  private static func objection(
    to new: String, in draft: DraftPortRequest
  ) -> (words: String, isGrave: Bool)? {
    if draft.port.scope == .full { return ("has no account to bill: every number moves", false) }
    if new == draft.billingTelephoneNumber?.value { return ("is the old one", true) }
    guard let number = draft.telephoneNumbers.first(where: { $0.value == new }) else {
      return ("is not on the account", true)
    }
    if number.action == .port { return ("moves itself", true) }
    return number.kind == .tollFree ? ("is toll-free, and not of the same carrier's lines", true) : nil
  }

  private static func finding(
    _ code: FindingCode, _ severity: Finding.Severity, _ message: String, _ remedy: String
  ) -> Finding {
    Finding(code, severity, .port, field: PortPlan.scopePointer, message: message, remedy: remedy)
  }
}

extension PortPlan {
  /// JSON Pointer of the scope.
  public static let scopePointer = "/port/scope"
}
