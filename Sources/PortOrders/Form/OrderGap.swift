/// Why a target would refuse an order: a value that it requires and the draft has not, or one that it does not take.
public struct OrderGap: Sendable, Hashable, CustomStringConvertible {
  /// The field of the target, `Subscriber/BusinessName`; nil where it is no single one.
  public var field: String?
  /// JSON Pointer (RFC 6901) into the draft; nil for what no draft says.
  public var pointer: String?
  public var reason: Reason

  package init(field: String? = nil, pointer: String? = nil, reason: Reason) {
    self.field = field
    self.pointer = pointer
    self.reason = reason
  }

  public enum Reason: Sendable, Hashable {
    case missing
    /// Missing, and only the person who submits can say it.
    case notGiven(meaning: String)
    case tooLong(count: Int, longest: Int)
    /// What the field must be.
    case wrongForm(String)
    /// Whatever else stands against an order, in a sentence.
    case obstacle(String)
  }

  public var description: String {
    let field = self.field ?? ""
    let place = pointer.map { " (\($0))" } ?? ""
    switch reason {
    case .missing: return "\(field) is required, and the draft has no value for it\(place)."
    case .notGiven(let meaning):
      let name = field.split(separator: "/").last ?? ""
      return
        "\(name) is required: give it with --field \(name.contains(" ") ? "'\(name)=…'" : "\(name)=…"), \(meaning)."
    case .tooLong(let count, let longest):
      return "\(field) takes \(longest) characters, and the draft's value has \(count)\(place)."
        + " Agree on a shorter one, or let --cut-names cut it."
    case .wrongForm(let words): return "\(field) must be \(words)\(place)."
    case .obstacle(let sentence): return sentence
    }
  }
}

/// A draft from which no order for a target can be made, with all that stands in the way.
public struct OrderRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  public var target: OrderTarget
  /// At least one.
  public var gaps: [OrderGap]

  public var description: String {
    (["No \(target.label) can be made of this draft:"] + gaps.sentences.map { "  \($0)" })
      .joined(separator: "\n")
  }
}

extension [OrderGap] {
  /// A sentence for each cause: fields that wait for the same value of the draft stand in one.
  package var sentences: [String] {
    var sentences: [String] = []
    var told: Set<String> = []
    for gap in self {
      guard gap.reason == .missing, let pointer = gap.pointer else {
        sentences.append(gap.description)
        continue
      }
      let fields = filter { $0.reason == .missing && $0.pointer == pointer }.compactMap(\.field)
      guard told.insert(pointer).inserted else { continue }
      sentences.append(
        fields.count == 1
          ? gap.description
          : "\(fields.joined(separator: ", ")) are required, and the draft has no value for them (\(pointer))."
      )
    }
    return sentences
  }
}
