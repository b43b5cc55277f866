import PortRequest
import PostalAddress

extension OrderForm {
  /// The `LnpOrder` of Bandwidth's Numbers API: `POST /accounts/{accountId}/portins`.
  ///
  /// On-net orders for local and wireless numbers, automated toll-free ones for the others; numbers in ten digits, as the
  /// schema says. From 1,000 numbers on an order is not automated.
  static let bandwidth = OrderForm(
    limit: 999, fields: { $0 == .tollFree ? bandwidthTollFree : bandwidthLocal },
    writing: .xml(root: "LnpOrder"))

  private static let bandwidthLocal: [OrderField] =
    [
      customerOrder, requestedDate,
      .draft("BillingTelephoneNumber", .billingTelephoneNumber) {
        $0.account.billingTelephoneNumber?.tenDigits
      }
      .required,
      .draft("NewBillingTelephoneNumber", "/port/newBillingTelephoneNumber") {
        $0.isPartial == true ? $0.newBillingTelephoneNumber?.tenDigits : nil
      }
      .required { $0.isPartial == true && $0.movesBillingNumber },
    ] + destination + subscriber + [
      authorizingPerson,
      // The port-out PIN goes to nobody who does not ask for it, and wireline carriers are asked without.
      .draft("WirelessInfo/AccountNumber", .accountNumber) {
        $0.kind == .wireless ? $0.account.accountNumber : nil
      }
      .required { $0.kind == .wireless },
      .draft("WirelessInfo/PinNumber", .portOutPin) { $0.kind == .wireless ? $0.portOutPin : nil }
        .required { $0.kind == .wireless },
      numbers,
      .order("PartialPort", "/port/scope") { $0.isPartial.map(JSONValue.bool) }.required,
      processing,
    ]

  private static let bandwidthTollFree: [OrderField] =
    [customerOrder, requestedDate] + destination + [
      authorizingPerson,
      .given(
        "TargetRespOrgId", "the RespOrg that the toll-free numbers move to, five letters and digits",
        form: .letters(besides: "", count: 5...5)
      )
      .required,
      numbers, processing,
    ]

  private static let destination: [OrderField] = [
    .given("SiteId", "the number of your sub-account with Bandwidth", form: .digits(1...10)).required,
    .given("PeerId", "the number of the SIP peer, else the site's default", form: .digits(1...10)),
  ]

  private static let subscriber: [OrderField] = {
    let address = AddressFields.service("Subscriber/ServiceAddress/")
    let directional = FieldForm.oneOf(["N", "S", "E", "W", "NE", "NW", "SE", "SW"])
    return [
      .fixed("Subscriber/SubscriberType", "BUSINESS"),
      .draft("Subscriber/BusinessName", .companyName, longest: 25) { $0.companyName }.cuttable.required,
      address.field("HouseNumber") { $0.number }.required,
      address.field("HouseSuffix") { $0.numberSuffix },
      address.field("PreDirectional", form: directional) { $0.preDirectionalCode },
      address.field("StreetName") { $0.street }.required,
      address.field("StreetSuffix") { $0.suffix },
      address.field("PostDirectional", form: directional) { $0.postDirectionalCode },
      address.field("AddressLine2") { $0.unitLine },
      address.field("City") { $0.city }.required,
      address.state("StateCode").required,
      address.postalCode("Zip").required,
      .draft(address.prefix + "PlusFour", address.pointer, form: .digits(4...4)) {
        $0.account.serviceAddress?.plusFour
      },
    ]
  }()

  private static let customerOrder = OrderField.order("CustomerOrderId") { .string($0.reference) }

  private static let requestedDate = OrderField.draft("RequestedFocDate", "/port/desiredDate") {
    $0.desiredDate
  }.ahead(by: 1)

  private static let authorizingPerson = OrderField.draft(
    "LoaAuthorizingPerson", .authorizedContact, longest: 15
  ) { $0.authorizedContact }.cuttable.required

  private static let numbers = OrderField.order("ListOfPhoneNumbers/PhoneNumber") { part in
    .array(part.numbers.compactMap { $0.text.tenDigits.map(JSONValue.string) })
  }.required

  private static let processing = OrderField.given(
    "ProcessingStatus", "DRAFT to look at the order with Bandwidth before it is processed",
    form: .oneOf(["DRAFT"]))
}

extension DraftValue {
  /// A telephone number in ten digits.
  fileprivate var tenDigits: String? { PartValue(self, at: "").tenDigits?.text }
}
