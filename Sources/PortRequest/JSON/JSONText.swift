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
  private var bytes: [UInt8] = []
  let width: Int?

  init(width: Int?) { self.width = width }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Characters of ASCII: most of what is put, and strings take ten times as long.
  private mutating func put(mark: Unicode.Scalar) { bytes.append(UInt8(truncatingIfNeeded: mark.value)) }

  /// With a blank behind it where the text is for people.
  private mutating func putSeparator(_ mark: Unicode.Scalar) {
    put(mark: mark)
    if width != nil { put(mark: " ") }
  }

  private mutating func indent(by columns: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: columns))
  }

  mutating func write(_ value: JSONValue, indent: Int, column: Int) {
    switch value {
    case .array(let values) where mustBreak(value, column: column):
      writeLines(values, between: "[", "]", indent: indent) { writer, value, indent in
        writer.write(value, indent: indent, column: indent)
      }
    case .object(let members) where mustBreak(value, column: column):
      writeLines(members, between: "{", "}", indent: indent) { writer, member, indent in
        writer.writeString(member.name)
        writer.put(mark: ":")
        writer.put(mark: " ")
        writer.write(member.value, indent: indent, column: indent + member.name.utf8.count + 4)
      }
    default: writeOnOneLine(value)
    }
  }

  private func mustBreak(_ value: JSONValue, column: Int) -> Bool {
    guard let width else { return false }
    // One more for the comma that may follow.
    return !value.fits(within: width - column - 1)
  }

  private mutating func writeLines<Element>(
    _ elements: [Element], between open: Unicode.Scalar, _ close: Unicode.Scalar, indent: Int,
    write: (inout JSONWriter, Element, Int) -> Void
  ) {
    guard !elements.isEmpty else {
      put(mark: open)
      put(mark: close)
      return
    }
    put(mark: open)
    for (index, element) in elements.enumerated() {
      if index > 0 { put(mark: ",") }
      put(mark: "\n")
      self.indent(by: indent + 2)
      write(&self, element, indent + 2)
    }
    put(mark: "\n")
    self.indent(by: indent)
    put(mark: close)
  }

  private mutating func writeOnOneLine(_ value: JSONValue) {
    switch value {
    case .null: put("null")
    case .bool(let bool): put(bool ? "true" : "false")
    case .integer(let integer): put(String(integer))
    case .number(let number): writeNumber(number)
    case .string(let string): writeString(string)
    case .array(let values):
      put(mark: "[")
      for (index, value) in values.enumerated() {
        if index > 0 { putSeparator(",") }
        writeOnOneLine(value)
      }
      put(mark: "]")
    case .object(let members):
      put(mark: "{")
      for (index, member) in members.enumerated() {
        if index > 0 { putSeparator(",") }
        writeString(member.name)
        putSeparator(":")
        writeOnOneLine(member.value)
      }
      put(mark: "}")
    }
  }

  /// JSON has no infinity and no not-a-number: they are written as null.
  private mutating func writeNumber(_ number: Double) {
    guard number.isFinite else {
      put("null")
      return
    }
    if let integer = Int(exactly: number) { put(String(integer)) } else { put(number.shortest) }
  }

  private mutating func writeString(_ string: String) {
    put(mark: "\"")
    // A small string's bytes are laid out once for both looks at them.
    var text = string
    let isPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy(\.isPlainInJSON) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain { writeScalars(string) }
    put(mark: "\"")
  }

  private mutating func writeScalars(_ string: String) {
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": put("\\\"")
      case "\\": put("\\\\")
      case "\n": put("\\n")
      case "\t": put("\\t")
      case _ where scalar.mustBeEscaped: writeEscaped(scalar)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private mutating func writeEscaped(_ scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      put("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}

extension UInt8 {
  /// Whether the byte stands for itself in a JSON string: a printed character of ASCII that is no quote or backslash.
  fileprivate var isPlainInJSON: Bool {
    0x20 <= self && self < 0x7F && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
  }
}

extension JSONValue {
  /// Whether the value on one line, with a blank after each comma and colon, takes no more bytes than the limit. Escaped
  /// characters are counted as printed: a line of a few more is no harm.
  fileprivate func fits(within limit: Int) -> Bool {
    var left = limit
    take(from: &left)
    return left >= 0
  }

  private func take(from left: inout Int) {
    guard left >= 0 else { return }
    switch self {
    case .null: left -= 4
    case .bool(let bool): left -= bool ? 4 : 5
    case .integer(let integer): left -= integer.length
    case .number(let number): left -= number.shortest.utf8.count
    case .string(let string): left -= string.utf8.count + 2
    case .array(let values):
      left -= 2 * max(values.count, 1)
      for value in values where left >= 0 { value.take(from: &left) }
    case .object(let members):
      left -= 2 * max(members.count, 1)
      for member in members where left >= 0 {
        left -= member.name.utf8.count + 4
        member.value.take(from: &left)
      }
    }
  }
}

extension Int {
  /// Bytes of the decimal digits and the sign.
  fileprivate var length: Int {
    var length = self < 0 ? 2 : 1
    var rest = magnitude / 10
    while rest > 0 {
      length += 1
      rest /= 10
    }
    return length
  }
}

extension Double {
  /// The shortest decimal that is read as this number.
  ///
  /// Nearly all are confidences, and lengths in points, of at most two decimals: finding out that they are takes a tenth of
  /// the general search. Numbers of so few digits have no shorter form.
  fileprivate var shortest: String {
    let hundredths = (self * 100).rounded()
    guard hundredths > 0, hundredths < 1_000_000, hundredths / 100 == self else { return "\(self)" }
    let (whole, fraction) = Int(hundredths).quotientAndRemainder(dividingBy: 100)
    if fraction % 10 == 0 { return String(whole) + "." + String(fraction / 10) }
    return String(whole) + (fraction < 10 ? ".0" : ".") + String(fraction)
  }
}
