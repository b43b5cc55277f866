/// Rules on what no invoice says and the intake must give.
enum IntakeRules {
  static func missing(_ draft: DraftPortRequest) -> [Finding] {
    var findings: [Finding] = []
    func ask(_ code: FindingCode, _ field: String, _ message: String, _ remedy: String) {
      findings.append(Finding(code, .warning, .port, field: field, message: message, remedy: remedy))
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
    return findings
  }

  /// Wireless carriers validate a PIN (FCC port-out rules; reject code 8C); others where the customer set a passcode.
  static func passcode(_ draft: DraftPortRequest) -> [Finding] {
    if draft.findings.contains(where: { $0.code == FindingCode.passcodeRequired.rawValue }) { return [] }
    if let pin = draft.portOutPin {
      return [
        Finding(
          .passcodeRequired, .info, .port, field: DraftField.portOutPin.pointer,
          message: pin.isGiven
            ? "A port-out PIN was given, which the losing carrier will ask for."
            : "The document shows a port-out PIN or passcode, which the losing carrier will ask for.",
          remedy: "Make sure that it is still valid, and pass it on only with the request.")
      ]
    }
    guard draft.movingNumbers.contains(where: { $0.kind == .wireless }) else { return [] }
    return [
      Finding(
        .missingPin, .warning, .port, field: DraftField.portOutPin.pointer,
        message: "Wireless numbers leave only with a port-out PIN.",
        remedy: "Have the account holder ask the losing carrier for one shortly before submitting.")
    ]
  }
}
