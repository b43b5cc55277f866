/// What a correct draft says of a document: the `*.truth.json` beside it.
public struct DocumentTruth: Sendable, Decodable {
  public var kind: String?
  /// Id of the carrier; nil where no grammar can know the issuer.
  public var carrier: String?
  public var accountNumber: String?
  public var btn: String?
  /// E.164.
  public var numbers: Set<String>
  public var companyName: String?
  /// Other wordings that count as right.
  public var companyNameAlso: [String]
  public var serviceAddress: String?
  public var billingAddress: String?
  /// A record's own date, where the truth of a record names one.
  public var invoiceDate: String?
  /// The places of a document of several; nil where nobody noted them.
  public var locations: [LocationTruth]?
  /// What made the document: a module of the makers, a sample's layout. Documents of one maker are left out together
  /// when weights are fitted and judged.
  public var maker: String?
  /// Whether it is a real bill drawn anew with other data: weights are never fitted on it.
  public var isTwin = false

  /// A customer service record has other fields and is counted apart.
  public var isServiceRecord: Bool { kind == "customerServiceRecord" }

  /// Neither a record nor a document that a customer sends by mistake.
  public var isInvoice: Bool { !isServiceRecord && kind != "other" }

  private enum CodingKeys: String, CodingKey {
    case kind, carrier, accountNumber, btn, numbers, companyName, companyNameAlso, serviceAddress,
      billingAddress
    case invoiceDate, recordDate, locations, maker
    case isTwin = "twin"
  }

  private struct PrintedAddress: Decodable {
    var printed: String
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String? { try container.decodeIfPresent(String.self, forKey: key) }
    func address(_ key: CodingKeys) throws -> String? {
      if let text = try? text(key) { return text }
      return try container.decodeIfPresent(PrintedAddress.self, forKey: key)?.printed
    }
    kind = try text(.kind)
    carrier = try text(.carrier)
    accountNumber = try text(.accountNumber)
    btn = try text(.btn)
    numbers = Set(try container.decodeIfPresent([String].self, forKey: .numbers) ?? [])
    companyName = try text(.companyName)
    if let also = try? text(.companyNameAlso) {
      companyNameAlso = [also]
    } else {
      companyNameAlso = try container.decodeIfPresent([String].self, forKey: .companyNameAlso) ?? []
    }
    serviceAddress = try address(.serviceAddress)
    billingAddress = try address(.billingAddress)
    invoiceDate = try text(.recordDate) ?? text(.invoiceDate)
    locations = try container.decodeIfPresent([LocationTruth].self, forKey: .locations)
    maker = try text(.maker)
    isTwin = try container.decodeIfPresent(Bool.self, forKey: .isTwin) ?? false
  }
}
