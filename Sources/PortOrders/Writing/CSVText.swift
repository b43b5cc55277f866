import PortRequest

/// An order as comma-separated values (RFC 4180), lines ended by CR LF.
enum CSVText {
  /// Text of a document that a spreadsheet would take for a formula, preceded by an apostrophe.
  ///
  /// Only such text: a telephone number in E.164 begins with a plus sign and stays as the next system takes it.
  static func neutral(_ text: String) -> String { isFormula(text) ? "'" + text : text }

  static func isFormula(_ text: String) -> Bool {
    SpreadsheetCell.opensFormula(text) && !FieldForm.e164.accepts(text)
  }

  /// For people: a cell that was changed, by its field; what a bill says goes into no message.
  static func notice(_ field: String) -> String {
    "'\(field)' would be a formula in a spreadsheet: an apostrophe stands before it."
  }

  /// A field and its value a row; a list has a row for each of its values.
  static func fieldRows(_ values: JSONValue) -> String {
    SpreadsheetCell.row(["Field", "Value"])
      + rows(values).map { SpreadsheetCell.row([$0.name, neutral($0.text)]) }.joined()
  }

  /// The fields of such rows whose values were changed.
  static func neutralized(fieldRows values: JSONValue) -> [String] {
    rows(values).filter { isFormula($0.text) }.map(\.name)
  }

  private static func rows(_ values: JSONValue) -> [(name: String, text: String)] {
    guard case .object(let members) = values else { return [] }
    return members.flatMap { member -> [(name: String, text: String)] in
      switch member.value {
      case .string(let text): [(member.name, text)]
      case .array(let values):
        values.compactMap { if case .string(let text) = $0 { (member.name, text) } else { nil } }
      default: []
      }
    }
  }
}
