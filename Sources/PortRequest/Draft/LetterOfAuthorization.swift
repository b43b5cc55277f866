/// What a person says of the letter of authorization (LOA) at hand; no document gives it.
public struct LetterOfAuthorization: Sendable, Equatable {
  /// nil where it is unsigned or undated.
  public var signedOn: CalendarDate?
  /// E.164, as the letter lists them; nil where nobody said which.
  public var telephoneNumbers: [String]?
  public var companyName: String?
  public var serviceAddress: String?
  /// The RespOrg that toll-free numbers move to: five letters and digits.
  public var responsibleOrganization: String?

  public init(
    signedOn: CalendarDate? = nil, telephoneNumbers: [String]? = nil, companyName: String? = nil,
    serviceAddress: String? = nil, responsibleOrganization: String? = nil
  ) {
    self.signedOn = signedOn
    self.telephoneNumbers = telephoneNumbers
    self.companyName = companyName
    self.serviceAddress = serviceAddress
    self.responsibleOrganization = responsibleOrganization
  }
}

extension LetterOfAuthorization: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(
      ("signedOn", signedOn.map { .string($0.iso8601) }),
      ("telephoneNumbers", telephoneNumbers.map { .array($0.map(JSONValue.string)) }),
      ("companyName", companyName.map(JSONValue.string)),
      ("serviceAddress", serviceAddress.map(JSONValue.string)),
      ("responsibleOrganization", responsibleOrganization.map(JSONValue.string)))
  }

  private enum CodingKeys: CodingKey {
    case signedOn, telephoneNumbers, companyName, serviceAddress, responsibleOrganization
  }
}
