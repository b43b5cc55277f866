internal import PageText

/// Values that stand under labels side by side, in one line or, of an address, in several.
struct HeadedValues {
  private let headings: RecordColumns
  private var lines: [RecordLine] = []

  /// Lines that one value may have.
  private static let mostLines = 6

  init(headings: RecordColumns) {
    self.headings = headings
  }

  /// - Returns: false where the line is none of the values.
  mutating func take(_ line: RecordLine, after previous: RecordLine?, labels: RecordLabelTable)
    -> Bool
  {
    let isNear =
      previous.map {
        line.page == $0.page && $0.box.reaches(downTo: line.box, within: .wrappedLine)
      }
      ?? true
    let isLabel = line.cells.contains {
      LabelledCell($0.text, labels: labels, mayBeBare: true).map {
        $0.field != .other || $0.isMarked
      }
        ?? false
    }
    // `Account Number: 4500` under `Account` says itself what it is.
    let isMarked = line.cells.contains {
      LabelledCell($0.text, labels: labels, mayBeBare: false).map { $0.isMarked && $0.field != .other }
        ?? false
    }
    guard !isMarked, lines.isEmpty || (isNear && !isLabel), lines.count < Self.mostLines else { return false }
    lines.append(line)
    return true
  }

  /// Whether a line has more cells than there are headings: which belongs to which nobody can tell for sure.
  var isOverfull: Bool { lines.contains { $0.cells.count > headings.fields.count } }

  /// Each value with the lines it stands in; the lines of an address are parted by line feeds. A value of one line may
  /// stand below the first line of an address beside it.
  var values: [(field: RecordField, text: String, lines: [RecordLine])] {
    let printed = lines.map { (line: $0, values: headings.values($0)) }
    var fields: [RecordField] = []
    for field in printed.flatMap({ $0.values.map(\.field) }) where !fields.contains(field) {
      fields.append(field)
    }
    return fields.map { field in
      let parts = printed.compactMap { line, values in
        values.first { $0.field == field }.map { (text: $0.text, line: line) }
      }
      let kept = LabelledRecord.mayHoldPlace(field) ? parts[...] : parts.prefix(1)
      return (field, kept.map(\.text).joined(separator: "\n"), kept.map(\.line))
    }
  }
}
