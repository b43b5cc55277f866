import PortRequest
import PostalAddress

extension OrderForm {
  /// Telnyx's porting order: it is made from numbers alone, and what it answers with is given the rest.
  ///
  /// `create` is the body of `POST /v2/porting_orders`, `update` that of `PATCH /v2/porting_orders/{id}` for the id answered.
  /// Telnyx itself splits by country, carrier and speed; a draft's orders are split by account, place and kind before.
  static let telnyx = OrderForm(fields: { _ in telnyxFields }, writing: .json)

  private static let create = "create"
  private static let update = "update"

  private static let telnyxFields: [OrderField] = {
    let (admin, location) = (
      "\(update)/end_user/admin/", AddressFields.billing("\(update)/end_user/location/")
    )
    return [
      .order("\(create)/phone_numbers") { .array($0.numberTexts.map(JSONValue.string)) }.required,
      .order("\(create)/customer_reference") { .string($0.reference) },
      .draft(admin + "entity_name", .companyName) { $0.companyName }.required,
      .draft(admin + "auth_person_name", .authorizedContact) { $0.authorizedContact }.required,
      .draft(admin + "billing_phone_number", .billingTelephoneNumber, form: .e164) {
        $0.account.billingTelephoneNumber
      }
      .required { $0.kind == .local },
      .draft(admin + "account_number", .accountNumber) { $0.account.accountNumber }.required,
      .draft(admin + "pin_passcode", .portOutPin) { $0.kind == .tollFree ? nil : $0.portOutPin }
        .required { $0.kind == .wireless },
      location.field("street_address") { $0.streetLine }.required,
      location.field("extended_address") { $0.unitLine },
      location.field("locality") { $0.city }.required,
      location.state("administrative_area").required,
      location.postalCode("postal_code").required,
      location.field("country_code", form: .oneOf(["US", "CA"])) { $0.countryCode?.rawValue }.required,
    ] + scope + [
      .draft("\(update)/activation_settings/foc_datetime_requested", "/port/desiredDate") {
        $0.desiredDate.flatMap { $0.with($0.text + "T16:30:00Z") }
      }
      .noted("The draft has a day and Telnyx takes a time: 16:30 UTC was set. Change it where it matters."),
      .given("\(update)/documents/loa", "the id of the letter of authorization uploaded to Telnyx"),
      .given("\(update)/documents/invoice", "the id of the invoice uploaded to Telnyx"),
    ]
  }()

  /// What becomes of the other numbers is asked for partial ports alone, and so is the new billing number.
  private static let scope: [OrderField] = [
    .order("\(update)/misc/type", "/port/scope") { part in
      part.isPartial.map { .string($0 ? "partial" : "full") }
    }
    .required { $0.kind != .tollFree },
    .order("\(update)/misc/remaining_numbers_action") { $0.isPartial == true ? .string("keep") : nil },
    .draft("\(update)/misc/new_billing_phone_number", "/port/newBillingTelephoneNumber", form: .e164) {
      $0.isPartial == true ? $0.newBillingTelephoneNumber : nil
    }
    .required { $0.isPartial == true && $0.movesBillingNumber },
  ]
}
