extension JSONValue {
  /// The value as text.
  ///
  /// - Parameter width: nil: on one line. Otherwise an array or object that fits within so many columns stands on one
  ///   line and a longer one on several, indented by two blanks.
  public func text(width: Int?) -> String {
    var writer = JSONWriter(width: width)
    writer.write(self, indent: 0, column: 0)
    return writer.text
  }
}

/// Writes JSON text.
///
/// Control characters and those that turn the direction of text are escaped even where JSON does not ask for it: a
/// draft shows words of an untrusted document, and may be shown on a terminal.
private struct JSONWriter {
  var text = ""
  let width: Int?

  init(width: Int?) { self.width = width }

  mutating func write(_ value: JSONValue, indent: Int, column: Int) {
    switch value {
    case .array(let values) where mustBreak(value, column: column):
      writeLines(values, between: "[", and: "]", indent: indent) { writer, value, indent in
        writer.write(value, indent: indent, column: indent)
      }
    case .object(let members) where mustBreak(value, column: column):
      writeLines(members, between: "{", and: "}", indent: indent) { writer, member, indent in
        writer.writeString(member.name)
        writer.text += ": "
        writer.write(member.value, indent: indent, column: indent + member.name.utf8.count + 4)
      }
    default: writeOnOneLine(value)
    }
  }

  private func mustBreak(_ value: JSONValue, column: Int) -> Bool {
    guard let width else { return false }
    var oneLine = JSONWriter(width: .max)
    oneLine.writeOnOneLine(value)
    return column + 1 + oneLine.text.utf8.count > width
  }

  private mutating func writeLines<Element>(
    _ elements: [Element], between open: String, and close: String, indent: Int,
    write: (inout JSONWriter, Element, Int) -> Void
  ) {
    guard !elements.isEmpty else {
      text += open + close
      return
    }
    text += open
    for (index, element) in elements.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += String(repeating: " ", count: indent + 2)
      write(&self, element, indent + 2)
    }
    text += "\n" + String(repeating: " ", count: indent) + close
  }

  private mutating func writeOnOneLine(_ value: JSONValue) {
    switch value {
    case .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .integer(let integer): text += String(integer)
    case .number(let number): writeNumber(number)
    case .string(let string): writeString(string)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += width == nil ? "," : ", " }
        writeOnOneLine(value)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += width == nil ? "," : ", " }
        writeString(member.name)
        text += width == nil ? ":" : ": "
        writeOnOneLine(member.value)
      }
      text += "}"
    }
  }

  /// JSON has no infinity and no not-a-number: they are written as null.
  private mutating func writeNumber(_ number: Double) {
    guard number.isFinite else {
      text += "null"
      return
    }
    if let integer = Int(exactly: number) { text += String(integer) } else { text += "\(number)" }
  }

  private mutating func writeString(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where scalar.mustBeEscaped: writeEscaped(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private mutating func writeEscaped(_ scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
