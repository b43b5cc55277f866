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
    let lines = zip(queue.entries, QueueLines(queue.entries).texts)
    return queue.groups.map { group in
      let rows = lines.filter { $0.0.need == group.need }
      let more = group.first - rows.count
      return TerminalStyle.bold.applied(to: heading(group), isColored) + "\n"
        + rows.map {
          fitted($0.1) + $0.0.related.map { fitted("      → " + TerminalText.printable($0.words)) }.joined()
        }
        .joined() + (more > 0 ? "  … and \(more) more\n" : "")
    }.joined(separator: "\n")
  }

  /// `Waits for a review: 12 (15 with those that wait for something else first)`.
  private func heading(_ group: Queue.Group) -> String {
    let more = group.all > group.first ? " (\(group.all) with those that wait for something else first)" : ""
    return "\(group.need.title): \(group.first)\(more)"
  }

  private func fitted(_ line: String) -> String {
    (width.map { TerminalText.cut(line, to: $0) } ?? line) + "\n"
  }
}

/// The lines of documents, in columns as wide as what stands in them, within limits.
private struct QueueLines {
  private let cells: [[String]]
  private let widths: [Int]
  private static let limits = [40, 24, 32, 16]

  init(_ entries: [QueueEntry]) {
    let cells = entries.map(Self.cells)
    self.cells = cells
    widths = Self.limits.indices.map { column in
      cells.reduce(0) { max($0, $1.count > column + 1 ? TerminalText.width($1[column]) : 0) }
    }
  }

  var texts: [String] {
    cells.map { cells in
      // A column that nothing follows needs no blanks behind it.
      let shown = cells.last?.isEmpty == true ? cells.dropLast() : cells[...]
      return shown.enumerated().reduce(into: " ") { line, cell in
        let isLast = cell.offset == shown.count - 1
        line += " " + (isLast ? cell.element : TerminalText.padded(cell.element, to: widths[cell.offset] + 1))
      }
    }
  }

  /// File, carrier, company, how many numbers, what is missing; of a file that gave no draft the file and why.
  private static func cells(_ entry: QueueEntry) -> [String] {
    var texts = [entry.file]
    if let draft = entry.draft {
      texts += [draft.losingCarrier?.marked ?? "no carrier", draft.companyName?.marked ?? "no company"]
      texts.append(draft.numberCount == 1 ? "1 number" : "\(draft.numberCount) numbers")
    }
    return zip(texts, limits).map { TerminalText.cut(TerminalText.printable($0), to: $1) }
      + [TerminalText.printable(entry.missing)]
  }
}
