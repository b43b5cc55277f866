import PortRequest
import PostalAddress

extension OrderForm {
  /// Kazoo's port request: `PUT /v2/accounts/{account}/port_requests`.
  static let kazoo = OrderForm(
    fields: { _ in
      let address = AddressFields.service("bill/")
      let directional = FieldForm.oneOf(["E", "N", "NE", "NW", "S", "SE", "SW", "W"])
      return [
        .draft("name", .companyName, longest: 128) { $0.requestName }.cuttable.required,
        .order("numbers") { part in
          .object(part.numberTexts.map { JSONValue.Member(name: $0, value: .object([])) })
        }.required,
        .draft("bill/account_number", .accountNumber) { $0.account.accountNumber },
        .draft("bill/btn", .billingTelephoneNumber, form: .e164) { $0.account.billingTelephoneNumber },
        .draft("bill/carrier", .losingCarrier) { $0.losingCarrier },
        .draft("bill/name", .companyName) { $0.companyName },
        .draft("bill/pin", .portOutPin) { $0.kind == .tollFree ? nil : $0.portOutPin },
        address.field("street_number") { $0.number },
        address.field("street_pre_dir", form: directional) { $0.preDirectionalCode },
        address.field("street_address") { $0.streetWithUnits },
        address.field("street_type") { $0.suffix },
        address.field("street_post_dir", form: directional) { $0.postDirectionalCode },
        address.field("locality") { $0.city },
        address.field("region") { $0.state },
        address.postalCode("postal_code"),
        .draft("signee_name", .authorizedContact) { $0.authorizedContact },
        .order("transfer_date") { $0.transferDate.map(JSONValue.integer) },
        .order("reference_number") { .string($0.reference) },
        .draft("winning_carrier", .winningCarrier) { $0.winningCarrier },
      ]
    }, writing: .json)
}

extension OrderPart {
  /// What people call the request: the company, and how many of its numbers.
  fileprivate var requestName: PartValue? {
    companyName.flatMap { name in
      name.with("\(name.text), \(numbers.count == 1 ? "1 number" : "\(numbers.count) numbers")")
    }
  }

  /// Midnight of the desired day in Gregorian seconds, counted from the year 0 as Erlang does.
  fileprivate var transferDate: Int? {
    guard let date = desiredDate.flatMap({ CalendarDate(iso8601: $0.text) }),
      let first = CalendarDate(year: 1, month: 1, day: 1)
    else { return nil }
    return (366 + first.days(until: date)) * 86400
  }
}

extension PostalAddress {
  /// Kazoo has no field for what stands within a building.
  fileprivate var streetWithUnits: String? { [street, unitLine].joined(", ") }
}
