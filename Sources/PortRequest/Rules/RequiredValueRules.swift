/// Rules on values without which no port can be submitted.
enum RequiredValueRules {
  /// Wireless accounts have no billing telephone number and mostly no service address: that is information there.
  static func missing(_ draft: DraftPortRequest) -> [Finding] {
    var findings = requirements.compactMap { requirement -> Finding? in
      guard draft.value(of: requirement.field) == nil else { return nil }
      let isExpected = draft.isWireless && requirement.mayLackOnWireless
      return Finding(
        requirement.code, isExpected ? .info : .warning, .reading, field: requirement.field.pointer,
        message: isExpected
          ? "The bill gives no \(requirement.field.noun), as usual on wireless accounts."
          : "No \(requirement.field.noun) was found in the document.",
        remedy: isExpected ? requirement.wirelessRemedy : requirement.remedy)
    }
    if draft.locations.contains(where: { $0.serviceAddress != nil }) {
      findings.removeAll { $0.code == FindingCode.missingServiceAddress.rawValue }
    }
    if draft.sources.first?.kind == .customerServiceRecord,
      let index = findings.firstIndex(where: { $0.code == FindingCode.missingInvoiceDate.rawValue })
    {
      findings[index].message = "No date of the record itself was found."
      findings[index].remedy = "Ask when it was drawn: an old record misses what changed since."
    }
    return findings
  }

  static func noNumbers(_ draft: DraftPortRequest) -> [Finding] {
    guard draft.telephoneNumbers.isEmpty else { return [] }
    return [
      Finding(
        .missingTelephoneNumbers, .error, .reading, field: DraftField.telephoneNumbers.pointer,
        message: "No telephone number of the account was found in the document.",
        remedy:
          "Look for the pages that list the lines, or ask the losing carrier for a customer service record.")
    ]
  }

  private struct Requirement {
    var field: DraftField
    var code: FindingCode
    var remedy: String
    var mayLackOnWireless = false
    var wirelessRemedy: String?
  }

  private static let requirements = [
    Requirement(
      field: .accountNumber, code: .missingAccountNumber,
      remedy: "Look for it at the top of the first page and on the payment coupon."),
    Requirement(
      field: .billingTelephoneNumber, code: .missingBillingTelephoneNumber,
      remedy:
        "Ask the customer or the losing carrier which number the account is billed under; do not guess it from"
        + " the list.",
      mayLackOnWireless: true, wirelessRemedy: "Submit without one."),
    Requirement(
      field: .companyName, code: .missingCompanyName,
      remedy: "Take the name from the bill exactly as printed, Inc. and LLC included."),
    Requirement(
      field: .serviceAddress, code: .missingServiceAddress,
      remedy:
        "Ask the customer where the lines are, or the losing carrier for a customer service record; the billing"
        + " address may be another place.",
      mayLackOnWireless: true, wirelessRemedy: "Submit the billing address where the form asks for one."),
    Requirement(
      field: .billingAddress, code: .missingBillingAddress,
      remedy: "Look for it in the address window and on the payment coupon."),
    Requirement(
      field: .invoiceDate, code: .missingInvoiceDate,
      remedy: "Look for the bill or statement date: the carrier wants a bill of the last 30 days."),
  ]
}
