internal import GrammarLanguage

/// A rule as evidence names it: `generic:12 right of "Account number"`.
struct CitedRule: Hashable {
  var grammar: String
  /// In the grammar's file; 0 for a heading that no rule names.
  var line: Int
  /// How the value stands to the label: `right of`, `in section`, `block under`; empty where nothing is said.
  var place: String
  /// As printed.
  var label: String

  /// - Returns: nil for evidence that names no rule, or one without a label that a grammar could hold.
  init?(_ text: String) {
    let text = text.hasPrefix("block under the heading \"") ? "heading:0 \(text)" : text
    guard let colon = text.firstIndex(of: ":"), let open = text.firstIndex(of: "\""), colon < open,
      text.last == "\"", text.index(after: open) < text.endIndex
    else { return nil }
    let words = text[text.index(after: colon)..<open].split(separator: " ")
    guard let number = words.first.flatMap({ Int($0) }) else { return nil }
    grammar = String(text[..<colon])
    line = number
    place = words.dropFirst().joined(separator: " ")
    label = String(text[text.index(after: open)...].dropLast())
    guard label.isLabel else { return nil }
  }
}
