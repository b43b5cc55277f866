/// A system that takes port orders, or a file for whoever takes none of them.
public enum OrderTarget: String, Sendable, CaseIterable {
  case bandwidth
  case telnyx
  case twilio
  case sinch
  case flowroute
  case kazoo
  case lsr
  case teams
  case csv
  case json

  /// What people call it.
  public var label: String {
    switch self {
    case .bandwidth: "Bandwidth LNP order"
    case .telnyx: "Telnyx porting order"
    case .twilio: "Twilio port-in request"
    case .sinch: "Sinch port-in order"
    case .flowroute: "Flowroute port order"
    case .kazoo: "Kazoo port request"
    case .lsr: "Local Service Request with EU and NP forms"
    case .teams: "Microsoft Teams port order wizard"
    case .csv: "rows for a spreadsheet"
    case .json: "plain JSON"
    }
  }

  /// What the fields were checked against; nil where the file follows no other system's form.
  public var authority: String? {
    switch self {
    case .bandwidth: "Checked against Bandwidth's OpenAPI schema of 2023-11-02."
    case .telnyx: "Checked against the fields of Telnyx's Python client of 2026-08-21."
    case .twilio: "Checked against Twilio's OpenAPI schema of 2026-04-14."
    case .kazoo: "Checked against Kazoo's JSON schema of port requests."
    case .sinch: "No schema was at hand: the fields are those of Sinch's published summary. Check them."
    case .flowroute: "No schema was at hand: the fields are those of Flowroute's public page. Check them."
    case .lsr:
      "No schema was at hand: the fields are those of the LSOG that carriers publish samples of. Check them."
    case .teams:
      "No schema was at hand: the fields are those of the wizard's help. Type them into the wizard."
    case .csv, .json: nil
    }
  }

  /// What only the person who submits knows, by the name that `--field` takes.
  public struct GivenField: Sendable, Hashable {
    public var name: String
    public var meaning: String
  }

  /// Fields that no draft can fill, in the order of the form.
  public var givenFields: [GivenField] { form?.givenFields ?? [] }

  /// nil where all of a draft stands in one file without anything required.
  var form: OrderForm? {
    switch self {
    case .bandwidth: .bandwidth
    case .telnyx: .telnyx
    case .twilio: .twilio
    case .sinch: .sinch
    case .flowroute: .flowroute
    case .kazoo: .kazoo
    case .lsr: .localServiceRequest
    case .teams: .teams
    case .csv, .json: nil
    }
  }
}
