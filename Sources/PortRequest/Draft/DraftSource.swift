/// A document that a draft was read from.
public struct DraftSource: Sendable, Equatable {
  /// As given; in a batch relative to the folder.
  public var file: String
  /// Of the document's bytes, 64 hexadecimal digits in lower case.
  public var sha256: String
  public var pageCount: Int
  public var kind: Kind
  public var textLayer: TextLayer
  /// Id of the grammar that read it; `generic` where no carrier was recognised, nil for a reader without grammar.
  public var grammar: String?

  public enum Kind: String, Sendable, Codable {
    case invoice
    case customerServiceRecord
    case unknown
  }

  /// How the document's text came to be.
  public enum TextLayer: String, Sendable, Codable {
    case embedded
    case ocr
    case plainText
    case none
  }

  public init(
    file: String, sha256: String, pageCount: Int, kind: Kind, textLayer: TextLayer, grammar: String?
  ) {
    self.file = file
    self.sha256 = sha256
    self.pageCount = pageCount
    self.kind = kind
    self.textLayer = textLayer
    self.grammar = grammar
  }
}

extension DraftSource: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(
      ("file", .string(file)), ("sha256", .string(sha256)), ("pageCount", .integer(pageCount)),
      ("kind", .string(kind.rawValue)), ("textLayer", .string(textLayer.rawValue)),
      ("grammar", grammar.map(JSONValue.string) ?? .null))
  }

  private enum CodingKeys: CodingKey { case file, sha256, pageCount, kind, textLayer, grammar }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      file: try container.decode(String.self, forKey: .file),
      sha256: try container.checked(
        container.decode(String.self, forKey: .sha256), .sha256, "A digest is 64 hexadecimal digits."
      ) { $0.isDigest },
      pageCount: try container.checked(
        container.decode(Int.self, forKey: .pageCount), .pageCount, "Pages are counted from 0."
      ) { $0 >= 0 },
      kind: try container.decode(Kind.self, forKey: .kind),
      textLayer: try container.decode(TextLayer.self, forKey: .textLayer),
      grammar: try container.decodeIfPresent(String.self, forKey: .grammar))
  }
}
