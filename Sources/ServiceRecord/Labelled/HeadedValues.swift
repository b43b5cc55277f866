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

  /// Each value with the lines it stands in; the lines of an address are parted by line feeds.
  var values: [(field: RecordField, text: String, lines: [RecordLine])] {
    guard let first = lines.first else { return [] }
    let below = lines.dropFirst().map { (line: $0, values: headings.values($0)) }
    return headings.values(first).map { value in
      let more =
        LabelledRecord.mayHoldPlace(value.field)
        ? below.filter { $0.values.contains { $0.field == value.field } } : []
      let texts = more.compactMap { $0.values.first { $0.field == value.field }?.text }
      return (
        value.field, ([value.text] + texts).joined(separator: "\n"), [first] + more.map(\.line)
      )
    }
  }
}
