extension DraftPortRequest {
  /// What the draft waits for, by its findings; in the order in which it must come, each thing once. Empty where nothing
  /// stands in the way. To be asked of a judged draft.
  public var openNeeds: [OpenNeed] {
    // A person who approved a draft looked at its warnings.
    if status == .approved { return [] }
    var needs = attachments?[.customerServiceRecord] == .missing ? [Self.missingRecord] : []
    for finding in findings where finding.severity != .info {
      let need = OpenNeed(
        need: need(of: finding), code: finding.code, field: finding.field, words: finding.shortWords)
      if !needs.contains(where: { $0.need == need.need && $0.words == need.words }) { needs.append(need) }
    }
    return Need.allCases.flatMap { kind in needs.filter { $0.need == kind } }
  }

  private static let missingRecord = OpenNeed(
    need: .csr, code: nil, field: "/attachments/customerServiceRecord", words: "record asked for")

  /// A record at hand can't tell more: then a person must look.
  private func need(of finding: Finding) -> Need {
    switch FindingCode(rawValue: finding.code)?.settlement ?? .ofConcern {
    case .record where sources.contains { $0.kind == .customerServiceRecord }:
      return finding.concern == .reading ? .review : .decision
    case .record: return .csr
    // A record that is too old is replaced by a record.
    case .document
    where finding.field == DraftField.invoiceDate.pointer && sources.first?.kind == .customerServiceRecord:
      return .csr
    case .document: return .document
    case .intake: return .intake
    case .ofConcern: return finding.concern == .reading ? .review : .decision
    }
  }
}

/// Who settles what a finding tells of.
private enum Settlement {
  case document
  /// The losing carrier, by its record of the account.
  case record
  case intake
  /// A person, who reviews what may be read wrong and decides what stands in the way.
  case ofConcern
}

extension FindingCode {
  /// New codes are settled by a person until they stand here.
  fileprivate var settlement: Settlement {
    switch self {
    case .unreadableDocument, .unreadablePages, .notAnInvoice, .oldInvoice, .invoiceMissing, .letterMissing,
      .letterOld, .letterNumbersDiffer, .letterNameDiffers, .letterWithoutOrganization:
      .document
    case .missingTelephoneNumbers, .numbersMayBeIncomplete, .missingServiceAddress, .incompleteServiceAddress,
      .serviceZipMissing, .missingBillingTelephoneNumber, .billingTelephoneNumberNotListed, .nameDiffers,
      .addressDiffers:
      .record
    case .missingDesiredDate, .scopeUndecided, .missingWinningCarrier, .missingAuthorizedContact, .missingPin,
      .passcodeRequired, .missingNewBillingTelephoneNumber, .invalidOrganization:
      .intake
    default: .ofConcern
    }
  }
}

extension Finding {
  /// What it tells of in a few words: `missing BTN`, `doubtful account number`.
  fileprivate var shortWords: String {
    if code == FindingCode.doubtfulValue.rawValue, let noun = spokenField?.noun { return "doubtful " + noun }
    return code.split(separator: "-").map { Self.acronyms.contains($0) ? $0.uppercased() : String($0) }
      .joined(separator: " ")
  }

  private static let acronyms: Set<Substring> = [
    "btn", "csr", "did", "dsl", "isdn", "loa", "pin", "po", "usoc", "zip",
  ]

  private var spokenField: DraftField? {
    DraftField.allCases.first { field == $0.pointer || field?.hasPrefix($0.pointer + "/") == true }
  }
}
