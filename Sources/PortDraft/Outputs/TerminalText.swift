import PortRequest

/// Text laid out in the columns of a terminal.
package enum TerminalText {
  /// One line without control characters and without those that turn the direction of text; white space is one blank.
  package static func printable(_ text: String) -> String {
    if isPlain(text) { return text }
    var scalars = String.UnicodeScalarView()
    var needsBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsBlank = !scalars.isEmpty
      } else if !scalar.mustBeEscaped {
        if needsBlank { scalars.append(" ") }
        needsBlank = false
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Whether the text is printed characters of ASCII with single blanks between them.
  private static func isPlain(_ text: String) -> Bool {
    var before = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard 0x20 <= byte, byte < 0x7F, byte != UInt8(ascii: " ") || byte != before else { return false }
      before = byte
    }
    return before != UInt8(ascii: " ") || text.isEmpty
  }

  /// In columns: letters of East Asian scripts and pictures take two.
  package static func width(_ text: String) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + width($1) }
  }

  private static func width(_ character: Character) -> Int {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// Filled up with blanks at its end.
  package static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  /// Filled up with blanks at its start.
  package static func right(_ text: String, in columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - width(text))) + text
  }

  /// Cut at the end where it is too long, which an ellipsis says.
  package static func cut(_ text: String, to columns: Int) -> String {
    guard width(text) > columns else { return text }
    var kept = ""
    var used = 0
    for character in text {
      used += width(character)
      if used >= columns { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Broken between words into lines of at most so many columns; a longer word is broken inside.
  ///
  /// - Returns: at least one line.
  package static func wrapped(_ text: String, to columns: Int) -> [String] {
    let columns = max(columns, 8)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ").flatMap({ pieces(String($0), of: columns) }) {
      let width = width(word)
      if line.isEmpty {
        line = word
        used = width
      } else if used + 1 + width <= columns {
        line += " " + word
        used += 1 + width
      } else {
        lines.append(line)
        line = word
        used = width
      }
    }
    return lines + [line]
  }

  private static func pieces(_ word: String, of columns: Int) -> [String] {
    guard width(word) > columns else { return [word] }
    var pieces = [""]
    var used = 0
    for character in word {
      if used + width(character) > columns {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(character)
      used += width(character)
    }
    return pieces
  }
}
