import PortRequest
import PostalAddress

/// All of a draft's values by themselves, without evidence: for a spreadsheet or a program that knows no port orders.
///
/// Nothing is required, nothing split, and the port-out PIN stays out: neither file is what a carrier asks it for.
struct PlainOrder {
  private let draft: DraftPortRequest
  private let options: OrderOptions
  private let places: AccountPlaces

  init(_ draft: DraftPortRequest, _ options: OrderOptions) {
    self.draft = draft
    self.options = options
    places = AccountPlaces(draft)
  }

  func export(_ target: OrderTarget) -> OrderExport {
    var notices: [String] = []
    if draft.portOutPin != nil { notices.append("The port-out PIN is left out.") }
    if target == .csv {
      let cells = numbers.flatMap { zip(Self.columns, self.cells($0)) }
      notices += cells.filter { CSVText.isFormula($0.1) }.map(\.0).uniqued().map(CSVText.notice)
    }
    let order = OrderExport.Order(
      fileName: "port-order.\(target.rawValue)", text: target == .csv ? rows : json.text(width: 110) + "\n",
      values: json)
    return OrderExport(orders: [order], notices: notices)
  }

  private var numbers: [PortedNumber] {
    draft.telephoneNumbers.filter { options.onlyKind == nil || NumberKind($0.kind) == options.onlyKind }
  }

  // MARK: A row a number

  private static let columns = [
    "telephoneNumber", "kind", "role", "action", "losingCarrier", "winningCarrier", "accountNumber",
    "billingTelephoneNumber", "companyName", "authorizedContact", "serviceAddress", "city", "state",
    "postalCode", "billingAddress", "scope", "newBillingTelephoneNumber", "desiredDate",
  ]

  private var rows: String {
    SpreadsheetCell.row(Self.columns)
      + numbers.map { SpreadsheetCell.row(cells($0).map(CSVText.neutral)) }.joined()
  }

  private func cells(_ number: PortedNumber) -> [String] {
    let account = places.account(places.index(of: number.value))
    let address = account.serviceAddress
    let cells: [String?] = [
      number.value, number.kind.rawValue, number.role.rawValue, number.action.rawValue,
      text(.losingCarrier), text(.winningCarrier), account.accountNumber?.text,
      account.billingTelephoneNumber?.text, text(.companyName), text(.authorizedContact), address?.line.text,
      address?.part(\.city)?.text, address?.part(\.stateCode)?.text, address?.part(\.postalCode)?.text,
      text(.billingAddress), draft.port.scope.rawValue,
      draft.port.newBillingTelephoneNumber.map { PartValue($0, at: "").text },
      draft.port.desiredDate.map { PartValue($0, at: "").text },
    ]
    return cells.map { $0 ?? "" }
  }

  private func text(_ field: DraftField) -> String? {
    draft.value(of: field).map { PartValue($0, at: field.pointer).text }
  }

  // MARK: An object

  private var json: JSONValue {
    func string(_ field: DraftField) -> JSONValue? { text(field).map(JSONValue.string) }
    return .object(
      ("draft", .string(draft.id)), ("losingCarrier", string(.losingCarrier)),
      ("winningCarrier", string(.winningCarrier)), ("accountNumber", string(.accountNumber)),
      ("billingTelephoneNumber", string(.billingTelephoneNumber)), ("companyName", string(.companyName)),
      ("billedName", string(.billedName)),
      ("authorizedContact", string(.authorizedContact)), ("serviceAddress", string(.serviceAddress)),
      ("billingAddress", string(.billingAddress)), ("invoiceDate", string(.invoiceDate)),
      ("invoiceNumber", string(.invoiceNumber)),
      ("scope", .string(draft.port.scope.rawValue)),
      ("newBillingTelephoneNumber", draft.port.newBillingTelephoneNumber.map { .string($0.value) }),
      ("desiredDate", draft.port.desiredDate.map { .string($0.value) }),
      ("telephoneNumbers", .array(numbers.map(entry))),
      ("locations", draft.locations.isEmpty ? nil : .array(draft.locations.indices.map(location))))
  }

  private func entry(_ number: PortedNumber) -> JSONValue {
    .object(
      ("number", .string(number.value)), ("kind", .string(number.kind.rawValue)),
      ("role", .string(number.role.rawValue)), ("action", .string(number.action.rawValue)))
  }

  private func location(_ index: Int) -> JSONValue {
    let location = draft.locations[index]
    return .object(
      ("serviceAddress", location.serviceAddress.map { .string(PartValue($0.text, at: "").text) }),
      ("accountNumber", location.accountNumber.map { .string($0.value) }),
      ("billingTelephoneNumber", location.billingTelephoneNumber.map { .string($0.value) }),
      ("telephoneNumbers", .array(location.telephoneNumbers.map(JSONValue.string))))
  }
}
