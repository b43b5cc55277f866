/// A value of a YAML or JSON text with the place where it stands. Scalars are text: what type one has, who asks for it knows.
struct MarkedValue {
  var place: TextPlace
  var content: Content

  enum Content {
    /// `isQuoted`: in quotation marks, so that `null` is a word.
    case scalar(String, isQuoted: Bool)
    case list([MarkedValue])
    case object([Member])
  }

  struct Member {
    var name: String
    var place: TextPlace
    var value: MarkedValue
  }

  /// Whether it says nothing: an empty value, `null` or `~`.
  var isNull: Bool {
    guard case .scalar(let text, false) = content else { return false }
    return ["", "null", "~", "Null", "NULL"].contains(text)
  }
}

/// A place in a text, counted from 1.
public struct TextPlace: Sendable, Hashable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Where a text begins.
  public static let start = TextPlace(line: 1, column: 1)
}

/// A mistake in an intake, at its place.
public struct IntakeSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
  public var place: TextPlace
  /// A sentence.
  public var message: String

  public init(place: TextPlace, message: String) {
    self.place = place
    self.message = message
  }

  /// `3:7: message`.
  public var description: String { "\(place.line):\(place.column): \(message)" }
}
