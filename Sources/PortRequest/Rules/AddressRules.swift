import PostalAddress

/// Rules on the service and the billing address.
enum AddressRules {
  static func incomplete(_ draft: DraftPortRequest) -> [Finding] {
    guard let address = draft.serviceAddress else { return [] }
    guard let parts = address.components else {
      return [
        finding(.incompleteServiceAddress, "The service address “\(address.value)” could not be taken apart.")
      ]
    }
    var missing = missingParts(parts)
    if missing.isEmpty { return [] }
    if missing == ["ZIP code"] { return [zipMissing(address)] }
    var findings: [Finding] = []
    if draft.sources.first?.kind == .customerServiceRecord, missing.contains("ZIP code") {
      missing.removeAll { $0 == "ZIP code" }
      findings.append(zipMissing(address))
    }
    return findings + [
      finding(
        .incompleteServiceAddress,
        "The service address “\(address.value)” lacks \(ShortenedList(missing).text).")
    ]
  }

  /// A ZIP code that only the billing address has stands among the alternatives.
  private static func zipMissing(_ address: DraftAddress) -> Finding {
    let candidate =
      address.alternatives.first.map { " “\($0.value)”, by the billing address, is a candidate." } ?? ""
    return finding(.serviceZipMissing, "The service address “\(address.value)” has no ZIP code.\(candidate)")
  }

  private static func finding(_ code: FindingCode, _ message: String) -> Finding {
    Finding(
      code, .warning, .reading, field: DraftField.serviceAddress.pointer, message: message,
      remedy:
        "Ask the customer or the losing carrier for the whole address; do not fill it up from the billing address."
    )
  }

  private static func missingParts(_ address: PostalAddress) -> [String] {
    address.missingParts.map { part in
      switch part {
      case .number: "house number"
      case .street: "street"
      case .city: "city"
      case .state: address.country == .canada ? "province" : "state"
      case .postalCode: address.country == .canada ? "postal code" : "ZIP code"
      }
    }
  }

  static func postOfficeBox(_ draft: DraftPortRequest) -> [Finding] {
    guard let address = draft.serviceAddress, address.components?.isPostOfficeBox == true else { return [] }
    return [
      Finding(
        .serviceAddressIsPostOfficeBox, .error, .port, field: DraftField.serviceAddress.pointer,
        message: "The service address “\(address.value)” is a post office box: no line can be there.",
        remedy: "Ask the customer for the street address of the lines.")
    ]
  }

  static func states(_ draft: DraftPortRequest) -> [Finding] {
    guard let parts = draft.serviceAddress?.components, let state = parts.state, parts.stateCode == nil else {
      return []
    }
    return [
      Finding(
        .invalidState, .error, .reading, field: DraftField.serviceAddress.pointer,
        message: "“\(state)” in the service address is no state or province.",
        remedy: "Compare the address with the document, and set it as the losing carrier has it.")
    ]
  }

  /// Bandwidth refuses directionals other than the eight (7329, 7330); the word in full is no harm to the letter.
  static func directionals(_ draft: DraftPortRequest) -> [Finding] {
    guard let parts = draft.serviceAddress?.components else { return [] }
    let strange = [parts.preDirectional, parts.postDirectional].compactMap { $0 }.filter {
      !PostalAddress.isDirectional($0)
    }
    guard let word = strange.first else { return [] }
    return [
      Finding(
        .invalidDirectional, .warning, .port, field: DraftField.serviceAddress.pointer,
        message: "“\(word)” in the service address is no direction of the compass.",
        remedy: "Compare the address with the document: a direction is N, S, E, W or two of them.")
    ]
  }

  /// Such an address is submitted in another form (AFT of the end user form).
  static func ruralRoute(_ draft: DraftPortRequest) -> [Finding] {
    guard let address = draft.serviceAddress, address.components?.ruralRoute != nil else { return [] }
    return [
      Finding(
        .ruralRoute, .warning, .port, field: DraftField.serviceAddress.pointer,
        message: "The service address “\(address.value)” is one of a rural route.",
        remedy: "Ask the losing carrier for the house number that it has assigned.")
    ]
  }

  /// A few ZIP codes on a border serve addresses of the next state: a mismatch is worth a warning only.
  static func postalCodes(_ draft: DraftPortRequest) -> [Finding] {
    [(DraftField.serviceAddress, draft.serviceAddress), (.billingAddress, draft.billingAddress)].compactMap {
      field, address in
      guard let parts = address?.components, let state = parts.stateCode, let printed = parts.postalCode,
        let states = PostalCode(printed)?.states, !states.isEmpty, !states.contains(state)
      else { return nil }
      return Finding(
        .postalCodeOutsideState, .warning, .reading, field: field.pointer,
        message:
          "\(printed) in the \(field.noun) is a code of \(states.joined(separator: " or ")), not of \(state).",
        remedy: "Compare the address with the bill.")
    }
  }

  /// Two places are nothing unusual; one place in two wordings is: carriers compare word by word.
  static func addressesDiffer(_ draft: DraftPortRequest) -> [Finding] {
    guard let service = draft.serviceAddress, let billing = draft.billingAddress,
      let one = service.components, let other = billing.components
    else { return [] }
    let isRecord = draft.isFromRecord(service.text)
    let differences = one.differences(from: other).filter {
      $0.matters && !(isRecord && $0.isOnlyUnsaid)
    }
    guard !differences.isEmpty else { return [] }
    let field = DraftField.serviceAddress.pointer
    guard isOneBuilding(one, other) else {
      return [
        Finding(
          .addressDiffers, .info, .port, field: field,
          message: "The service address is “\(service.value)”, the billing address “\(billing.value)”.",
          remedy: "Submit the service address, not the billing one.")
      ]
    }
    let words = differences.map { $0.description(name: "the service address", other: "the billing address") }
    return [
      Finding(
        .addressDiffers, .warning, .port, field: field,
        message:
          "Service and billing address look like one place in two wordings. \(words.joined(separator: ". ")).",
        remedy: "Find out which wording the losing carrier has on record.")
    ]
  }

  /// Whether two addresses may be meant as one: the same number and street, and the same city or postal code.
  static func isOneBuilding(_ one: PostalAddress, _ other: PostalAddress) -> Bool {
    let changed = Set(one.differences(from: other).filter { $0.kind == .value }.map(\.field))
    return one.isPostOfficeBox == other.isPostOfficeBox
      && changed.isDisjoint(with: [.number, .street, .ruralRoute, .box])
      && !changed.isSuperset(of: [.city, .postalCode])
  }
}

extension AddressDifference {
  /// Whether the service address only lacks a state or ZIP code: on a customer service record that is nothing unusual,
  /// and a finding of its own.
  fileprivate var isOnlyUnsaid: Bool { printed == nil && (field == .state || field == .postalCode) }

  /// Whether a carrier that compares without case and punctuation (NPAC best practice 33) sees it; the ZIP code's last
  /// four digits are not compared.
  var matters: Bool {
    guard let printed, let otherPrinted else { return true }
    if field == .postalCode && kind == .form { return false }
    return AccountRules.alphanumerics(printed) != AccountRules.alphanumerics(otherPrinted)
  }
}
