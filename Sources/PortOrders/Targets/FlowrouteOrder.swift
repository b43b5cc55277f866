import PortRequest
import PostalAddress

extension OrderForm {
  /// Flowroute's port order: `POST /v2/portorders`. What it says of account numbers and PINs was not seen.
  static let flowroute = OrderForm(
    fields: { _ in
      let attributes = "data/attributes/"
      let address = AddressFields.service(attributes)
      return [
        .given("data/type", "the type of the record", usual: { _ in "portorder" })
          .noted("data/type is 'portorder', which no page at hand shows: check it."),
        .order(attributes + "numbers") { .array($0.numberTexts.map(JSONValue.string)) }.required,
        .draft(attributes + "billing_name", .authorizedContact) { $0.authorizedContact }.required,
        .draft(attributes + "company", .companyName) { $0.companyName },
        address.field("street") { $0.streetLine }.required,
        address.field("street2") { $0.unitLine },
        address.field("city") { $0.city }.required,
        address.state("state").required,
        address.postalCode("zip").required,
        address.field("country", form: .oneOf(["US", "CA"])) { $0.countryCode?.rawValue }.required,
        .draft(attributes + "provider", .losingCarrier) { $0.losingCarrier }.required,
        .given(attributes + "usage_type", "Business, or what else it is", usual: { _ in "Business" }),
        .given(attributes + "loa_details/email", "who signs the letter of authorization", form: .email),
        .given(attributes + "loa_details/cc", "who else gets it", form: .email),
      ]
    }, writing: .json)
}
