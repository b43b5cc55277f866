/// A place of a document of several locations, with what belongs to it.
public struct DraftLocation: Sendable, Equatable {
  public var serviceAddress: DraftAddress?
  public var accountNumber: DraftValue?
  public var billingTelephoneNumber: DraftValue?
  /// E.164; each is among the draft's telephone numbers.
  public var telephoneNumbers: [String]

  public init(
    serviceAddress: DraftAddress? = nil, accountNumber: DraftValue? = nil,
    billingTelephoneNumber: DraftValue? = nil, telephoneNumbers: [String] = []
  ) {
    self.serviceAddress = serviceAddress
    self.accountNumber = accountNumber
    self.billingTelephoneNumber = billingTelephoneNumber
    self.telephoneNumbers = telephoneNumbers
  }
}

extension DraftLocation: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(
      ("serviceAddress", serviceAddress?.json), ("accountNumber", accountNumber?.json),
      ("billingTelephoneNumber", billingTelephoneNumber?.json),
      ("telephoneNumbers", .array(telephoneNumbers.map(JSONValue.string))))
  }

  private enum CodingKeys: CodingKey {
    case serviceAddress, accountNumber, billingTelephoneNumber, telephoneNumbers
  }
}
