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

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      serviceAddress: try container.decodeIfPresent(DraftAddress.self, forKey: .serviceAddress),
      accountNumber: try container.decodeIfPresent(DraftValue.self, forKey: .accountNumber),
      billingTelephoneNumber: try container.decodeTelephoneNumber(forKey: .billingTelephoneNumber),
      telephoneNumbers: try container.checked(
        container.decode([String].self, forKey: .telephoneNumbers), .telephoneNumbers,
        "A telephone number is +1 and ten digits."
      ) { $0.allSatisfy(\.isTelephoneNumber) })
  }
}
