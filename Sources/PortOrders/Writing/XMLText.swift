import PortRequest

/// XML 1.0 of nested values.
enum XMLText {
  /// A document with one element; a list is an element for each of its values, a member with none is left out.
  static func document(_ root: String, _ value: JSONValue) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(root, value, indent: "")
  }

  private static func element(_ name: String, _ value: JSONValue, indent: String) -> String {
    switch value {
    case .object(let members):
      let inner = members.map { element($0.name, $0.value, indent: indent + "  ") }.joined()
      return "\(indent)<\(name)>\n\(inner)\(indent)</\(name)>\n"
    case .array(let values): return values.map { element(name, $0, indent: indent) }.joined()
    case .string(let text): return line(name, escaped(text), indent)
    case .bool(let bool): return line(name, bool ? "true" : "false", indent)
    case .integer(let integer): return line(name, "\(integer)", indent)
    case .number(let number): return line(name, "\(number)", indent)
    case .null: return ""
    }
  }

  private static func line(_ name: String, _ text: String, _ indent: String) -> String {
    "\(indent)<\(name)>\(text)</\(name)>\n"
  }

  /// Values of a draft come without control characters, which XML 1.0 can't hold; those that people give may have them.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where scalar.mustBeEscaped || scalar.value & 0xFFFE == 0xFFFE: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
