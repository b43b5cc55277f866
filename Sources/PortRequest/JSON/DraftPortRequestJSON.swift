import FoundationEssentials

extension DraftPortRequest: Codable, JSONRepresentable {
  /// The draft as JSON text, without a line break at its end.
  ///
  /// - Parameter pretty: on several lines for people, or on one for a file of one draft a line.
  public func json(pretty: Bool = true) -> String { json.text(width: pretty ? 110 : nil) }

  /// Reads a draft from JSON text; members that this version does not know are left out. What no draft holds,
  /// such as a confidence over 1 or a number of one digit, is refused. Findings and status are taken as they stand:
  /// ``DraftPortRequest/judged(at:)`` makes them anew.
  ///
  /// - Throws: `DecodingError` where the text is no JSON or no draft.
  public init(json: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
  }

  /// The version of the schema that JSON text says it follows; nil where it says none.
  public static func schemaVersion(ofJSON text: String) -> String? {
    try? JSONDecoder().decode(Version.self, from: Data(text.utf8)).schemaVersion
  }

  private struct Version: Decodable { var schemaVersion: String }

  var json: JSONValue {
    .object(
      ("schemaVersion", .string(schemaVersion)), ("id", .string(id)), ("asOf", .string(asOf.iso8601)),
      ("status", .string(status.rawValue)), ("sources", .array(sources)),
      ("losingCarrier", losingCarrier?.json ?? .null), ("winningCarrier", winningCarrier?.json ?? .null),
      ("accountNumber", accountNumber?.json ?? .null),
      ("billingTelephoneNumber", billingTelephoneNumber?.json ?? .null),
      ("telephoneNumbers", .array(telephoneNumbers)), ("numbersComplete", numbersComplete?.json),
      ("companyName", companyName?.json ?? .null),
      ("billedName", billedName?.json), ("authorizedContact", authorizedContact?.json ?? .null),
      ("serviceAddress", serviceAddress?.json ?? .null), ("billingAddress", billingAddress?.json ?? .null),
      ("locations", locations.isEmpty ? nil : .array(locations)), ("invoiceNumber", invoiceNumber?.json),
      ("invoiceDate", invoiceDate?.json ?? .null), ("portOutPin", portOutPin?.json), ("port", port.json),
      ("attachments", attachments?.json), ("letterOfAuthorization", letterOfAuthorization?.json),
      ("findings", .array(findings)),
      ("reviews", reviews.isEmpty ? nil : .array(reviews)))
  }

  private enum CodingKeys: CodingKey {
    case schemaVersion, id, asOf, status, sources, losingCarrier, winningCarrier, accountNumber
    case billingTelephoneNumber, telephoneNumbers, numbersComplete, companyName, billedName, authorizedContact
    case serviceAddress, billingAddress, locations, invoiceNumber, invoiceDate, portOutPin, port
    case attachments, letterOfAuthorization, findings, reviews
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> DraftValue? {
      try container.decodeIfPresent(DraftValue.self, forKey: key)
    }
    self.init(
      id: try container.decode(String.self, forKey: .id),
      asOf: try container.decode(CalendarDate.self, forKey: .asOf),
      sources: try container.decode([DraftSource].self, forKey: .sources))
    schemaVersion = try container.decode(String.self, forKey: .schemaVersion)
    status = try container.decode(DraftStatus.self, forKey: .status)
    losingCarrier = try container.decodeIfPresent(LosingCarrier.self, forKey: .losingCarrier)
    winningCarrier = try text(.winningCarrier)
    accountNumber = try text(.accountNumber)
    billingTelephoneNumber = try container.decodeTelephoneNumber(forKey: .billingTelephoneNumber)
    telephoneNumbers = try container.decode([PortedNumber].self, forKey: .telephoneNumbers)
    numbersComplete = try container.decodeIfPresent(NumbersComplete.self, forKey: .numbersComplete)
    companyName = try text(.companyName)
    billedName = try text(.billedName)
    authorizedContact = try text(.authorizedContact)
    serviceAddress = try container.decodeIfPresent(DraftAddress.self, forKey: .serviceAddress)
    billingAddress = try container.decodeIfPresent(DraftAddress.self, forKey: .billingAddress)
    locations = try container.decodeIfPresent([DraftLocation].self, forKey: .locations) ?? []
    invoiceNumber = try text(.invoiceNumber)
    invoiceDate = try container.decodeDay(forKey: .invoiceDate)
    portOutPin = try text(.portOutPin)
    port = try container.decode(PortPlan.self, forKey: .port)
    attachments = try container.decodeIfPresent(Attachments.self, forKey: .attachments)
    letterOfAuthorization = try container.decodeIfPresent(
      LetterOfAuthorization.self, forKey: .letterOfAuthorization)
    findings = try container.decode([Finding].self, forKey: .findings)
    reviews = try container.decodeIfPresent([Review].self, forKey: .reviews) ?? []
  }
}

extension [DraftPortRequest] {
  /// Reads a list of drafts from JSON text.
  ///
  /// - Throws: `DecodingError` where the text is no JSON or no list of drafts.
  public init(json: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
  }
}
