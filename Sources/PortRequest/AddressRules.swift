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
    let missing = missingParts(parts)
    if missing.isEmpty { return [] }
    if missing == ["ZIP code"] {
      return [finding(.serviceZipMissing, "The service address “\(address.value)” has no ZIP code.")]
    }
    return [
      finding(
        .incompleteServiceAddress,
        "The service address “\(address.value)” lacks \(NumberRules.list(missing)).")
    ]
  }

  private static func finding(_ code: FindingCode, _ message: String) -> Finding {
    Finding(
      code, .warning, .reading, field: DraftField.serviceAddress.pointer, message: message,
      remedy:
        "Ask the customer or the losing carrier for the whole address; do not fill it up from the billing address."
    )
  }

  private static func missingParts(_ address: PostalAddress) -> [String] {
    var missing: [String] = []
    if address.ruralRoute == nil, !address.isPostOfficeBox {
      if address.number == nil { missing.append("house number") }
      if address.street == nil { missing.append("street") }
    }
    if address.city == nil { missing.append("city") }
    if address.state == nil { missing.append(address.country == .canada ? "province" : "state") }
    if address.postalCode == nil { missing.append(address.country == .canada ? "postal code" : "ZIP code") }
    return missing
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

  static func postalCodes(_ draft: DraftPortRequest) -> [Finding] {
    [(DraftField.serviceAddress, draft.serviceAddress), (.billingAddress, draft.billingAddress)].compactMap {
      field, address in
      guard let parts = address?.components, let state = parts.state?.uppercased(),
        let code = parts.postalCode, let expected = PostalCodeRegion.states(of: code),
        !expected.contains(state)
      else { return nil }
      return Finding(
        .postalCodeOutsideState, .warning, .reading, field: field.pointer,
        message:
          "\(code) in the \(field.noun) is a code of \(expected.joined(separator: " or ")), not of \(state).",
        remedy: "Compare the address with the bill.")
    }
  }

  /// Two places are nothing unusual; one place in two wordings is: carriers compare word by word.
  static func addressesDiffer(_ draft: DraftPortRequest) -> [Finding] {
    guard let service = draft.serviceAddress, let billing = draft.billingAddress,
      let one = service.components, let other = billing.components
    else { return [] }
    let differences = AddressDifference.between(one, other)
    guard !differences.isEmpty else { return [] }
    let isOnePlace = AddressDifference.isOnePlace(one, other)
    return [
      Finding(
        .addressDiffers, isOnePlace ? .warning : .info, .port, field: DraftField.serviceAddress.pointer,
        message:
          "Service and billing address \(isOnePlace ? "look like one place in two wordings" : "differ"): "
          + differences.map(\.description).joined(separator: "; ") + ".",
        remedy: isOnePlace
          ? "Find out which wording the losing carrier has on record."
          : "Submit the service address, not the billing one.")
    ]
  }
}
