/// Rules on what no invoice says and the intake must give.
enum IntakeRules {
  static func missing(_ draft: DraftPortRequest) -> [Finding] {
    var findings: [Finding] = []
    func ask(_ code: FindingCode, _ field: String, _ message: String, _ remedy: String) {
      findings.append(Finding(code, .info, .port, field: field, message: message, remedy: remedy))
    }
    if draft.authorizedContact == nil {
      ask(
        .missingAuthorizedContact, DraftField.authorizedContact.pointer,
        "The document names nobody who may act for the account.",
        "Ask the customer for the person on record with the losing carrier.")
    }
    if draft.winningCarrier == nil {
      ask(
        .missingWinningCarrier, DraftField.winningCarrier.pointer, "The winning carrier is not named.",
        "Name the carrier that the numbers move to.")
    }
    if draft.port.scope == .undecided {
      ask(
        .scopeUndecided, "/port/scope", "Whether all numbers move is not decided.",
        "Decide for every number whether it is ported or kept; lines that no invoice shows included.")
    }
    if draft.port.desiredDate == nil {
      ask(
        .missingDesiredDate, "/port/desiredDate", "No date is asked for.",
        "Ask for a date: at least one business day ahead for a simple port, four for any other.")
    }
    return findings
  }

  /// Wireless carriers validate a PIN (FCC port-out rules; reject code 8C); others where the customer set a passcode.
  static func passcode(_ draft: DraftPortRequest) -> [Finding] {
    if draft.findings.contains(where: { $0.code == FindingCode.passcodeRequired.rawValue }) { return [] }
    let message: String
    let remedy: String
    switch (draft.portOutPin, draft.isWireless) {
    case (nil, true):
      message = "Wireless numbers leave only with a port-out PIN."
      remedy = "Have the account holder ask the losing carrier for one shortly before submitting."
    case (.some, _):
      message = "The document shows a port-out PIN or passcode, which the losing carrier will ask for."
      remedy = "Make sure that it is still valid, and pass it on only with the request."
    case (nil, false): return []
    }
    return [
      Finding(
        .passcodeRequired, .info, .port, field: DraftField.portOutPin.pointer, message: message,
        remedy: remedy)
    ]
  }
}
