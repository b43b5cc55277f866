import PortRequest

/// The table's last section: what must be done before the port can be submitted.
extension DraftTable {
  func tasks(_ draft: DraftPortRequest) -> [String] {
    let blocking =
      draft.findings.filter { $0.severity == .error } + draft.findings.filter { $0.severity == .warning }
    let rest = draft.findings.filter { $0.severity == .info }
    var lines = [title("BEFORE THE PORT CAN BE SUBMITTED")]
    lines += blocking.isEmpty ? ["  Nothing found stands in the way."] : blocking.flatMap(task)
    guard !rest.isEmpty else { return lines }
    return lines + ["", title("STILL TO SUPPLY, AND GOOD TO KNOW")] + rest.flatMap(task)
  }

  /// What was found, what to do about it, and the code under which the documentation says more.
  private func task(_ finding: Finding) -> [String] {
    let message = TerminalText.wrapped(TerminalText.printable(finding.message), to: width - 4)
    let remedy = finding.remedy.map { TerminalText.wrapped(TerminalText.printable($0), to: width - 6) } ?? []
    var lines = message.enumerated().map { ($0 == 0 ? mark(finding.severity) + " " : "    ") + $1 }
    lines += remedy.enumerated().map { ($0 == 0 ? "    → " : "      ") + $1 }
    let code = TerminalText.printable(finding.code)
    let used = remedy.last.map { 6 + TerminalText.width($0) } ?? width
    guard used + 2 + code.count <= width, let last = lines.popLast() else {
      return lines + [styled(TerminalText.right(code, in: width), .dim)]
    }
    return lines + [TerminalText.padded(last, to: width - code.count) + styled(code, .dim)]
  }

  private func mark(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "  " + styled("✗", .red)
    case .warning: "  " + styled("!", .yellow)
    case .info: "  " + styled("·", .dim)
    }
  }
}
