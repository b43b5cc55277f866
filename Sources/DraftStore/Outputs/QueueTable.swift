import NumberingPlan
import PortDraft
import PortRequest

/// A queue for people: a heading a need, a line a document.
public struct QueueTable: Sendable {
  /// In columns; nil: lines are as long as they need to be.
  public var width: Int?
  public var isColored: Bool

  public init(width: Int?, isColored: Bool = false) {
    self.width = width
    self.isColored = isColored
  }

  public func text(_ queue: Queue) -> String {
    if queue.groups.isEmpty { return "No document is like that.\n" }
    let columns = Columns(queue.entries)
    var lines: [String] = []
    for group in queue.groups {
      let entries = queue.entries.filter { $0.need == group.need }
      if !lines.isEmpty { lines.append("") }
      lines.append(TerminalStyle.bold.applied(to: heading(group), isColored))
      lines += entries.flatMap { rows($0, columns) }
      if entries.count < group.first { lines.append("  … and \(group.first - entries.count) more") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `Waits for a review: 12 documents (15 wait for it in all)`.
  private func heading(_ group: Queue.Group) -> String {
    let more = group.all > group.first ? " (\(group.all) with those that wait for something else first)" : ""
    return "\(group.need.title): \(group.first)\(more)"
  }

  private func rows(_ entry: QueueEntry, _ columns: Columns) -> [String] {
    let cells = columns.cells(entry) + [TerminalText.printable(entry.missing)]
    let line = "  " + cells.joined(separator: "  ")
    let related = entry.related.map { "      → " + TerminalText.printable($0.words) }
    return ([trimmed(line)] + related).map { line in width.map { TerminalText.cut(line, to: $0) } ?? line }
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}

/// The columns before the last one, as wide as what stands in them, within limits.
private struct Columns {
  private var widths: [Int]
  private static let limits = [40, 24, 32, 12]

  init(_ entries: [QueueEntry]) {
    widths = Self.limits.map { _ in 0 }
    for entry in entries {
      for (place, text) in Self.texts(entry).enumerated() {
        widths[place] = max(widths[place], min(TerminalText.width(text), Self.limits[place]))
      }
    }
  }

  func cells(_ entry: QueueEntry) -> [String] {
    zip(Self.texts(entry), widths).map { text, width in
      TerminalText.padded(TerminalText.cut(text, to: width), to: width)
    }
  }

  /// File, carrier, company, how many numbers.
  private static func texts(_ entry: QueueEntry) -> [String] {
    guard let draft = entry.draft else { return [TerminalText.printable(entry.file)] }
    let count = draft.numberCount
    return [
      TerminalText.printable(entry.file),
      TerminalText.printable(draft.losingCarrier?.marked ?? "no carrier"),
      TerminalText.printable(draft.companyName?.marked ?? "no company"),
      count == 1 ? "1 number" : "\(count) numbers",
    ]
  }
}
