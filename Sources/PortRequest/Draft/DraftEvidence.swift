/// Where a value of a draft comes from.
public struct DraftEvidence: Sendable, Equatable {
  public var origin: Origin
  /// Index into the draft's sources; nil where no document shows it.
  public var source: Int?
  /// Counted from 1.
  public var page: Int?
  /// nil for plain text and for what no document shows.
  public var box: DraftBox?
  public var text: String
  /// The grammar rule that read it, or what it was derived from.
  public var rule: String?

  public enum Origin: String, Sendable, Codable {
    /// Read.
    case document
    /// Given with the documents.
    case intake
    /// Given by a person over a draft; who and when stand in its reviews.
    case review
    /// Follows from another value.
    case derived
  }

  private init(
    origin: Origin, source: Int?, page: Int?, box: DraftBox?, text: String, rule: String?
  ) {
    self.origin = origin
    self.source = source
    self.page = page
    self.box = box
    self.text = text
    self.rule = rule
  }

  /// What stands on a page.
  public static func document(
    source: Int = 0, page: Int, box: DraftBox? = nil, text: String, rule: String? = nil
  ) -> DraftEvidence {
    DraftEvidence(origin: .document, source: source, page: page, box: box, text: text, rule: rule)
  }

  /// What a person set or chose.
  public static func review(text: String) -> DraftEvidence {
    DraftEvidence(origin: .review, source: nil, page: nil, box: nil, text: text, rule: nil)
  }

  /// What a person handed over.
  public static func intake(text: String, rule: String? = nil) -> DraftEvidence {
    DraftEvidence(origin: .intake, source: nil, page: nil, box: nil, text: text, rule: rule)
  }

  /// What follows from another value.
  public static func derived(text: String, rule: String? = nil) -> DraftEvidence {
    DraftEvidence(origin: .derived, source: nil, page: nil, box: nil, text: text, rule: rule)
  }
}

extension EvidencedValue {
  /// Whether a person gave it, or chose it among what was read: such a value is never one that was only read.
  public var isGiven: Bool {
    guard let origin = evidence.first?.origin else { return false }
    return origin == .intake || origin == .review
  }
}

/// A rectangle on an upright page, in points (1/72 inch) from the top left corner, to two decimals.
public struct DraftBox: Sendable, Equatable {
  public let left: Double
  public let top: Double
  public let right: Double
  public let bottom: Double

  /// - Returns: nil unless all four are finite.
  public init?(left: Double, top: Double, right: Double, bottom: Double) {
    guard left.isFinite, top.isFinite, right.isFinite, bottom.isFinite else { return nil }
    self.left = Self.rounded(left)
    self.top = Self.rounded(top)
    self.right = Self.rounded(right)
    self.bottom = Self.rounded(bottom)
  }

  private static func rounded(_ length: Double) -> Double {
    let hundredths = (length * 100).rounded()
    return hundredths.isFinite ? hundredths / 100 : length
  }
}

extension DraftEvidence: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(
      ("origin", .string(origin.rawValue)), ("source", source.map(JSONValue.integer)),
      ("page", page.map(JSONValue.integer)), ("box", box?.json), ("text", .string(text)),
      ("rule", rule.map(JSONValue.string)))
  }

  private enum CodingKeys: CodingKey { case origin, source, page, box, text, rule }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      origin: try container.decode(Origin.self, forKey: .origin),
      source: try container.decodeCount(from: 0, forKey: .source),
      page: try container.decodeCount(from: 1, forKey: .page),
      box: try container.decodeIfPresent(DraftBox.self, forKey: .box),
      text: try container.decode(String.self, forKey: .text),
      rule: try container.decodeIfPresent(String.self, forKey: .rule))
  }
}

extension DraftBox: Codable, JSONRepresentable {
  var json: JSONValue { .array([left, top, right, bottom].map(JSONValue.number)) }

  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    var edges: [Double] = []
    while !container.isAtEnd { edges.append(try container.decode(Double.self)) }
    guard edges.count == 4, edges.allSatisfy({ $0 >= 0 }), edges[0] <= edges[2], edges[1] <= edges[3],
      let box = DraftBox(left: edges[0], top: edges[1], right: edges[2], bottom: edges[3])
    else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "A box is left, top, right and bottom, counted from the page's top left corner."))
    }
    self = box
  }
}
