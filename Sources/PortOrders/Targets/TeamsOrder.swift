import PortRequest
import PostalAddress

extension OrderForm {
  /// What the port order wizard of the Teams admin centre asks for, to be typed into it.
  ///
  /// Microsoft sends the first 25 characters of the company and the first 15 of the person on by itself.
  static let teams = OrderForm(
    fields: { _ in
      let address = AddressFields.service("")
      return [
        .draft("Account number", .accountNumber) { part in
          // No blanks, dashes or hyphens, says the wizard.
          part.account.accountNumber?.with(
            part.account.accountNumber?.text.filter { $0.isLetter || $0.isNumber })
        }
        .required,
        .draft("Billing telephone number", .billingTelephoneNumber, form: .e164) {
          $0.account.billingTelephoneNumber
        }
        .required { $0.kind == .local },
        .draft("PIN", .portOutPin) { $0.kind == .wireless ? $0.portOutPin : nil }
          .required { $0.kind == .wireless },
        .draft("Company name", .companyName) { $0.companyName }.required,
        .draft("Authorized user", .authorizedContact) { $0.authorizedContact }.required,
        address.field("Service address") { [$0.streetLine, $0.unitLine].joined(", ") }.required,
        address.field("City") { $0.city }.required,
        address.state("State").required,
        address.postalCode("ZIP").required,
        .order("Port type", "/port/scope") { part in
          part.kind == .tollFree ? .string("full") : part.isPartial.map { .string($0 ? "partial" : "full") }
        }.required,
        .draft("Transfer date", "/port/desiredDate") { $0.desiredDate },
        .order("Phone number") { .array($0.numberTexts.map(JSONValue.string)) }.required,
      ]
    },
    obstacle: { part in
      switch (part.isPartial, part.movesBillingNumber) {
      case (true, true):
        "A partial port must leave the billing number: keep it, or move every number of the account."
      case (false, false) where part.kind == .local && part.account.billingTelephoneNumber != nil:
        "A full port must move the billing number too: add it to the numbers, or make the port partial."
      default: nil
      }
    }, writing: .fieldRows)
}
