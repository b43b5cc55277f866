public import PortRequest

/// A draft for people at a terminal: first what must be done before the port can be submitted, then the values, then where
/// each stands, then what is good to know.
///
/// Control characters of the document never reach the text, and a port-out PIN is masked.
public struct DraftTable: Sendable {
  /// In columns: 60 to 120, since wider lines are hard to follow.
  public var width: Int
  /// Whether ANSI escape sequences give colour.
  public var isColored: Bool

  public init(width: Int = 100, isColored: Bool = false) {
    self.width = min(max(width, 60), 120)
    self.isColored = isColored
  }

  /// The draft, ended by a line break.
  public func text(_ draft: DraftPortRequest) -> String {
    let sections = [heading(draft), tasks(draft), values(draft), places(draft), notes(draft)]
    return sections.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  // MARK: - Heading

  private func heading(_ draft: DraftPortRequest) -> [String] {
    let title = "Draft port request \(TerminalText.printable(draft.id))"
    let status = draft.status.words.uppercased()
    let gap = max(2, width - TerminalText.width(title) - TerminalText.width(status))
    return [
      styled(title, .bold) + String(repeating: " ", count: gap)
        + style(of: draft.status).applied(to: status, isColored)
    ]
      + draft.sources.enumerated().flatMap { index, source in
        sourceLines(source, number: draft.sources.count > 1 ? index + 1 : nil, asOf: draft.asOf)
      }
  }

  private func style(of status: DraftStatus) -> TerminalStyle {
    switch status {
    case .incomplete: .red
    case .needsReview, .needsDecisions: .yellow
    case .ready, .approved: .green
    }
  }

  private func sourceLines(_ source: DraftSource, number: Int?, asOf: CalendarDate) -> [String] {
    let kind =
      switch source.kind {
      case .invoice: "invoice"
      case .customerServiceRecord: "customer service record"
      case .unknown: "unknown document"
      }
    let facts = [
      source.pageCount == 1 ? "1 page" : "\(source.pageCount) pages", kind,
      source.textLayer == .ocr ? "recognized text" : nil,
      source.grammar.map { $0 == "generic" ? "read by general rules" : "grammar \($0)" },
      number ?? 1 == 1 ? "as of \(asOf.iso8601)" : nil,
    ]
    let file = (number.map { "[\($0)] " } ?? "") + TerminalText.printable(source.file)
    let tail = facts.compactMap { $0.map(TerminalText.printable) }.joined(separator: " · ")
    return TerminalText.wrapped(file, to: width)
      + TerminalText.wrapped(tail, to: width).map { styled($0, .dim) }
  }

  func styled(_ text: String, _ style: TerminalStyle) -> String { style.applied(to: text, isColored) }

  func title(_ text: String) -> String { styled(text, .bold) }

  /// Columns for the names of the fields, marks and blanks included.
  var labelWidth: Int { 25 }
}
