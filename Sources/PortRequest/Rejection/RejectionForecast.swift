/// In which order findings are told: what is rejected most often first.
///
/// The only share that anybody publishes is that of the service address, about 60 % of the rejected port-ins (Bandwidth, on
/// customer service records); wrong billing telephone numbers come next (Phonebooth), then information that does not match
/// (Microsoft). The order of the rest is a judgement.
enum RejectionForecast {
  /// Errors, warnings and the rest; in each by rank, and alike as the rules found them.
  static func ordered(_ findings: [Finding]) -> [Finding] {
    let weights = findings.map(weight)
    return findings.indices.sorted { (weights[$0], $0) < (weights[$1], $1) }.map {
      findings[$0].namingItsRejectCodes
    }
  }

  private static func weight(_ finding: Finding) -> Int {
    let severity =
      switch finding.severity {
      case .error: 0
      case .warning: 1
      case .info: 2
      }
    return severity * 100 + rank(finding)
  }

  /// A document that could not be read comes before what was read in it.
  private static func rank(_ finding: Finding) -> Int {
    guard let field = finding.field else { return finding.concern == .reading ? 0 : 8 }
    let place = ranked.firstIndex { field.hasPrefix($0) }
    return place.map { $0 + 1 } ?? (field.hasPrefix("/port") ? 8 : 9)
  }

  private static let ranked = [
    DraftField.serviceAddress, .billingTelephoneNumber, .accountNumber, .companyName, .authorizedContact,
    .portOutPin,
    .telephoneNumbers,
  ].map(\.pointer)
}

extension Finding {
  /// The codes with which carriers send back what the finding foretells; empty where none is known.
  public var rejectCodes: [String] {
    FindingCode(rawValue: code).map(\.rejectCodes) ?? []
  }

  /// With the reject codes at the end of the remedy.
  fileprivate var namingItsRejectCodes: Finding {
    let codes = severity == .info ? [] : rejectCodes
    guard let remedy, !codes.isEmpty else { return self }
    let plural = codes.count == 1 ? "reject code" : "reject codes"
    let end = " (\(plural) \(codes.joined(separator: ", ")))"
    guard !remedy.hasSuffix(end) else { return self }
    var finding = self
    finding.remedy = remedy + end
    return finding
  }
}

extension FindingCode {
  /// See ``Finding/rejectCodes``; those of wireline carriers first. Where each comes from: ``RejectCode``.
  public var rejectCodes: [String] {
    switch self {
    case .missingServiceAddress, .incompleteServiceAddress, .serviceAddressIsPostOfficeBox, .addressDiffers,
      .ruralRoute:
      ["E1"]
    case .serviceZipMissing, .postalCodeOutsideState: ["E1", "8D"]
    case .invalidDirectional: ["7329", "7330"]
    case .invalidState: ["7395"]
    case .missingBillingTelephoneNumber: ["E14", "7103"]
    case .billingTelephoneNumberDiffers, .billingTelephoneNumberNotListed: ["E14"]
    case .missingAccountNumber, .accountNumberIsInvoiceNumber, .customerCodeMissing: ["E17A", "8A"]
    case .accountNumberDiffers: ["E17A", "8A"]
    case .missingCompanyName, .nameDiffers: ["E10", "8G"]
    case .missingAuthorizedContact: ["E10a"]
    case .passcodeRequired: ["E42PWA"]
    case .missingPin: ["8C"]
    case .invalidNumber: ["7201"]
    case .duplicateNumber: ["7360"]
    case .notOnRecord: ["E42O", "6A"]
    case .disconnectedNumber, .movesDisconnectedNumber: ["E27", "6D"]
    case .tollFree: ["7386"]
    case .premiumNumber: ["E42O"]
    case .wirelessMixed: ["6206"]
    case .severalAccounts, .severalLocations: ["E9999"]
    case .fullPortLeavesNumbers, .partialPortMovesAll, .notOnInvoice: ["E24"]
    case .missingNewBillingTelephoneNumber: ["E6h"]
    case .newBillingTelephoneNumberUnusable: ["E6h", "7204"]
    case .missingDesiredDate, .desiredDatePast, .desiredDateNotBusinessDay: ["E35", "7208"]
    case .desiredDateTooSoon: ["E35", "1M"]
    case .desiredDateFar: ["7210"]
    case .pendingOrder: ["E19"]
    case .freeze: ["E6d", "6P"]
    case .dsl: ["E25"]
    case .distinctiveRing: ["E6a"]
    case .huntGroup: ["E6b"]
    case .centrex: ["E6c"]
    case .foreignExchange: ["E6e"]
    case .isdn: ["E6f"]
    case .remoteCallForward: ["E6g"]
    case .letterMissing, .letterOld, .letterNumbersDiffer, .letterNameDiffers: ["E8"]
    case .letterWithoutOrganization, .invalidOrganization: ["7527"]
    default: []
    }
  }
}
