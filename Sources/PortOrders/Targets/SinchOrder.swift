import PortRequest
import PostalAddress

extension OrderForm {
  /// Sinch's port-in order for the US and Canada: `POST /v1/projects/{projectId}/orders/portIns`. The customer stands with
  /// each number.
  static let sinch = OrderForm(
    limit: 500, fields: { _ in sinchFields },
    entries: Entries(name: "phoneNumbers", numberName: "phoneNumber", fields: sinchEntry), writing: .json)

  private static let sinchFields: [OrderField] = [
    .order("customerOrderReference") { .string($0.reference) },
    .draft("desiredPortSchedule/desiredPortDate", "/port/desiredDate") { $0.desiredDate }.ahead(by: 1)
      .required,
    .given("desiredPortSchedule/desiredPortTime", "such as 09:00:00"),
    .given(
      "desiredPortSchedule/desiredPortTimeZone", "of that time",
      form: .oneOf(["US/Eastern", "US/Central", "US/Mountain", "US/Pacific"])),
  ]

  private static let sinchEntry: [OrderField] = {
    let address = AddressFields.service("endUser/")
    return [
      .draft("endUser/name", .companyName) { $0.companyName }.required,
      address.field("streetNum") { [$0.number, $0.numberSuffix].joined(" ") }.required,
      address.field("streetName") { [$0.preDirectional, $0.street].joined(" ") }.required,
      address.field("streetType") { [$0.suffix, $0.postDirectional].joined(" ") },
      address.field("city") { $0.city }.required,
      address.state("state").required,
      address.postalCode("zipCode").required,
      .given("endUser/typeOfService", "B for a business", usual: { _ in "B" }),
      .draft("portOutInfo/accountNum", .accountNumber) { $0.account.accountNumber },
      .draft("portOutInfo/accountPhoneNumber", .billingTelephoneNumber, form: .e164) {
        $0.account.billingTelephoneNumber
      },
      .draft("portOutInfo/authorizingName", .authorizedContact) { $0.authorizedContact },
      .draft("portOutInfo/existingPortOutPin", .portOutPin) { $0.kind == .tollFree ? nil : $0.portOutPin }
        .required { $0.kind == .wireless },
    ]
  }()
}
