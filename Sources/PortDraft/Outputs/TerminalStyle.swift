/// How a piece of text stands out on a terminal.
package enum TerminalStyle: String {
  case bold = "1"
  case dim = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"

  /// The text in this style by ANSI escape sequences (ECMA-48), where colour is wanted.
  package func applied(to text: String, _ isColored: Bool) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
