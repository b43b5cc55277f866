import PortRequest

/// The table's first section, what must be done before the port can be submitted, and its last, what is good to know.
extension DraftTable {
  func tasks(_ draft: DraftPortRequest) -> [String] {
    let blocking = draft.findings.filter { $0.severity != .info }
    return [title("BEFORE THE PORT CAN BE SUBMITTED")]
      + (blocking.isEmpty ? ["  Nothing found stands in the way."] : blocking.flatMap { task($0, in: draft) })
  }

  func notes(_ draft: DraftPortRequest) -> [String] {
    let notes = draft.findings.filter { $0.severity == .info }
    return notes.isEmpty ? [] : [title("GOOD TO KNOW")] + notes.flatMap { task($0, in: draft) }
  }

  /// What it speaks of, what was found, and what to do about it.
  func task(_ finding: Finding, in draft: DraftPortRequest) -> [String] {
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
    guard let pointer = finding.field else { return finding.concern == .reading ? "Document" : "Account" }
    let field = DraftField.allCases.first { pointer == $0.pointer || pointer.hasPrefix($0.pointer + "/") }
    return switch pointer {
    case "/locations": "Locations"
    case "/attachments": "Papers"
    case PortPlan.scopePointer: "Full or partial port"
    default: field?.label ?? "Document"
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
