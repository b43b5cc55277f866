import PortRequest
import PostalAddress

extension OrderForm {
  /// Twilio's port-in request: `POST /v1/Porting/PortIn`. Twilio makes the letter of authorization from it.
  static let twilio = OrderForm(limit: 1000, fields: { _ in twilioFields }, writing: .json)

  private static let twilioFields: [OrderField] = {
    let losing = "losing_carrier_information/"
    let address = AddressFields.billing(losing + "address/")
    return [
      .given("account_sid", "the Twilio account that the numbers move to", form: .accountSid).required,
      .given("documents", "ids of the documents uploaded to Twilio, a utility bill among them", isList: true)
        .required,
      .order("phone_numbers") { part in .array(part.numbers.map { twilioNumber($0, part) }) }.required,
      .draft(losing + "customer_name", .companyName) { $0.companyName }.required,
      .given(
        losing + "customer_type", "Business or Individual", form: .oneOf(["Business", "Individual"]),
        usual: { _ in "Business" }
      )
      .noted("customer_type is Business unless you say --field customer_type=Individual."),
      .draft(losing + "account_number", .accountNumber) { $0.account.accountNumber }
        .required { $0.kind == .wireless },
      .draft(losing + "account_telephone_number", .billingTelephoneNumber, form: .e164) {
        $0.account.billingTelephoneNumber
      },
      .draft(losing + "authorized_representative", .authorizedContact) { $0.authorizedContact }.required,
      .given(
        losing + "authorized_representative_email", "where Twilio sends the letter of authorization to sign",
        form: .email
      )
      .required,
      address.field("street") { $0.streetLine }.required,
      address.field("street_2") { $0.unitLine },
      address.field("city") { $0.city }.required,
      address.field("state") { $0.state }.required,
      address.postalCode("zip").required,
      address.field("country") { $0.countryCode?.rawValue }.required,
      .given("notification_emails", "who else gets the signed letter", isList: true, form: .email),
      .draft("target_port_in_date", "/port/desiredDate") { $0.desiredDate }.ahead(by: 7),
    ]
  }()

  /// Twilio asks for the PIN of mobile numbers.
  private static func twilioNumber(_ number: PortedNumber, _ part: OrderPart) -> JSONValue {
    let pin = part.kind == .wireless ? part.portOutPin : nil
    return .object(
      ("phone_number", .string(number.value)), ("pin", pin.map { .string($0.text) }))
  }
}
