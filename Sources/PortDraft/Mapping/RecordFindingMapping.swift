import DocumentFacts
import NumberingPlan
import PortRequest

extension DraftSource.Kind {
  init(_ kind: AccountFacts.Kind) {
    switch kind {
    case .invoice: self = .invoice
    case .customerServiceRecord: self = .customerServiceRecord
    case .other: self = .unknown
    }
  }
}

extension Finding {
  /// What a customer service record says, with how grave it is and what a porting coordinator does about it.
  init(record: RecordFinding) {
    let kind = RecordFindingKind(record.kind)
    let field = record.field ?? (record.numbers.isEmpty ? nil : DraftField.telephoneNumbers.rawValue)
    self.init(
      kind.code, kind.severity, kind.concern, field: field.map { "/" + $0 }, message: record.message,
      remedy: kind.remedy)
  }
}

/// What a kind of finding on a record means to a reviewer.
private struct RecordFindingKind {
  var code: FindingCode
  var severity: Finding.Severity
  var concern: Finding.Concern
  var remedy: String

  private init(
    _ code: FindingCode, _ severity: Finding.Severity, _ remedy: String, concern: Finding.Concern = .port
  ) {
    self.code = code
    self.severity = severity
    self.concern = concern
    self.remedy = remedy
  }

  init(_ kind: RecordFinding.Kind) {
    self =
      switch kind {
      case .pendingOrder:
        Self(
          .pendingOrder, .error,
          "Have it completed or cancelled with the losing carrier before submitting: a port is rejected while an order is open."
        )
      case .freeze:
        Self(
          .freeze, .error,
          "Have the account holder lift the freeze with the losing carrier before submitting; that takes one to three weeks."
        )
      case .dsl:
        Self(
          .dsl, .warning,
          "Have the internet service moved to another line or cancelled first, or the port is rejected or the service lost."
        )
      case .alarmLine:
        Self(
          .alarmLine, .warning, "Have the customer tell the alarm company and test the line after the port.")
      case .huntGroup:
        Self(
          .huntGroup, .warning,
          "Port the whole group, or have the hunting removed from the numbers that stay; build the hunting anew at the winning carrier."
        )
      case .passcodeRequired:
        Self(
          .passcodeRequired, .warning, "Ask the account holder for the passcode and put it on the request.")
      case .disconnectedNumber:
        Self(
          .disconnectedNumber, .warning,
          "A disconnected number cannot be ported. Ask the customer if it should still work.")
      case .bundledServices:
        Self(
          .bundledServices, .warning,
          "Tell the customer what else ends or changes price when the voice service leaves.")
      case .specialLine:
        Self(
          .specialLine, .info,
          "Have the customer test the equipment after the port: not all of it works over the internet.")
      case .remoteCallForward:
        Self(
          .remoteCallForward, .warning,
          "There is no line at the service address for it: the port is not simple; give the address that the carrier has for the number."
        )
      case .didTrunks:
        Self(
          .didTrunks, .warning,
          "The port is not simple: name the trunk group, and port whole blocks or say which numbers stay.")
      case .distinctiveRing:
        Self(
          .distinctiveRing, .warning,
          "Port the ring number with its main number or have it removed first; the port is not simple.")
      case .centrex:
        Self(
          .centrex, .warning, "The port is not simple: tell whether the whole system or single stations move."
        )
      case .isdn: Self(.isdn, .warning, "The port is not simple: plan for four business days.")
      case .foreignExchange:
        Self(
          .foreignExchange, .warning,
          "The number may lie outside the rate center of the address: check that the winning carrier serves it."
        )
      case .contract: Self(.contract, .info, "Tell the customer that ending the contract may cost a fee.")
      case .summaryBill:
        Self(.summaryBill, .info, "Submit the account's own number, not that of the summary bill.")
      case .unknownServiceCode:
        Self(
          .unknownServiceCode, .warning,
          "Ask the losing carrier what the code is; the numbers were taken for working lines.",
          concern: .reading)
      case .quantityDiffers:
        Self(
          .quantityDiffers, .warning, "Compare the line of the record: a number may be missing.",
          concern: .reading)
      case .customerCodeMissing:
        Self(
          .customerCodeMissing, .warning,
          "Ask for the customer code: some carriers reject an account number without it.", concern: .reading)
      case .listingOnly:
        Self(
          .listingOnly, .warning, "Ask the customer whether the number is one of the account's lines.",
          concern: .reading)
      }
  }
}
