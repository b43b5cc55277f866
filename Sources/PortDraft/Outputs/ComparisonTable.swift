public import PortRequest

/// Two drafts beside each other for people at a terminal: what would be rejected first, what agrees last.
///
/// Control characters of the documents never reach the text, and a port-out PIN is not shown.
public struct ComparisonTable: Sendable {
  /// In columns: 60 to 120, since wider lines are hard to follow.
  public var width: Int
  /// Whether ANSI escape sequences give colour.
  public var isColored: Bool
  /// Columns for the names of the fields, marks and blanks included.
  private let labelWidth = 25

  public init(width: Int = 100, isColored: Bool = false) {
    self.width = min(max(width, 60), 120)
    self.isColored = isColored
  }

  /// The comparison, ended by a line break.
  public func text(_ comparison: DraftComparison) -> String {
    let differing = comparison.fields.filter { $0.verdict != .agrees }
    let sections = [
      heading(comparison),
      section("WOULD BE REJECTED", differing.filter { $0.consequence == .rejected }),
      section("MAY BE REJECTED", differing.filter { $0.consequence == .mayBeRejected }),
      section(
        "DIFFERS WITHOUT HARM",
        differing.filter { $0.consequence == .none && ($0.verdict == .form || $0.verdict == .differs) }),
      section(
        "IN ONE OF THEM ALONE",
        differing.filter { $0.consequence == .none && $0.verdict != .form && $0.verdict != .differs }),
      agreement(comparison),
    ]
    return sections.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  // MARK: - Heading

  private func heading(_ comparison: DraftComparison) -> [String] {
    let title = "Comparison"
    let (result, style) = resultInWords(comparison.consequence)
    let gap = max(2, width - TerminalText.width(title) - TerminalText.width(result))
    let roles = comparison.isRequestFirst ? ["request", "record"] : ["record", "request"]
    return [styled(title, .bold) + String(repeating: " ", count: gap) + styled(result, style)]
      + sources(comparison.firstSources, "[1]", roles[0]) + sources(comparison.secondSources, "[2]", roles[1])
  }

  private func resultInWords(_ consequence: Consequence) -> (String, TerminalStyle) {
    switch consequence {
    case .rejected: ("WOULD BE REJECTED", .red)
    case .mayBeRejected: ("MAY BE REJECTED", .yellow)
    case .none: ("NOTHING TO REJECT", .green)
    }
  }

  private func sources(_ sources: [DraftSource], _ mark: String, _ role: String) -> [String] {
    sources.enumerated().flatMap { index, source in
      let kind =
        switch source.kind {
        case .invoice: "invoice"
        case .customerServiceRecord: "customer service record"
        case .unknown: "unknown document"
        }
      let label =
        index == 0 ? mark + " " + TerminalText.padded(role, to: 9) : String(repeating: " ", count: 13)
      return hanging(
        label, 13, TerminalText.printable(source.file) + " · " + kind)
    }
  }

  // MARK: - Fields

  private func section(_ name: String, _ fields: [FieldDifference]) -> [String] {
    fields.isEmpty ? [] : [styled(name, .bold)] + fields.flatMap(rows)
  }

  private func rows(_ field: FieldDifference) -> [String] {
    let label = mark(field.consequence) + " " + TerminalText.padded(field.field.label, to: labelWidth - 2)
    let blank = String(repeating: " ", count: labelWidth)
    let values =
      [("[1] ", field.first), ("[2] ", field.second)].flatMap { number, value in
        hanging(number, 4, value.map(TerminalText.printable) ?? absence(field), within: width - labelWidth)
      }
    let words = TerminalText.wrapped(
      field.words.map(TerminalText.printable).joined(separator: " "), to: width - labelWidth)
    let remedy = hanging(
      "→ ", 2, field.remedy.map(TerminalText.printable) ?? "", within: width - labelWidth)
    return values.enumerated().map { ($0 == 0 ? label : blank) + $1 }
      + (field.words.isEmpty ? [] : words.map { blank + $0 })
      + (field.remedy == nil ? [] : remedy.map { blank + styled($0, .dim) })
  }

  private func absence(_ field: FieldDifference) -> String {
    field.field == .portOutPin && field.verdict == .differs ? MaskedPin.mask : "—"
  }

  private func agreement(_ comparison: DraftComparison) -> [String] {
    let fields = comparison.fields.filter { $0.verdict == .agrees }
    if fields.isEmpty { return [] }
    return [styled("AGREES", .bold)]
      + fields.flatMap { field in
        let value =
          field.field == .portOutPin ? MaskedPin.mask : field.first.map(TerminalText.printable) ?? ""
        let note =
          field.words.isEmpty ? "" : " (\(TerminalText.printable(field.words.joined(separator: " "))))"
        return hanging(
          "  " + TerminalText.padded(field.field.label, to: labelWidth - 2), labelWidth,
          value + note)
      }
  }

  // MARK: - Text

  private func styled(_ text: String, _ style: TerminalStyle) -> String { style.applied(to: text, isColored) }

  private func mark(_ consequence: Consequence) -> String {
    switch consequence {
    case .rejected: styled("✗", .red)
    case .mayBeRejected: styled("!", .yellow)
    case .none: styled("·", .dim)
    }
  }

  /// A label and its text, which goes on below itself.
  private func hanging(_ label: String, _ indent: Int, _ text: String, within columns: Int? = nil) -> [String]
  {
    TerminalText.wrapped(text, to: (columns ?? width) - indent).enumerated().map { index, line in
      (index == 0 ? label : String(repeating: " ", count: indent)) + line
    }
  }
}
