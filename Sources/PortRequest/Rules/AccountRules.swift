/// Rules on the account number and the names.
enum AccountRules {
  static func isInvoiceNumber(_ draft: DraftPortRequest) -> [Finding] {
    guard let account = draft.accountNumber, let invoice = draft.invoiceNumber,
      alphanumerics(account.value) == alphanumerics(invoice.value)
    else { return [] }
    return [
      Finding(
        .accountNumberIsInvoiceNumber, .warning, .reading, field: DraftField.accountNumber.pointer,
        message: "The account number and the invoice number are the same, \(account.value).",
        remedy: "Check which of the two the bill means: a port is rejected on the invoice number.")
    ]
  }

  static func namesDiffer(_ draft: DraftPortRequest) -> [Finding] {
    guard let company = draft.companyName, let billed = draft.billedName,
      alphanumerics(company.value) != alphanumerics(billed.value)
    else { return [] }
    return [
      Finding(
        .nameDiffers, .warning, .port, field: DraftField.companyName.pointer,
        message: "The document names the customer “\(company.value)” and the billed party “\(billed.value)”.",
        remedy: "Ask the losing carrier which of the two it validates.")
    ]
  }

  /// Longest names that two winning carriers take: of a company, of who authorizes (Bandwidth 7324, 7357, 7388; Microsoft).
  static let longestNames = (company: 25, contact: 15)

  /// Only some targets cut names, and an order for one of them says what it cut: here it is good to know.
  static func longNames(_ draft: DraftPortRequest) -> [Finding] {
    [
      (DraftField.companyName, draft.companyName, longestNames.company),
      (.authorizedContact, draft.authorizedContact, longestNames.contact),
    ].compactMap { field, value, limit in
      guard let value, value.value.count > limit else { return nil }
      return Finding(
        .longName, .info, .port, field: field.pointer,
        message:
          "The \(field.noun) “\(value.value)” has \(value.value.count) characters; some carriers take \(limit).",
        remedy: "Compare what the winning carrier's form made of it.")
    }
  }

  /// Letters and digits in lower case: carriers compare without case and punctuation (NPAC best practice 33).
  static func alphanumerics(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
