/// The carrier that the numbers leave.
public struct LosingCarrier: Sendable, Equatable, EvidencedValue {
  /// The carrier's name.
  public var text: DraftValue
  /// The grammar's carrier id; nil where no grammar recognised it.
  public var id: String?

  public init(text: DraftValue, id: String?) {
    self.text = text
    self.id = id
  }
}

extension LosingCarrier: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(text.members + [.init(name: "id", value: id.map(JSONValue.string) ?? .null)])
  }

  private enum CodingKeys: CodingKey { case id }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      text: try DraftValue(from: decoder), id: try container.decodeIfPresent(String.self, forKey: .id))
  }
}
