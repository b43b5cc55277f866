import PortRequest

/// The table's last section: what must be done before the port can be submitted.
extension DraftTable {
  func tasks(_ draft: DraftPortRequest) -> [String] {
    let blocking =
      draft.findings.filter { $0.severity == .error } + draft.findings.filter { $0.severity == .warning }
    let rest = draft.findings.filter { $0.severity == .info }
    var lines = [title("BEFORE THE PORT CAN BE SUBMITTED")]
    lines +=
      blocking.isEmpty ? ["  Nothing found stands in the way."] : blocking.flatMap { task($0, in: draft) }
    guard !rest.isEmpty else { return lines }
    return lines + ["", title("STILL TO SUPPLY, AND GOOD TO KNOW")] + rest.flatMap { task($0, in: draft) }
  }

  /// What it speaks of, what was found, and what to do about it.
  private func task(_ finding: Finding, in draft: DraftPortRequest) -> [String] {
    let columns = width - labelWidth
    let shown = MaskedPin.hidden(draft.portOutPin?.value, in: TerminalText.printable(finding.message))
    let message = TerminalText.wrapped(shown, to: columns)
    let remedy =
      finding.remedy.map { TerminalText.wrapped(TerminalText.printable($0), to: columns - 2) } ?? []
    let label = mark(finding.severity) + " " + TerminalText.padded(subject(finding), to: labelWidth - 2)
    let blank = String(repeating: " ", count: labelWidth)
    return message.enumerated().map { ($0 == 0 ? label : blank) + $1 }
      + remedy.enumerated().map { blank + styled(($0 == 0 ? "→ " : "  ") + $1, .dim) }
  }

  private func subject(_ finding: Finding) -> String {
    let parts = (finding.field ?? "").split(separator: "/").map(String.init)
    if let field = parts.first.flatMap(DraftField.init(rawValue:)) { return field.label }
    return switch finding.field {
    case "/locations": "Locations"
    case "/port/scope": "Full or partial port"
    case "/port/desiredDate": "Desired date"
    default: "Document"
    }
  }

  private func mark(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: styled("✗", .red)
    case .warning: styled("!", .yellow)
    case .info: styled("·", .dim)
    }
  }
}
