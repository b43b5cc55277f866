/// A value of a draft with what is known about it: the schema's `text`.
public struct DraftValue: Sendable, Equatable {
  public var value: String
  /// As on the page; several printed lines joined by a line break.
  public var printed: String?
  /// 0 to 1, to three decimals: the share of values stated like this that are right. Under 0.90 a value is doubtful.
  public let confidence: Double
  /// At least one.
  public var evidence: [DraftEvidence]
  /// Other values that the documents offer for the field, the likeliest first.
  public var alternatives: [DraftAlternative]

  public init(
    value: String, printed: String? = nil, confidence: Double, evidence: [DraftEvidence],
    alternatives: [DraftAlternative] = []
  ) {
    self.value = value
    self.printed = printed
    self.confidence = Confidence.stated(confidence)
    self.evidence = evidence
    self.alternatives = alternatives
  }
}

/// A value that a document offers for a field beside the one that was taken.
public struct DraftAlternative: Sendable, Equatable {
  public var value: String
  public var printed: String?
  public let confidence: Double
  public var evidence: [DraftEvidence]

  public init(value: String, printed: String? = nil, confidence: Double, evidence: [DraftEvidence] = []) {
    self.value = value
    self.printed = printed
    self.confidence = Confidence.stated(confidence)
    self.evidence = evidence
  }
}

/// How sure a reading is, and from where on it counts as sure.
public enum Confidence {
  /// A value stated at less is doubtful and always has a finding.
  public static let sure = 0.90

  /// Within 0 and 1 to three decimals, rounded down: rounding must not make a doubtful value a sure one.
  static func stated(_ confidence: Double) -> Double {
    guard confidence > 0 else { return 0 }
    return (min(confidence, 1) * 1000 + 1e-6).rounded(.down) / 1000
  }
}

/// A part of a draft that is a value with its evidence, whatever else it says.
public protocol EvidencedValue {
  var text: DraftValue { get }
}

extension EvidencedValue {
  public var value: String { text.value }
  public var printed: String? { text.printed }
  public var confidence: Double { text.confidence }
  public var evidence: [DraftEvidence] { text.evidence }
  public var alternatives: [DraftAlternative] { text.alternatives }
  /// Whether the reading is too unsure to rely on.
  public var isDoubtful: Bool { text.confidence < Confidence.sure }
}

extension DraftValue: EvidencedValue {
  public var text: DraftValue { self }
}

extension DraftValue: Codable, JSONRepresentable {
  var json: JSONValue { .object(members) }

  /// Members of the object that holds the value, for parts that say more beside it.
  var members: [JSONValue.Member] {
    let object = JSONValue.object(
      ("value", .string(value)), ("printed", printed.map(JSONValue.string)),
      ("confidence", .number(confidence)), ("evidence", .array(evidence)),
      ("alternatives", alternatives.isEmpty ? nil : .array(alternatives)))
    if case .object(let members) = object { return members }
    return []
  }

  private enum CodingKeys: CodingKey { case value, printed, confidence, evidence, alternatives }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      value: try container.decode(String.self, forKey: .value),
      printed: try container.decodeIfPresent(String.self, forKey: .printed),
      confidence: try container.decodeConfidence(forKey: .confidence),
      evidence: try container.checked(
        container.decode([DraftEvidence].self, forKey: .evidence), .evidence, "A value has evidence."
      ) { !$0.isEmpty },
      alternatives: try container.decodeIfPresent([DraftAlternative].self, forKey: .alternatives) ?? [])
  }
}

extension DraftAlternative: Codable, JSONRepresentable {
  var json: JSONValue {
    .object(
      ("value", .string(value)), ("printed", printed.map(JSONValue.string)),
      ("confidence", .number(confidence)), ("evidence", evidence.isEmpty ? nil : .array(evidence)))
  }

  private enum CodingKeys: CodingKey { case value, printed, confidence, evidence }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      value: try container.decode(String.self, forKey: .value),
      printed: try container.decodeIfPresent(String.self, forKey: .printed),
      confidence: try container.decodeConfidence(forKey: .confidence),
      evidence: try container.decodeIfPresent([DraftEvidence].self, forKey: .evidence) ?? [])
  }
}
